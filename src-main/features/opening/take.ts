import type { OpeningDraft } from '@shared/features/exchange/customer-draft'
import { opening as texts } from '@shared/texts/de/opening'
import type { Tx } from '../../db/operate'
import { openWithPoints } from '../loyalty'
import { cardsWithPurchases, insertBalances, knownBalances } from './store'

/** What a card shall have from before; `fresh` says that it was made just now. */
export type OpeningOf = { customerId: number; fresh: boolean; opening: OpeningDraft }
export type OpeningStamp = { at: string; on: string; actor: string; source: string }
/** What was booked: points, stamps, and cents of vouchers and turnover. */
export type OpeningSums = { points: number; stamps: number; vouchers: number; turnover: number }

/**
 * Books what customers had before: points as opening lots, turnover, stamps and vouchers as rows of their own; within
 * the operation of an import. A card that has such an entry already, or points or purchases that were booked here,
 * keeps them: the same list brought in twice counts once.
 */
export async function takeOpenings(
  tx: Tx,
  cards: readonly OpeningOf[],
  { at, on, actor, source }: OpeningStamp,
): Promise<{ sums: OpeningSums; touched: number[] }> {
  const older = cards.filter(({ fresh }) => !fresh).map(({ customerId }) => customerId)
  const known = await knownBalances(tx, older)
  const bought = await cardsWithPurchases(tx, older)
  const rows: Parameters<typeof insertBalances>[1] = []
  const sums: OpeningSums = { points: 0, stamps: 0, vouchers: 0, turnover: 0 }
  const common = { source, at, actor }
  const isNew = (id: number, kind: string, code = '') => {
    const key = `${id} ${kind} ${code}`
    if (known.has(key)) return false
    known.add(key)
    return true
  }
  for (const { customerId, opening } of cards) {
    const own = { customer_id: customerId, ...common }
    const { turnoverCents: cents, lastPurchase, stamps, vouchers } = opening
    if ((cents > 0 || lastPurchase) && !bought.has(customerId) && isNew(customerId, 'turnover')) {
      rows.push({ ...own, kind: 'turnover', cents, on_date: lastPurchase })
      sums.turnover += cents
    }
    if (stamps > 0 && isNew(customerId, 'stamps')) {
      rows.push({ ...own, kind: 'stamps', stamps })
      sums.stamps += stamps
    }
    for (const { code, cents: left } of vouchers)
      if (isNew(customerId, 'voucher', code)) {
        rows.push({ ...own, kind: 'voucher', code, cents: left })
        sums.vouchers += left
      }
  }
  await insertBalances(tx, rows)
  const points = cards.map(({ customerId, opening }) => ({ cardId: customerId, points: opening.points }))
  const lots = await openWithPoints(tx, points, texts.points(source), { at, on, actor })
  sums.points = lots.points
  return { sums, touched: [...rows.map(({ customer_id }) => customer_id), ...lots.cards] }
}
