import { z } from 'zod'
import {
  addDays,
  type CivilDate,
  civilDate,
  daysInMonth,
  fullYear,
  isLeapYear,
  partsOf,
  splitGermanDate,
} from './civil-date'

const leapYear = 2000

/** A birthday as people tell it, the year if they care to; 29 February without a year is one, too. */
export const Birthday = z
  .object({
    day: z.int().min(1).max(31),
    month: z.int().min(1).max(12),
    year: z.int().min(1850).max(2200).nullable(),
  })
  .refine(({ day, month, year }) => day <= daysInMonth(year ?? leapYear, month))
export type Birthday = z.infer<typeof Birthday>

/** When a birthday of 29 February is kept in a year without that day. */
export type Feb29Rule = 'feb28' | 'mar1'

/** The day of a year on which the birthday is kept, always reckoned from the original day and month. */
export function occursOn(birthday: Birthday, year: number, feb29: Feb29Rule): CivilDate {
  const moved = birthday.month === 2 && birthday.day === 29 && !isLeapYear(year)
  const { day, month } = !moved ? birthday : feb29 === 'feb28' ? { day: 28, month: 2 } : { day: 1, month: 3 }
  const date = civilDate(year, month, day)
  if (date === null) throw new RangeError(`No birthday: ${day}.${month}. in ${year}`)
  return date
}

/** The first day from `from` on (that day included) on which the birthday is kept. */
export function nextOccurrence(birthday: Birthday, from: CivilDate, feb29: Feb29Rule): CivilDate {
  const { year } = partsOf(from)
  const thisYear = occursOn(birthday, year, feb29)
  return thisYear >= from ? thisYear : occursOn(birthday, year + 1, feb29)
}

/**
 * Whole years lived on a day; null without a year of birth. Who was born on 29 February is a year older from
 * 1 March on (§§ 187(2), 188(2) BGB), whenever the greeting goes out.
 */
export function ageOn(birthday: Birthday, date: CivilDate): number | null {
  if (birthday.year === null) return null
  const { year } = partsOf(date)
  return year - birthday.year - (date < occursOn(birthday, year, 'mar1') ? 1 : 0)
}

/** The birthday within `[from, from + days]` and the age it brings (null without a year), or null. */
export function upcoming(
  birthday: Birthday,
  from: CivilDate,
  days: number,
  feb29: Feb29Rule,
): { on: CivilDate; age: number | null } | null {
  const on = nextOccurrence(birthday, from, feb29)
  if (on > addDays(from, days)) return null
  return { on, age: birthday.year === null ? null : partsOf(on).year - birthday.year }
}

/**
 * Every birthday (month and day, as stored) that is kept within `[from, from + days]`, each once with the first
 * date it is kept on, in the order of those dates: so that a query can ask an index on month and day.
 */
export function birthdayWindow(
  from: CivilDate,
  days: number,
  feb29: Feb29Rule,
): { month: number; day: number; date: CivilDate }[] {
  const first = new Map<string, { month: number; day: number; date: CivilDate }>()
  const add = (month: number, day: number, date: CivilDate) => {
    const key = `${month}-${day}`
    if (!first.has(key)) first.set(key, { month, day, date })
  }
  for (let ahead = 0; ahead <= days; ahead++) {
    const date = addDays(from, ahead)
    const { year, month, day } = partsOf(date)
    add(month, day, date)
    if (occursOn({ day: 29, month: 2, year: null }, year, feb29) === date) add(2, 29, date)
  }
  return [...first.values()]
}

/**
 * What a person types as a birthday: `24.12.1960`, `24.12.60` (the latest such day that is not to come) or
 * `24.12.` without a year; null for anything else, for a day that does not exist and for one to come.
 */
export function parseBirthday(text: string, today: CivilDate): Birthday | null {
  const parts = splitGermanDate(text)
  if (!parts) return null
  const { day, month } = parts
  let year = parts.year === '' ? null : fullYear(parts.year, partsOf(today).year)
  if (year !== null && (civilDate(year, month, day) ?? '') > today) {
    if (parts.year.length === 4) return null
    year -= 100
  }
  const parsed = Birthday.safeParse({ day, month, year })
  return parsed.success ? parsed.data : null
}

/** `24.12.1960`, or `24.12.` without a year. */
export function formatBirthday({ day, month, year }: Birthday): string {
  return `${String(day).padStart(2, '0')}.${String(month).padStart(2, '0')}.${year ?? ''}`
}
