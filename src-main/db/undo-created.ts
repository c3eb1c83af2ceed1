import { sql } from 'kysely'
import { homeGroupOf } from './booked-card'
import { rowAfter } from './made-row'
import type { Tx } from './operate'
import type { TableName } from './schema'

/** Rows of a card in the order in which they can go: who refers to another goes first. */
const cardRows: { table: TableName; owner: string }[] = [
  { table: 'event_guest', owner: 'customer_id' },
  { table: 'survey_sheet', owner: 'customer_id' },
  { table: 'raffle_winner', owner: 'customer_id' },
  { table: 'raffle_entry', owner: 'customer_id' },
  { table: 'email_message', owner: 'customer_id' },
  { table: 'campaign_call', owner: 'customer_id' },
  { table: 'campaign_answer', owner: 'customer_id' },
  { table: 'campaign_recipient', owner: 'customer_id' },
  { table: 'mailing_recipient', owner: 'customer_id' },
  { table: 'staff_note_tick', owner: '(SELECT customer_id FROM staff_note WHERE id = note_id)' },
  { table: 'staff_note', owner: 'customer_id' },
  { table: 'consent', owner: 'customer_id' },
  { table: 'document', owner: 'customer_id' },
  {
    table: 'document_chunk',
    owner: '(SELECT customer_id FROM document_content WHERE document_content.id = content_id)',
  },
  { table: 'document_content', owner: 'customer_id' },
  { table: 'field_value', owner: 'customer_id' },
  { table: 'entry', owner: 'customer_id' },
  { table: 'reminder', owner: 'customer_id' },
  { table: 'thing', owner: 'customer_id' },
  { table: 'gift_recipient', owner: 'company_id' },
  { table: 'wish', owner: 'customer_id' },
  { table: 'voice', owner: 'customer_id' },
  { table: 'relation', owner: 'customer_id' },
  { table: 'relation', owner: 'other_id' },
  { table: 'different_pair', owner: 'low_id' },
  { table: 'different_pair', owner: 'high_id' },
  { table: 'profile_question', owner: 'customer_id' },
  { table: 'points_entry', owner: '(SELECT holder_id FROM account WHERE id = account_id)' },
  { table: 'account', owner: 'holder_id' },
  { table: 'purchase', owner: 'customer_id' },
  { table: 'opening_balance', owner: 'customer_id' },
  { table: 'contact_entry', owner: 'customer_id' },
  { table: 'customer_tag', owner: 'customer_id' },
  { table: 'web_address', owner: 'customer_id' },
  { table: 'card_number', owner: 'customer_id' },
  { table: 'email', owner: 'customer_id' },
  { table: 'phone', owner: 'customer_id' },
  { table: 'address', owner: 'customer_id' },
  { table: 'membership', owner: 'group_id' },
  { table: 'membership', owner: 'person_id' },
  { table: 'customer', owner: 'id' },
]

/** Where rows of other cards name a card: whom a contact was with, to whom a gift goes, on whose account one bought. */
const cardLinks: { table: TableName; column: string }[] = [
  { table: 'contact_entry', column: 'person_id' },
  { table: 'entry', column: 'person_id' },
  { table: 'gift_recipient', column: 'person_id' },
  { table: 'purchase', column: 'household_id' },
]

/** Cards of their own that an operation created, newest first, below an id; members go with their group. */
export async function createdCards(tx: Tx, operationId: number, below: number, limit: number) {
  const rows = await tx
    .selectFrom('change')
    .select(['id', 'row_id'])
    .where('operation_id', '=', operationId)
    .where('table_name', '=', 'customer')
    .where('before', 'is', null)
    .where(sql<boolean>`${rowAfter('customer', ['standalone'])} ->> 'standalone' = 1`)
    .where('id', '<', below)
    .orderBy('id', 'desc')
    .limit(limit)
    .execute()
  return { cards: rows.map((row) => row.row_id), lowest: Number(rows.at(-1)?.id ?? below) }
}

/** The people that live on these cards, having none of their own: person → card. */
export async function membersOf(tx: Tx, cards: number[]): Promise<Map<number, number>> {
  if (cards.length === 0) return new Map()
  const rows = await tx
    .selectFrom('membership')
    .innerJoin('customer', 'customer.id', 'membership.person_id')
    .select(['membership.person_id', 'membership.group_id'])
    .where('membership.group_id', 'in', cards)
    .where('customer.standalone', '=', 0)
    .where('membership.group_id', '=', homeGroupOf(sql.ref('customer.id')))
    .execute()
  return new Map(rows.map((row) => [row.person_id, row.group_id]))
}

/**
 * Which of these customers, created by the operation, another one that was not taken back has touched, be it
 * while the operation was still under way.
 */
export async function usedByOthers(tx: Tx, customers: number[], operationId: number) {
  if (customers.length === 0) return new Set<number>()
  const rows = await tx
    .selectFrom('change')
    .innerJoin('operation', 'operation.id', 'change.operation_id')
    .select('change.customer_id')
    .where('change.customer_id', 'in', customers)
    .where('change.operation_id', '<>', operationId)
    .where('operation.state', 'in', ['done', 'running'])
    .where('operation.undoes', 'is', null)
    .distinct()
    .execute()
  const named = await namedByOthers(tx, customers, operationId)
  return new Set([...rows.flatMap((row) => row.customer_id ?? []), ...named])
}

/** Those whom a card that is none of these counts among its people, or names in a row, by another operation. */
async function namedByOthers(tx: Tx, customers: number[], operationId: number): Promise<number[]> {
  const ids = JSON.stringify(customers)
  const links = [{ table: 'membership', column: 'person_id', owner: 'group_id' }, ...cardLinks.map(withOwner)]
  const found: number[] = []
  for (const { table, column, owner } of links) {
    const { rows } = await sql<{ id: number }>`
      select distinct ${sql.ref(column)} as id from ${sql.table(table)} as link
      where ${sql.ref(column)} in (select value from json_each(${ids}))
        and ${sql.ref(owner)} not in (select value from json_each(${ids}))
        and not exists (select 1 from change where change.operation_id = ${operationId}
          and change.table_name = ${table} and change.row_id = link.id and change.before is null)`.execute(tx)
    found.push(...rows.map(({ id }) => id))
  }
  return found
}

function withOwner({ table, column }: (typeof cardLinks)[number]) {
  return { table, column, owner: cardRows.find((rows) => rows.table === table)?.owner ?? column }
}

/**
 * Removes whole cards with everything on them, or people who have none of their own, as part of an operation that
 * can bring them back: rows of other cards that name them stay without the name. Bookings and consents, which else
 * nobody may delete, go with those who never were anybody's, or on whom nothing was ever booked.
 */
export async function removeRows(tx: Tx, customers: number[]): Promise<void> {
  const ids = JSON.stringify(customers)
  const among = sql`in (select value from json_each(${ids}))`
  await tx.updateTable('current_operation').set({ erasing: 1 }).execute()
  for (const { table, column } of cardLinks)
    await sql`update ${sql.table(table)} set ${sql.ref(column)} = null where ${sql.ref(column)} ${among}`.execute(
      tx,
    )
  for (const { table, owner } of cardRows)
    await sql`delete from ${sql.table(table)} where ${sql.raw(owner)} ${among}`.execute(tx)
  await tx.updateTable('current_operation').set({ erasing: 0 }).execute()
}
