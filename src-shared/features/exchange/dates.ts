import { Birthday } from '@shared/kernel/birthday'
import { type CivilDate, civilDate, fullYear, partsOf } from '@shared/kernel/civil-date'
import { kernel as texts } from '@shared/texts/de/kernel'
import type { DateOrder } from './sources'

export type DateContext = { dateOrder: DateOrder; today: CivilDate }

type Digits = { day: string; month: string; year: string }

/** Apple writes this year where none was given. */
const noYear = 1604

/**
 * A birthday as files write it: `03.05.1961`, `3.5.61`, `03.05.`, `1961-05-03` (also with a time), `19610503`,
 * `--05-03`, `3. Mai 1961`, `3/5/1961` (by the file's order of day and month). Of two digits the year is the
 * latest one that is not to come; `guessed` says that it makes a child of a customer who may be a hundred.
 * Null for anything else, for a day that does not exist or is still to come.
 */
export function readBirthday(
  text: string,
  context: DateContext,
): { birthday: Birthday; guessed: boolean } | null {
  const digits = readDigits(text, context.dateOrder)
  return digits && toBirthday(digits, context.today)
}

/** The same from three columns; the year may be empty. */
export function readBirthdayParts(
  parts: Digits,
  today: CivilDate,
): { birthday: Birthday; guessed: boolean } | null {
  const month = monthNumber(parts.month)
  const fits = /^\d{1,2}$/.test(parts.day) && month !== '' && /^(\d{2}|\d{4})?$/.test(parts.year)
  return fits ? toBirthday({ ...parts, month }, today) : null
}

/**
 * A date on which something began: as a birthday is written, or a year (`2015`) or month (`05/2015`) alone, of
 * which the first day is taken; `firstDay` says so. Null for anything else.
 */
export function readStart(text: string, context: DateContext): { date: CivilDate; firstDay: boolean } | null {
  const [, month = '1', onlyYear] = /^(?:(\d{1,2})[./])?(\d{4})$/.exec(text) ?? []
  if (onlyYear) {
    const date = civilDate(Number(onlyYear), Number(month), 1)
    return date === null ? null : { date, firstDay: true }
  }
  const digits = readDigits(text, context.dateOrder)
  if (!digits?.year) return null
  const date = civilDate(
    fullYear(digits.year, partsOf(context.today).year),
    Number(digits.month),
    Number(digits.day),
  )
  return date === null ? null : { date, firstDay: false }
}

function toBirthday({ day, month, year }: Digits, today: CivilDate) {
  const thisYear = partsOf(today).year
  const dayThisYear = civilDate(thisYear, Number(month), Number(day)) ?? ''
  const full = year === '' ? null : fullYear(year, dayThisYear > today ? thisYear - 1 : thisYear)
  const known = full === noYear || full === 0 ? null : full
  const parsed = Birthday.safeParse({ day: Number(day), month: Number(month), year: known })
  if (!parsed.success) return null
  const birthday = parsed.data
  if (known !== null && (civilDate(known, birthday.month, birthday.day) ?? '') > today) return null
  return { birthday, guessed: year.length === 2 && known !== null && thisYear - known < 16 }
}

function readDigits(text: string, order: DateOrder): Digits | null {
  const date = text.trim().replace(/[T ]\d{1,2}:\d{2}(:\d{2})?.*$/, '')
  const iso = /^(\d{4}|-)-(\d{1,2})-(\d{1,2})$/.exec(date) ?? /^(\d{4}|--)(\d{2})-?(\d{2})$/.exec(date)
  if (iso)
    return { year: iso[1]?.startsWith('-') ? '' : (iso[1] ?? ''), month: iso[2] ?? '', day: iso[3] ?? '' }
  const dotted = /^(\d{1,2})\. ?(\d{1,2}|\p{L}+)\.?(?: ?(\d{4}|\d{2}))?$/u.exec(date)
  if (dotted) return withMonth(dotted[1], dotted[2], dotted[3])
  const slashed = /^(\d{1,2})([/-])(\d{1,2})\2(\d{4}|\d{2})$/.exec(date)
  if (!slashed) return null
  return order === 'mdy'
    ? withMonth(slashed[3], slashed[1], slashed[4])
    : withMonth(slashed[1], slashed[3], slashed[4])
}

function withMonth(day = '', month = '', year = ''): Digits | null {
  const number = monthNumber(month)
  return number === '' ? null : { day, month: number, year }
}

/** `5`, `05`, `Mai` and `Mai.` → digits; empty for anything else. */
function monthNumber(month: string): string {
  if (/^\d{1,2}$/.test(month)) return month
  const found = texts.months.findIndex((name) => name.toLowerCase() === month.toLowerCase().replace('.', ''))
  return found < 0 ? '' : String(found + 1)
}
