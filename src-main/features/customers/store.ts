import type { CardFields, CustomerCard } from '@shared/features/customers/card'
import { cardNames } from '@shared/features/customers/rules'
import type { ReadDatabase } from '../../db/open'
import type { Tx } from '../../db/operate'
import { cardColumns, childRows, personOf } from './card-rows'
import { saveMembers } from './member-store'
import { saveTags, tagsOf } from './tag-store'

export type Stamp = { now: string; today: string }

/** The card of that id, living or in the trash; a member's id leads to the card of its group. */
export async function readCard(db: ReadDatabase | Tx, id: number): Promise<CustomerCard | undefined> {
  const row = await db.selectFrom('customer').selectAll().where('id', '=', id).executeTakeFirst()
  if (!row) return undefined
  if (row.standalone === 0) {
    const group = await db
      .selectFrom('membership')
      .select('group_id')
      .where('person_id', '=', id)
      .executeTakeFirst()
    return group && readCard(db, group.group_id)
  }
  const byPosition = (table: 'address' | 'phone' | 'email') =>
    db.selectFrom(table).where('customer_id', '=', id).orderBy('position').orderBy('id')
  const addresses = await byPosition('address')
    .select(['label', 'extra', 'street', 'po_box as poBox', 'postcode', 'city', 'country'])
    .execute()
  const phones = await byPosition('phone').select(['label', 'number']).execute()
  const emails = await byPosition('email').select(['label', 'address']).execute()
  const members = await db
    .selectFrom('membership')
    .innerJoin('customer', 'customer.id', 'membership.person_id')
    .selectAll('customer')
    .select('membership.role')
    .where('membership.group_id', '=', id)
    .orderBy('membership.position')
    .execute()
  const stats = await db
    .selectFrom('customer_stats')
    .selectAll()
    .where('customer_id', '=', id)
    .executeTakeFirst()
  const people =
    row.kind === 'person' ? [personOf(row)] : members.map((member) => personOf(member, member.role))
  const names = cardNames({ kind: row.kind, groupName: row.group_name, people })
  return {
    id,
    kind: row.kind,
    state: row.state,
    number: row.number ?? '',
    groupName: row.group_name,
    people,
    addresses: addresses as CustomerCard['addresses'],
    phones: phones as CustomerCard['phones'],
    emails: emails as CustomerCard['emails'],
    tags: await tagsOf(db, id),
    note: row.note,
    customerSince: row.customer_since,
    adObjection: row.ad_objection === 1,
    displayName: names.displayName,
    listName: names.listName,
    revision: row.revision,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
    deletedAt: row.deleted_at,
    points: stats?.points ?? 0,
    stats: {
      purchases: stats?.purchases ?? 0,
      cents: stats?.cents ?? 0,
      firstOn: stats?.first_on ?? null,
      lastOn: stats?.last_on ?? null,
    },
  }
}

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
  for (const table of ['address', 'phone', 'email'] as const) await saveChildren(tx, table, id, rows[table])
  await saveMembers(tx, id, card.kind === 'person' ? [] : card.people, stamp)
  await saveTags(tx, id, card.tags)
}

/** Keeps the rows of one child table in place by position, so that the change log shows what was changed. */
async function saveChildren(
  tx: Tx,
  table: 'address' | 'phone' | 'email',
  customerId: number,
  wanted: object[],
): Promise<void> {
  const present = await tx
    .selectFrom(table)
    .select('id')
    .where('customer_id', '=', customerId)
    .orderBy('position')
    .orderBy('id')
    .execute()
  for (const [position, row] of wanted.entries()) {
    const old = present[position]
    // The three tables share customer_id and position; the rows fit their table by `childRows`.
    if (old)
      await tx
        .updateTable(table)
        .set({ ...row, position })
        .where('id', '=', old.id)
        .execute()
    else
      await tx
        .insertInto(table)
        .values({ ...row, customer_id: customerId, position } as never)
        .execute()
  }
  const surplus = present.slice(wanted.length).map((row) => row.id)
  if (surplus.length > 0) await tx.deleteFrom(table).where('id', 'in', surplus).execute()
}
