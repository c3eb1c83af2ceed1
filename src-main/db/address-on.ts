import type { CivilDate } from '@shared/kernel/civil-date'
import { type RawBuilder, type SqlBool, sql } from 'kysely'

/**
 * `addressOn` of `src-shared` in SQL: the id of the address that letters to `owner` go to on a day; null where none
 * holds. It reads the few addresses of one card.
 *
 * @example join.on('address.id', '=', addressIdOn(sql.ref('customer.id'), today))
 */
export function addressIdOn(owner: RawBuilder<unknown>, day: CivilDate): RawBuilder<number | null> {
  return sql<number | null>`(select held.id from address as held where held.customer_id = ${owner}
    and ifnull(held.from_on, '') <= ${day} and ifnull(held.to_on, '9999') >= ${day}
    order by held.position, held.id limit 1)`
}

/** Whether a row of `address` is that one of its own card. */
export function holdsOn(day: CivilDate): RawBuilder<SqlBool> {
  return sql<SqlBool>`address.id = ${addressIdOn(sql.ref('address.customer_id'), day)}`
}
