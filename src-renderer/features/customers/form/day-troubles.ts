import { endsBeforeItBegins } from '@shared/features/customers/address'
import { parseBirthday } from '@shared/kernel/birthday'
import { type CivilDate, parseGermanDate } from '@shared/kernel/civil-date'
import { birthdayTrouble, dayTrouble } from '@shared/kernel/day-trouble'
import { texts } from '@shared/texts'

/** What is wrong with a typed birthday, in words for its field; null for none and for a good one. */
export function birthdayError(text: string, today: CivilDate): string | null {
  if (text.trim() === '' || parseBirthday(text, today)) return null
  return birthdayTrouble(text, today) ?? texts().cardForm.birthdayInvalid
}

/** What is wrong with a typed day. */
export function dayError(text: string, today: CivilDate): string | null {
  if (text.trim() === '' || parseGermanDate(text, today)) return null
  return dayTrouble(text, today) ?? texts().cardForm.dateInvalid
}

/** What is wrong with a typed day that has come already. */
export function pastDayError(text: string, today: CivilDate): string | null {
  const day = parseGermanDate(text, today)
  return day !== null && day > today ? texts().cardForm.dayFuture : dayError(text, today)
}

/** What is wrong with the last day on which an address holds. */
export function lastDayError(
  { fromOn, toOn }: { fromOn: string; toOn: string },
  today: CivilDate,
): string | null {
  const days = { fromOn: parseGermanDate(fromOn, today), toOn: parseGermanDate(toOn, today) }
  return endsBeforeItBegins(days) ? texts().cardForm.endsBefore : dayError(toOn, today)
}
