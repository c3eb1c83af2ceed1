import type { CardFields } from '@shared/features/customers/card'
import type { Tx } from '../../db/operate'
import { cardColumns, childRows, childTables } from './card-rows'
import { saveChildren } from './child-store'
import { saveMembers } from './member-store'
import type { Stamp } from './stamp'
import { saveTags } from './tag-store'

/** Writes a new card with all that stands on it; answers its id. */
export async function insertCard(tx: Tx, card: CardFields, number: string, stamp: Stamp): Promise<number> {
  const { id } = await tx
    .insertInto('customer')
    .values({ ...cardColumns(card, stamp.today), number, created_at: stamp.now, updated_at: stamp.now })
    .returning('id')
    .executeTakeFirstOrThrow()
  await saveBelongings(tx, Number(id), card, stamp)
  return Number(id)
}

/** Writes a card over the stored one; only what differs becomes a change. */
export async function updateCard(
  tx: Tx,
  id: number,
  card: CardFields,
  number: string,
  stamp: Stamp,
): Promise<void> {
  const stored = await tx
    .selectFrom('customer')
    .select(['ad_objection_on'])
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  const columns = cardColumns(card, stamp.today)
  await tx
    .updateTable('customer')
    .set((eb) => ({
      ...columns,
      // The day of the objection is evidence: saving the card again does not move it.
      ad_objection_on: columns.ad_objection ? (stored.ad_objection_on ?? stamp.today) : null,
      number,
      revision: eb('revision', '+', 1),
      updated_at: stamp.now,
    }))
    .where('id', '=', id)
    .execute()
  await saveBelongings(tx, id, card, stamp)
}

async function saveBelongings(tx: Tx, id: number, card: CardFields, stamp: Stamp): Promise<void> {
  const rows = childRows(card)
  for (const table of childTables) await saveChildren(tx, table, id, rows[table])
  await saveMembers(tx, { id, kind: card.kind }, card.kind === 'person' ? [] : card.people, stamp)
  await saveTags(tx, id, card.tags)
}
