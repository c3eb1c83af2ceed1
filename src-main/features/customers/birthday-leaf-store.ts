import type { LeafOf } from '@shared/features/selections/leaves'
import { birthdayWindow } from '@shared/kernel/birthday'
import { partsOf } from '@shared/kernel/civil-date'
import { type RawBuilder, type SqlBool, sql } from 'kysely'
import { type LeafKind, onCardOf } from '../../db/leaf'

/** Who of the living has this; who left a group has nothing to celebrate on its card. */
function livingPeople(where: RawBuilder<unknown>): RawBuilder<SqlBool> {
  return onCardOf(sql`select id from customer where ${where} and state <> 'deceased'`)
}

const inMonth = (month: number) => livingPeople(sql`birth_month = ${month}`)

export const birthMonthLeaf: LeafKind<LeafOf<'birthMonth'>> = {
  pace: 'index',
  where: ({ month }) => inMonth(month),
}

export const birthdayLeaf: LeafKind<LeafOf<'birthday'>> = {
  pace: 'index',
  where({ within }, { today, feb29 = 'feb28' }) {
    const { month } = partsOf(today)
    if (within === 'thisMonth') return inMonth(month)
    if (within === 'nextMonth') return inMonth((month % 12) + 1)
    const days = birthdayWindow(today, within.days, feb29).map(({ month, day }) => [month, day])
    return onCardOf(sql`select customer.id from json_each(${JSON.stringify(days)}) as kept
      cross join customer on customer.birth_month = kept.value ->> 0 and customer.birth_day = kept.value ->> 1
      where customer.birth_month is not null and customer.state <> 'deceased'`)
  },
}

/** Born on 29 February, one is a year older from 1 March on: the day before it is smaller as a number, too. */
export const ageLeaf: LeafKind<LeafOf<'age'>> = {
  pace: 'index',
  where({ from, to }, { today }) {
    const { year, month, day } = partsOf(today)
    const born = sql`(birth_month * 100 + birth_day)`
    const known = month * 100 + day
    const bornUntil = (y: number) => sql`(birth_year < ${y} or (birth_year = ${y} and ${born} <= ${known}))`
    return livingPeople(sql`birth_year is not null and birth_year >= ${to === null ? 0 : year - to - 1}
      ${from === null ? sql`` : sql`and birth_year <= ${year - from} and ${bornUntil(year - from)}`}
      ${to === null ? sql`` : sql`and not ${bornUntil(year - to - 1)}`}`)
  },
}
