import { drawFrom } from '@shared/features/loyalty/rules'
import type { Tx } from '../../db/operate'
import { accountOf, type EntryStamp, insertEntries, nextEntryId, openAccount, openLots } from './store'

/**
 * Moves all points from one account to another, as two bookings: they leave the one as redeemed and open a lot on
 * the other. `texts` says so in each book. Nothing where there are none.
 */
export async function movePoints(
  tx: Tx,
  fromHolder: number,
  toHolder: number,
  texts: { out: string; in: string },
  stamp: EntryStamp,
): Promise<void> {
  const account = await accountOf(tx, fromHolder)
  const lots = account === undefined ? [] : await openLots(tx, account)
  const points = lots.reduce((sum, lot) => sum + lot.points, 0)
  if (account === undefined || points <= 0) return
  const target = await openAccount(tx, toHolder)
  const first = await nextEntryId(tx)
  const out = (drawFrom(lots, points) ?? []).map((part, index) => ({
    id: first + index,
    account_id: account,
    lot_id: part.lotId,
    kind: 'redeem' as const,
    points: -part.points,
    text: texts.out,
    redemption_id: first,
  }))
  const lot = first + out.length
  const opening = {
    id: lot,
    account_id: target,
    lot_id: lot,
    kind: 'opening' as const,
    points,
    text: texts.in,
  }
  await insertEntries(tx, [...out, opening], stamp)
}
