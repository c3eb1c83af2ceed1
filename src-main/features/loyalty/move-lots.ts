import { drawFrom } from '@shared/features/loyalty/rules'
import type { Tx } from '../../db/operate'
import {
  accountOf,
  balanceOf,
  type EntryStamp,
  insertEntries,
  nextEntryId,
  openAccount,
  openLots,
} from './store'

/** Lots of one call: two lines each, written within one short step. */
const lotsAtOnce = 60

/**
 * Moves what is on an account to another, lot by lot, so that each keeps its day: it leaves the one as redeemed and
 * opens a lot on the other. A balance below 0 goes over as one line. Answers whether there is more to move, as one
 * call moves 60 lots at most.
 */
export async function moveLots(
  tx: Tx,
  fromHolder: number,
  toHolder: number,
  texts: { out: string; in: string },
  stamp: EntryStamp,
): Promise<boolean> {
  const account = await accountOf(tx, fromHolder)
  const balance = account === undefined ? 0 : await balanceOf(tx, fromHolder)
  if (account === undefined || balance === 0) return false
  const target = await openAccount(tx, toHolder)
  const first = await nextEntryId(tx)
  if (balance < 0) {
    const debt = { kind: 'opening' as const }
    await insertEntries(
      tx,
      [
        { ...debt, id: first, account_id: account, lot_id: first, points: -balance, text: texts.out },
        { ...debt, id: first + 1, account_id: target, lot_id: first + 1, points: balance, text: texts.in },
      ],
      stamp,
    )
    return false
  }
  const lots = await openLots(tx, account)
  const parts = (drawFrom(lots, balance) ?? []).slice(0, lotsAtOnce)
  const days = new Map(lots.map(({ lotId, on }) => [lotId, on]))
  const out = parts.map(({ lotId, points }, at) => ({
    id: first + at,
    account_id: account,
    lot_id: lotId,
    kind: 'redeem' as const,
    points: -points,
    text: texts.out,
    redemption_id: first,
  }))
  const opened = parts.map(({ lotId, points }, at) => ({
    id: first + out.length + at,
    account_id: target,
    lot_id: first + out.length + at,
    kind: 'opening' as const,
    points,
    text: texts.in,
    on_date: days.get(lotId) ?? stamp.on,
  }))
  await insertEntries(tx, out, stamp)
  await insertEntries(tx, opened, stamp)
  return parts.reduce((sum, { points }) => sum + points, 0) < balance
}
