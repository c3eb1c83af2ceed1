import type { CivilDate } from '@shared/kernel/civil-date'
import { type SqlBool, sql } from 'kysely'
import { homeGroupOf } from '../../db/booked-card'
import type { ReadDatabase } from '../../db/open'

/** A birthday as stored, with the day of the window on which it is kept. */
export type KeptBirthday = { month: number; day: number; date: CivilDate }

const keptOn = sql<CivilDate>`kept.value ->> 'date'`

const windowOf = (days: KeptBirthday[]) =>
  sql<{ value: string }>`json_each(${JSON.stringify(days)})`.as('kept')

/** A person, itself neither deceased nor restricted nor in the trash, whose birthday is kept in the window. */
const isKept = sql<SqlBool>`
  person.birth_month = kept.value ->> 'month' and person.birth_day = kept.value ->> 'day'
  and person.state in ('active', 'moved') and person.deleted_at is null`

/** The card of a person without one of its own. */
const homeGroup = homeGroupOf(sql.ref('person.id'))

/** Whether such a person still belongs to anything. */
const belongs = sql<SqlBool>`exists (select 1 from membership where person_id = person.id and to_date is null)`

/** `cross` keeps the window outermost: it asks the index on month and day once for each of its days. */
function born(db: ReadDatabase, days: KeptBirthday[]) {
  return db.selectFrom(windowOf(days)).crossJoin('customer as person').where(isKept)
}

/**
 * The people whose birthday is one of `days`: persons with a card of their own, members and contacts. Nobody
 * who is deceased, restricted or in the trash, or whose card is. `card` is the group's card of a member.
 */
function celebrants(db: ReadDatabase, days: KeptBirthday[]) {
  return born(db, days)
    .leftJoin('customer as card', (join) =>
      join.on(sql<SqlBool>`card.id = iif(person.standalone = 0, ${homeGroup}, null)`),
    )
    .where((eb) =>
      eb.or([
        eb('person.standalone', '=', 1),
        eb.and([eb('card.state', 'in', ['active', 'moved']), eb('card.deleted_at', 'is', null), belongs]),
      ]),
    )
}

/** Those of a gone group or who left one, and so do not celebrate here; both are few, and found by that. */
function ofGoneGroups(db: ReadDatabase, days: KeptBirthday[]) {
  const few = sql<{ id: number }>`(
    select membership.person_id as id from customer as card indexed by customer_group_gone cross join membership
    where card.kind <> 'person' and (card.deleted_at is not null or card.state not in ('active', 'moved'))
      and membership.group_id = card.id
    union select person_id from membership where to_date is not null)`
  const isThere = sql<SqlBool>`(${belongs} and exists (select 1 from customer as card
    where card.id = ${homeGroup} and card.state in ('active', 'moved') and card.deleted_at is null))`
  return db
    .selectFrom(few.as('few'))
    .crossJoin('customer as person')
    .crossJoin(windowOf(days))
    .whereRef('person.id', '=', 'few.id')
    .where('person.standalone', '=', 0)
    .where(isKept)
    .where((eb) => eb.not(isThere))
}

/**
 * How many of them there are on each day that has any. All people are counted within the index and those of
 * gone groups or who left taken off again: looking for the card of each would read thousands of rows.
 */
export function countBirthdays(db: ReadDatabase, days: KeptBirthday[]) {
  const all = born(db, days)
    .select((eb) => [keptOn.as('on'), eb.fn.countAll<number>().as('n')])
    .groupBy('on')
  const gone = ofGoneGroups(db, days)
    .select([keptOn.as('on'), sql<number>`-count(*)`.as('n')])
    .groupBy('on')
  return db
    .selectFrom(all.unionAll(gone).as('part'))
    .select((eb) => ['on', eb.fn.sum<number>('n').as('total')])
    .groupBy('on')
    .having((eb) => eb.fn.sum('n'), '>', 0)
    .orderBy('on')
}

/** The first of them by date and then by name, each with the card to open. */
export function birthdays(db: ReadDatabase, days: KeptBirthday[], limit: number) {
  const cardId = sql<number>`ifnull(card.id, person.id)`
  return celebrants(db, days)
    .crossJoin('customer_index')
    .where('customer_index.customer_id', '=', cardId)
    .select([
      'customer_index.customer_id as customerId',
      'person.id as personId',
      'person.title',
      'person.first_name as firstName',
      'person.last_name as lastName',
      'person.birth_year as year',
      keptOn.as('on'),
    ])
    .orderBy('on')
    .orderBy('customer_index.sort_key')
    .orderBy('person.id')
    .limit(limit)
}

/** Number and sum (cents) of a day's purchases that were not cancelled. */
export function takings(db: ReadDatabase, on: CivilDate) {
  return db
    .selectFrom('purchase')
    .select((eb) => [
      eb.fn.countAll<number>().as('count'),
      eb.fn.coalesce(eb.fn.sum<number>('cents'), eb.lit(0)).as('cents'),
    ])
    .where('on_date', '=', on)
    .where('cancelled_at', 'is', null)
}

/** How many cards were made since an instant and are not in the trash. */
export function newCards(db: ReadDatabase, since: string) {
  return db
    .selectFrom('customer')
    .select((eb) => eb.fn.countAll<number>().as('total'))
    .where('created_at', '>=', since)
    .where('standalone', '=', sql.lit(1))
    .where('deleted_at', 'is', null)
}
