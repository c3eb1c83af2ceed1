import { type Expression, sql } from 'kysely'

/**
 * Many values as one parameter: the statement keeps its text, and thereby its plan, however many there are.
 *
 * @example db.selectFrom('phone').selectAll().where('customer_id', 'in', valueList(ids))
 */
export function valueList<T extends number | string>(values: readonly T[]): Expression<T> {
  return sql<T>`(select value from json_each(${JSON.stringify(values)}))`
}
