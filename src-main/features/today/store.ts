import type { CivilDate } from '@shared/kernel/civil-date'
import { type SqlBool, sql } from 'kysely'
import type { ReadDatabase } from '../../db/open'

/** A birthday as stored, with the day of the window on which it is kept. */
export type KeptBirthday = { month: number; day: number; date: CivilDate }

/**
 * The people whose birthday is one of `days`, on living cards: persons with a card of their own, members and
 * contacts (`customerId` is then the group's card). Nobody who is deceased or restricted, or whose card is.
 */
function celebrants(db: ReadDatabase, days: KeptBirthday[]) {
  const window = sql<{ value: string }>`json_each(${JSON.stringify(days)})`.as('kept')
  return (
    db
      .selectFrom(window)
      // `cross` keeps the window outermost: it asks the index on month and day once for each of its days.
      .crossJoin('customer as person')
      .innerJoin('customer as card', (join) =>
        join.on(
          sql<SqlBool>`card.id = iif(person.standalone = 1, person.id,
            (select group_id from membership where person_id = person.id order by id limit 1))`,
        ),
      )
      .innerJoin('customer_index', 'customer_index.customer_id', 'card.id')
      .where(sql<SqlBool>`person.birth_month = kept.value ->> 'month'`)
      .where(sql<SqlBool>`person.birth_day = kept.value ->> 'day'`)
      .where('person.deleted_at', 'is', null)
      .where('person.state', 'in', ['active', 'moved'])
      .where('card.state', 'in', ['active', 'moved'])
      .where('customer_index.living', '=', 1)
  )
}

/** The first of them, by date and then by name. */
export function birthdays(db: ReadDatabase, days: KeptBirthday[], limit: number) {
  return celebrants(db, days)
    .select([
      'card.id as customerId',
      'person.id as personId',
      'person.title',
      'person.first_name as firstName',
      'person.last_name as lastName',
      'person.birth_year as year',
      sql<CivilDate>`kept.value ->> 'date'`.as('on'),
    ])
    .orderBy('on')
    .orderBy('customer_index.sort_key')
    .orderBy('person.id')
    .limit(limit)
}

/** How many of them there are. */
export function countBirthdays(db: ReadDatabase, days: KeptBirthday[]) {
  return celebrants(db, days).select((eb) => eb.fn.countAll<number>().as('total'))
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
