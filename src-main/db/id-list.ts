import { type Expression, sql } from 'kysely'

/**
 * Many ids as one parameter: the statement keeps its text, and thereby its plan, however many there are.
 *
 * @example db.selectFrom('phone').selectAll().where('customer_id', 'in', idList(ids))
 */
export function idList(ids: readonly number[]): Expression<number> {
  return sql<number>`(select value from json_each(${JSON.stringify(ids)}))`
}
