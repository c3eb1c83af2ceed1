import type { Tx } from '../../db/operate'
import { type EntryStamp, insertEntries } from './store'

/**
 * Takes the effect of a line of the points book back by a line of its own, and answers whether there was
 * any: a line that was reversed already stands again only where its reversal was reversed, and so on, so the
 * last of that chain is the one to reverse. The lot may fall below 0, when its points were spent before.
 */
export async function reverseEntry(tx: Tx, entryId: number, stamp: EntryStamp): Promise<boolean> {
  let last = entryId
  let stands = true
  for (let next = await reversalOf(tx, last); next !== undefined; next = await reversalOf(tx, last)) {
    last = next
    stands = !stands
  }
  if (!stands) return false
  const entry = await tx
    .selectFrom('points_entry')
    .select(['account_id', 'lot_id', 'points', 'purchase_id'])
    .where('id', '=', last)
    .executeTakeFirst()
  if (!entry) return false
  await insertEntries(tx, [{ ...entry, kind: 'reverse', points: -entry.points, reverses_id: last }], stamp)
  return true
}

async function reversalOf(tx: Tx, entryId: number): Promise<number | undefined> {
  const row = await tx
    .selectFrom('points_entry')
    .select('id')
    .where('reverses_id', '=', entryId)
    .executeTakeFirst()
  return row && Number(row.id)
}

/** Takes back the points that a purchase brought, if it brought any that still stand. */
export async function reversePurchase(tx: Tx, purchaseId: number, stamp: EntryStamp): Promise<void> {
  const earned = await tx
    .selectFrom('points_entry')
    .select('id')
    .where('purchase_id', '=', purchaseId)
    .where('kind', '=', 'earn')
    .executeTakeFirst()
  if (earned) await reverseEntry(tx, Number(earned.id), stamp)
}

/** The purchase whose points a line has taken back; null for every other line. */
export async function cancelledPurchase(tx: Tx, entryId: number): Promise<number | null> {
  const line = await tx
    .selectFrom('points_entry')
    .select('purchase_id')
    .where('id', '=', entryId)
    .where('kind', '=', 'reverse')
    .executeTakeFirst()
  return line?.purchase_id ?? null
}
