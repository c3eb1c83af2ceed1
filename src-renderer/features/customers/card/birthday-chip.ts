import type { CustomerCard } from '@shared/features/customers/card'
import { endsCustom } from '@shared/features/customers/ending'
import { livingPeople } from '@shared/features/customers/people'
import { type Feb29Rule, upcoming } from '@shared/kernel/birthday'
import { type CivilDate, partsOf } from '@shared/kernel/civil-date'
import { texts } from '@shared/texts'

const daysAhead = 30

/** The birthdays of the coming month on a card, as words: `28. Nov. wird 46`; with names where there are several. */
export function birthdayChips(card: CustomerCard, today: CivilDate, feb29: Feb29Rule): string[] {
  // A club may have hundreds; each stands on a card of its own.
  if (card.kind === 'club' || endsCustom(card.state)) return []
  const t = texts().customers.card
  return livingPeople(card.people).flatMap((person) => {
    const next =
      person.birthday && !endsCustom(person.state) && upcoming(person.birthday, today, daysAhead, feb29)
    if (!next) return []
    const words =
      next.on !== today
        ? t.birthday(dayAndMonth(next.on), next.age)
        : next.age === null
          ? t.birthdayToday
          : t.birthdayTodayAge(next.age)
    return [card.kind === 'person' ? words : t.birthdayOf(person.firstName || person.lastName, words)]
  })
}

function dayAndMonth(date: CivilDate): string {
  const { day, month } = partsOf(date)
  return `${day}. ${texts().history.shortMonths[month - 1]}`
}
