import { kernel as texts } from '@shared/texts/de/kernel'
import { type CivilDate, civilDate, daysInMonth, fullYear, partsOf, splitGermanDate } from './civil-date'

const leapYear = 2000
const firstYear = 1850

/**
 * Why what was typed as a day (as `parseGermanDate` reads it) is none, in words for the field: `31.2.2026` →
 * „Den 31. Februar gibt es nicht.“; null where it is one, and where it is no day at all.
 */
export function dayTrouble(text: string, today: CivilDate): string | null {
  const thisYear = partsOf(today).year
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text.trim())
  if (iso) return missingDay(Number(iso[3]), Number(iso[2]), Number(iso[1]), thisYear)
  const parts = splitGermanDate(text)
  if (!parts) return null
  const year = parts.year === '' ? thisYear : fullYear(parts.year, thisYear + 20)
  return missingDay(parts.day, parts.month, year, thisYear)
}

/** The same for a birthday (as `parseBirthday` reads it): it has come already, and may have no year. */
export function birthdayTrouble(text: string, today: CivilDate): string | null {
  const parts = splitGermanDate(text)
  if (!parts) return null
  const thisYear = partsOf(today).year
  const year = parts.year === '' ? null : fullYear(parts.year, thisYear)
  const missing = missingDay(parts.day, parts.month, year ?? leapYear, thisYear)
  if (missing || year === null) return missing
  if (parts.year.length === 4 && (civilDate(year, parts.month, parts.day) ?? '') > today)
    return texts.birthdayToCome
  return year < firstYear ? texts.yearTooEarly(year, firstYear) : null
}

function missingDay(day: number, month: number, year: number, thisYear: number): string | null {
  const name = texts.months[month - 1]
  if (name === undefined) return texts.noSuchMonth(month)
  if (day >= 1 && day <= daysInMonth(year, month)) return null
  return month === 2 && day === 29 ? texts.noLeapDay(year, year < thisYear) : texts.noSuchDay(day, name)
}
