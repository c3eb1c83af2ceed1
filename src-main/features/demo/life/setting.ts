import type { CardFields } from '@shared/features/customers/card'
import { addDays, type CivilDate, daysBetween, partsOf } from '@shared/kernel/civil-date'
import type { Setting } from '../history'
import type { DemoCustomer } from '../people'
import type { Random } from '../random'

export type LifeSetting = Setting & { today: CivilDate }

/** Falls with the first chance, and with the second for one of the first sixty. */
export type Often = (usual: number, early: number) => boolean

/** What the parts of a life are told from. */
export type Known = {
  card: CardFields
  today: CivilDate
  /** Since when the customer is known, at most two years ago. */
  since: CivilDate
  /** The last day on which something happened. */
  lastOn: CivilDate
  /** Places of the grown-ups who belong to the card now. */
  adults: number[]
}

export function knownOf(card: CardFields, customer: DemoCustomer, { days, today }: LifeSetting): Known {
  const twoYears = days.date(days.count - 1)
  const since = card.customerSince && card.customerSince > twoYears ? card.customerSince : twoYears
  const happened = [...customer.purchases, ...customer.contacts].map(({ at }) => at.slice(0, 10))
  const lastOn = latest(since, ...happened)
  const adults = card.people.flatMap((person, place) => {
    const child = person.child || (person.birthday?.year ?? 0) > partsOf(today).year - 18
    return child || person.leftOn !== null ? [] : [place]
  })
  return { card, today, since, lastOn, adults }
}

/** A day between two, both included. */
export function dayBetween(from: CivilDate, to: CivilDate, random: Random): CivilDate {
  return addDays(from, random.int(0, Math.max(0, daysBetween(from, to))))
}

/** An instant within the hours of the shop on that day; today it is early, so that it is not to come. */
export function instantOn(day: CivilDate, today: CivilDate, random: Random): string {
  const hour = day === today ? 6 : random.int(8, 16)
  return `${day}T${String(hour).padStart(2, '0')}:${String(random.int(0, 59)).padStart(2, '0')}:00.000Z`
}

export function latest(...days: [CivilDate, ...CivilDate[]]): CivilDate {
  return days.toSorted().at(-1) ?? days[0]
}
