import { drawFrom, type Lot } from '@shared/features/loyalty/rules'
import { pointsFor } from '@shared/features/purchases/rules'
import type { DemoCustomer } from '../../demo'

/** The rows of one table as the database has them. */
export type PointsLine = {
  id: number
  account_id: number
  lot_id: number
  kind: 'earn' | 'redeem'
  points: number
  on_date: string
  at: string
  text: string
  actor: string
  purchase_id: number | null
  redemption_id: number | null
}

/** Takes the next id of a table. */
type NextId = () => number

/**
 * The points book of a made-up customer: each purchase opens a lot, each redemption takes from the oldest
 * ones, in the order of time. `purchaseIds` stand in the order of the purchases.
 */
export function sampleLedger(
  { purchases, redemptions }: DemoCustomer,
  account: { id: number; purchaseIds: number[]; pointsPerEuro: number; authorAt(at: string): string },
  nextId: NextId,
): PointsLine[] {
  const lots: Lot[] = []
  const lines: PointsLine[] = []
  const earn = ({ cents, text, date, at }: DemoCustomer['purchases'][number], purchaseId: number) => {
    const points = pointsFor(cents, account.pointsPerEuro)
    if (points === 0) return
    const id = nextId()
    lots.push({ lotId: id, points })
    const when = { account_id: account.id, actor: account.authorAt(at), on_date: date, at, text }
    lines.push({
      ...when,
      id,
      lot_id: id,
      kind: 'earn',
      points,
      purchase_id: purchaseId,
      redemption_id: null,
    })
  }
  const redeem = ({ points, text, date, at }: DemoCustomer['redemptions'][number]) => {
    let first: number | null = null
    for (const part of drawFrom(lots, points) ?? []) {
      const id = nextId()
      first ??= id
      for (const lot of lots) if (lot.lotId === part.lotId) lot.points -= part.points
      const when = { account_id: account.id, actor: account.authorAt(at), on_date: date, at, text }
      const taken = { lot_id: part.lotId, points: -part.points, redemption_id: first }
      lines.push({ ...when, ...taken, id, kind: 'redeem', purchase_id: null })
    }
  }
  const waiting = [...redemptions]
  purchases.forEach((purchase, index) => {
    while (waiting[0] && waiting[0].at < purchase.at) redeem(waiting.shift()!)
    earn(purchase, account.purchaseIds[index] ?? 0)
  })
  waiting.forEach(redeem)
  return lines
}
