import type { Feb29Rule } from '@shared/kernel/birthday'
import { addDays } from '@shared/kernel/civil-date'
import { dayBegin } from '@shared/kernel/day-begin'
import { plainLetters } from '@shared/kernel/latin'
import type { Days } from '@shared/kernel/period'
import { inRange, type Range } from '@shared/kernel/range'
import { type Expression, type RawBuilder, type SqlBool, sql } from 'kysely'
import type { StageContext } from './stages'

/** By what selections are told on a day. */
export type SelectionContext = StageContext & {
  /** When birthdays of 29 February are kept; left out: on the 28th, as a new shop has it. */
  feb29?: Feb29Rule
  /** Where the shop is, by its postcode or else its town; empty or left out: it never said. */
  home?: string
}

/** How a kind of leaf is asked of the database, as a condition over `customer_index`. */
export type LeafKind<L> = {
  /**
   * `index`: found in a few milliseconds, whatever the shop's size, and so on any connection; `worker`: goes
   * through many rows, and is asked there alone.
   */
  pace: 'index' | 'worker'
  where: (leaf: L, context: SelectionContext) => Expression<SqlBool>
}

/** The cards among these ids of customers. */
export function among(ids: Expression<unknown>): RawBuilder<SqlBool> {
  return sql<SqlBool>`customer_index.customer_id in (${ids})`
}

/** The cards that are not among these ids. */
export function notAmong(ids: Expression<unknown>): RawBuilder<SqlBool> {
  return sql<SqlBool>`customer_index.customer_id not in (${ids})`
}

/** These ids of cards (a query of them as `id`), and for each that was merged the card that it has become. */
export function followed(ids: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`with recursive said as materialized (${ids}), led (id) as (
      select merged_into from customer where merged_into is not null and id in (select id from said)
      union select customer.merged_into from led cross join customer on customer.id = led.id
        where customer.merged_into is not null)
    select id from said union all select id from led`
}

/**
 * The cards of these customers (a query of ids as `id`): their own, and of who stands on the card of a group alone
 * that card, for as long as they belong to it.
 */
export function onCardOf(people: RawBuilder<unknown>): RawBuilder<SqlBool> {
  return sql<SqlBool>`customer_index.customer_id in (
    with found as materialized (${people})
    select id from found
    union all select membership.group_id from found
      cross join membership on membership.person_id = found.id
      cross join customer as person on person.id = found.id
      where membership.to_date is null and person.standalone = 0)`
}

/** Whether a column with an instant lies on these days. */
export function happenedWithin(column: RawBuilder<unknown>, { from, to }: Days): RawBuilder<SqlBool> {
  const begin = from && new Date(dayBegin(from)).toISOString()
  const end = to && new Date(dayBegin(addDays(to, 1)) - 1).toISOString()
  return inside(column, { from: begin, to: end })
}

/** Whether a column with a day or a number lies between these, both included; an empty one does not. */
export function inside(column: RawBuilder<unknown>, { from, to }: Days | Range): RawBuilder<SqlBool> {
  return sql<SqlBool>`(${column} is not null
    ${from === null ? sql`` : sql`and ${column} >= ${from}`}
    ${to === null ? sql`` : sql`and ${column} <= ${to}`})`
}

/**
 * Cards by a number that is kept for those alone of whom there is something to count: a query of ids by a
 * condition on it. Who is not there has 0.
 */
export function byCount(
  range: Range,
  idsWhere: (condition: (column: RawBuilder<unknown>) => RawBuilder<SqlBool>) => RawBuilder<unknown>,
): RawBuilder<SqlBool> {
  if (!inRange(0, range)) return among(idsWhere((column) => inside(column, range)))
  return notAmong(idsWhere((column) => sql<SqlBool>`not ${inside(column, range)}`))
}

/**
 * Cards by a column of `customer` in which nearly all have the same: the index of the others tells who they are.
 * `value` null stands for what nearly all have; `others` is the condition of that index.
 */
export function byFew(
  column: 'kind' | 'state' | 'responsible_id' | 'preferred_channel',
  others: RawBuilder<unknown>,
  value: string | number | null,
): RawBuilder<SqlBool> {
  const few = sql`select id from customer where ${sql.ref(column)} ${others}`
  return value === null ? notAmong(few) : among(sql`${few} and ${sql.ref(column)} = ${value}`)
}

/** A text in plain lower-case letters, as `plainLetters` makes it; what is plain already stays within SQLite. */
export function plain(column: RawBuilder<unknown>): RawBuilder<string> {
  return sql<string>`(case when length(${column}) = octet_length(${column}) then lower(${column})
    else plain_letters(${column}) end)`
}

/**
 * Whether a text contains another one, however upper case, accents and umlauts are written; ends the statement, too,
 * when it is no longer wanted.
 */
export function contains(column: RawBuilder<unknown>, text: string): RawBuilder<SqlBool> {
  return sql<SqlBool>`contains_plain(${column}, ${plainLetters(text)})`
}

/** True at each row, and the end of the statement when it is no longer wanted; asked at some of the rows. */
export function stillWanted(rowId: RawBuilder<unknown>): RawBuilder<SqlBool> {
  return sql<SqlBool>`(${rowId} & 511 <> 0 or still_wanted())`
}
