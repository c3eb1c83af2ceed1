import type { CivilDate } from '@shared/kernel/civil-date'
import { type SqlBool, sql } from 'kysely'
import type { ReadDatabase } from '../../db/open'

/** A birthday as stored, with the day of the window on which it is kept. */
export type KeptBirthday = { month: number; day: number; date: CivilDate }

/**
 * The people whose birthday is one of `days`: persons with a card of their own, members and contacts. Nobody
 * who is deceased, restricted or in the trash, or whose card is. `card` is the group's card of a member.
 */
function celebrants(db: ReadDatabase, days: KeptBirthday[]) {
  const window = sql<{ value: string }>`json_each(${JSON.stringify(days)})`.as('kept')
  return (
    db
      .selectFrom(window)
      // `cross` keeps the window outermost: it asks the index on month and day once for each of its days.
      .crossJoin('customer as person')
      .leftJoin('customer as card', (join) =>
        join.on(
          sql<SqlBool>`card.id = iif(person.standalone = 0,
            (select group_id from membership where person_id = person.id order by id limit 1), null)`,
        ),
      )
      .where(sql<SqlBool>`person.birth_month = kept.value ->> 'month'`)
      .where(sql<SqlBool>`person.birth_day = kept.value ->> 'day'`)
      .where('person.state', 'in', ['active', 'moved'])
      .where('person.deleted_at', 'is', null)
      .where((eb) =>
        eb.or([
          eb('person.standalone', '=', 1),
          eb.and([eb('card.state', 'in', ['active', 'moved']), eb('card.deleted_at', 'is', null)]),
        ]),
      )
  )
}

const keptOn = sql<CivilDate>`kept.value ->> 'date'`

/** How many of them there are on each day that has any. */
export function countBirthdays(db: ReadDatabase, days: KeptBirthday[]) {
  return celebrants(db, days)
    .select((eb) => [keptOn.as('on'), eb.fn.countAll<number>().as('total')])
    .groupBy('on')
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
