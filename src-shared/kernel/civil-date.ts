import { kernel as texts } from '@shared/texts/de/kernel'
import { z } from 'zod'

/** A day of the calendar without time or zone: `YYYY-MM-DD`, really existing. */
export const CivilDate = z.iso.date()
export type CivilDate = z.infer<typeof CivilDate>

const dayMs = 86_400_000

/** The date of a year, month (1–12) and day; null where there is no such day. */
export function civilDate(year: number, month: number, day: number): CivilDate | null {
  const exists = year >= 0 && year <= 9999 && month >= 1 && month <= 12 && day >= 1
  const whole = Number.isInteger(year) && Number.isInteger(month) && Number.isInteger(day)
  if (!exists || !whole || day > daysInMonth(year, month)) return null
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`
}

/** Year, month (1–12) and day of a date. */
export function partsOf(date: CivilDate): { year: number; month: number; day: number } {
  return { year: Number(date.slice(0, 4)), month: Number(date.slice(5, 7)), day: Number(date.slice(8, 10)) }
}

/** The number of days in a month (1–12) of a year. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}

export function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
}

/** The date `days` later, or earlier when negative. */
export function addDays(date: CivilDate, days: number): CivilDate {
  return new Date(Date.parse(date) + days * dayMs).toISOString().slice(0, 10)
}

/** The same day `months` later or earlier; where that month is too short, its last day. */
export function addMonths(date: CivilDate, months: number): CivilDate {
  const { year, month, day } = partsOf(date)
  const count = year * 12 + (month - 1) + months
  const toYear = Math.floor(count / 12)
  const toMonth = count - toYear * 12 + 1
  return `${pad(toYear, 4)}-${pad(toMonth, 2)}-${pad(Math.min(day, daysInMonth(toYear, toMonth)), 2)}`
}

/** Days from one date to another, negative when `to` comes first. */
export function daysBetween(from: CivilDate, to: CivilDate): number {
  return (Date.parse(to) - Date.parse(from)) / dayMs
}

/** For sorting: negative, 0 or positive. */
export function compare(a: CivilDate, b: CivilDate): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/**
 * The day on which an instant (milliseconds since 1970) falls for the people of a time zone (IANA name);
 * left out, the zone of this machine.
 */
export function civilToday(instant: number, timeZone?: string): CivilDate {
  if (timeZone === undefined) {
    const local = new Date(instant)
    return `${pad(local.getFullYear(), 4)}-${pad(local.getMonth() + 1, 2)}-${pad(local.getDate(), 2)}`
  }
  const format = new Intl.DateTimeFormat('en', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  })
  const part = Object.fromEntries(format.formatToParts(instant).map(({ type, value }) => [type, value]))
  return `${part.year}-${part.month}-${part.day}`
}

/** `2026-11-22` → `Sonntag`. */
export function weekdayName(date: CivilDate): string {
  return texts.weekdays[new Date(Date.parse(date)).getUTCDay()] ?? ''
}

/** `2026-11-22` → `22.11.2026`. */
export function formatDate(date: CivilDate): string {
  return `${date.slice(8, 10)}.${date.slice(5, 7)}.${date.slice(0, 4)}`
}

/** `2026-11-22` → `Sonntag, 22. November 2026`. */
export function formatLongDate(date: CivilDate): string {
  return `${weekdayName(date)}, ${dayInWords(date)}`
}

/** `2026-11-22` → `22. November 2026`. */
export function dayInWords(date: CivilDate): string {
  const { year, month, day } = partsOf(date)
  return `${day}. ${texts.months[month - 1]} ${year}`
}

/** A date as people say it within a week (`heute`, `vor 3 Tagen`, `in 5 Tagen`), else `22.11.2026`. */
export function relativeDate(date: CivilDate, today: CivilDate): string {
  const days = daysBetween(today, date)
  if (days === 0) return texts.today
  if (days === -1) return texts.yesterday
  if (days === 1) return texts.tomorrow
  if (Math.abs(days) > 7) return formatDate(date)
  return days < 0 ? texts.daysAgo(-days) : texts.daysAhead(days)
}

/**
 * What a person types as a date: `1.2.2026`, `01.02.26`, `1.2.` (of this year), `heute`, `gestern`, `morgen`,
 * or `2026-02-01`; null for anything else. Two digits of a year mean the one that lies at most 20 years ahead.
 */
export function parseGermanDate(text: string, today: CivilDate): CivilDate | null {
  const typed = text.trim().toLowerCase()
  if (typed === texts.today) return today
  if (typed === texts.yesterday) return addDays(today, -1)
  if (typed === texts.tomorrow) return addDays(today, 1)
  if (CivilDate.safeParse(typed).success) return typed
  const parts = splitGermanDate(typed)
  if (!parts) return null
  const thisYear = partsOf(today).year
  const year = parts.year === '' ? thisYear : fullYear(parts.year, thisYear + 20)
  return civilDate(year, parts.month, parts.day)
}

/** The numbers of `1.2.`, `1.2.26` or `01.02.2026`, the year as typed; null for any other text. */
export function splitGermanDate(text: string): { day: number; month: number; year: string } | null {
  const match = /^(\d{1,2})\.\s*(\d{1,2})(?:\.\s*(\d{4}|\d{2})?)?$/.exec(text.trim())
  return match && { day: Number(match[1]), month: Number(match[2]), year: match[3] ?? '' }
}

/** The year that four or two digits mean: of two digits the latest one up to `latest`. */
export function fullYear(digits: string, latest: number): number {
  if (digits.length === 4) return Number(digits)
  const year = latest - (latest % 100) + Number(digits)
  return year > latest ? year - 100 : year
}

function pad(value: number, length: number): string {
  return String(value).padStart(length, '0')
}
