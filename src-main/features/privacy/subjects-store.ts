import { sql } from 'kysely'
import { homeGroupOf } from '../../db/booked-card'
import type { ReadDatabase } from '../../db/open'
import type { Tx } from '../../db/operate'

/**
 * Everyone whom a card speaks of, with the card itself: its members or contacts without a card of their own who
 * live on no other one before it, also those that were taken off it and only stand in the change log, and cards that were merged into it.
 */
export async function subjectsOf(db: ReadDatabase | Tx, customerId: number): Promise<number[]> {
  const found = new Set([customerId])
  for (const id of found) {
    const members = await db
      .selectFrom('membership')
      .innerJoin('customer', 'customer.id', 'membership.person_id')
      .select('customer.id')
      .where('membership.group_id', '=', id)
      .where('customer.standalone', '=', 0)
      .where('membership.group_id', '=', homeGroupOf(sql.ref('customer.id')))
      .execute()
    const merged = await db.selectFrom('customer').select('id').where('merged_into', '=', id).execute()
    for (const row of [...members, ...merged, ...(await formerMembers(db, id))]) found.add(Number(row.id))
  }
  return [...found]
}

async function formerMembers(db: ReadDatabase | Tx, groupId: number): Promise<{ id: number }[]> {
  return db
    .selectFrom('change')
    .select(sql<number>`before ->> 'person_id'`.as('id'))
    .where('customer_id', '=', groupId)
    .where('table_name', '=', 'membership')
    .where('after', 'is', null)
    .where('before', 'is not', null)
    .where(sql<boolean>`not exists (select 1 from customer where customer.id = before ->> 'person_id')`)
    .distinct()
    .execute()
}
