import { loyalty as texts } from '@shared/texts/de/loyalty'
import type { Tx } from '../../db/operate'
import { moveLots } from './move-lots'
import { accountHolder, type EntryStamp, insertEntries, mergedHolder } from './store'

/**
 * Takes the effect of a line of the points book back by a line of its own, and answers whether there was
 * any: a line that was reversed already stands again only where its reversal was reversed, and so on, so the
 * last of that chain is the one to reverse. The lot may fall below 0, when its points were spent before. On the account
 * of a card that was merged into another nothing stays: the other one bears it.
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
  await carryOver(tx, entry.account_id, stamp)
  return true
}

async function carryOver(tx: Tx, accountId: number, stamp: EntryStamp): Promise<void> {
  const merged = await mergedHolder(tx, accountId)
  if (!merged) return
  const said = { out: texts.mergedOut, in: texts.mergedIn(merged.number ?? '') }
  await moveLots(tx, merged.from, await accountHolder(tx, merged.to, stamp.on), said, stamp)
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
