import type { CivilDate } from '@shared/kernel/civil-date'
import { type SqlBool, sql } from 'kysely'
import type { ReadDatabase } from '../../db/open'
import { valueList } from '../../db/value-list'

/**
 * Among these cards the single people whom no rule about advertising, households or children could speak of: active,
 * without an objection, in no group, certainly of age.
 */
function plain(db: ReadDatabase, ids: readonly number[], today: CivilDate) {
  const ofAge = Number(today.slice(0, 4)) - 19
  return db
    .selectFrom('customer')
    .where('customer.id', 'in', valueList(ids))
    .where('customer.standalone', '=', 1)
    .where('customer.kind', '=', 'person')
    .where('customer.state', '=', 'active')
    .where('customer.ad_objection', '=', 0)
    .where('customer.child', '=', 0)
    .where((eb) => eb.or([eb('customer.birth_year', 'is', null), eb('customer.birth_year', '<', ofAge)]))
    .where(sql<SqlBool>`not exists (select 1 from membership where membership.person_id = customer.id)`)
}

/** Those of them who have one address alone, which holds always. */
export function plainAddresses(db: ReadDatabase, ids: readonly number[], today: CivilDate) {
  return plain(db, ids, today)
    .innerJoin('address', 'address.customer_id', 'customer.id')
    .select(['customer.id', 'title', 'first_name as firstName', 'last_name as lastName'])
    .select(['address.extra', 'address.street', 'address.po_box as poBox'])
    .select(['address.postcode', 'address.city', 'address.country'])
    .where('address.country', '=', 'DE')
    .where('address.from_on', 'is', null)
    .where('address.to_on', 'is', null)
    .where('address.po_box', '=', '')
    .where('address.po_box_postcode', '=', '')
    .where(
      sql<SqlBool>`not exists (select 1 from address as other
        where other.customer_id = customer.id and other.id <> address.id)`,
    )
    .execute()
}

/** How many lines each of them has on this way, and whether they ever said something to any purpose. */
export function plainPeople(
  db: ReadDatabase,
  ids: readonly number[],
  today: CivilDate,
  channel: 'email' | 'phone' | 'message',
) {
  const table = channel === 'email' ? 'email' : 'phone'
  const has = (rows: 'email' | 'phone' | 'consent') =>
    sql<number>`exists (select 1 from ${sql.table(rows)} as row where row.customer_id = customer.id)`
  return plain(db, ids, today)
    .select(['customer.id', has(table).as('lines'), has('consent').as('said')])
    .execute()
}
