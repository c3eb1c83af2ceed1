import { type Birthday, formatBirthday } from '@shared/kernel/birthday'
import type { Cell } from '@shared/kernel/cell'
import { type CivilDate, civilDate, splitGermanDate } from '@shared/kernel/civil-date'
import { ownFiles as words } from '@shared/texts/de/own-files'

/** `2026-11-22` → a day in a cell; null → empty. */
export function dateCell(date: CivilDate | null): Cell {
  return date === null ? '' : { date }
}

/** `22.11.2026` or `2026-11-22` → the day; null for anything else. */
export function readDate(text: string): CivilDate | null {
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text.trim())
  if (iso) return civilDate(Number(iso[1]), Number(iso[2]), Number(iso[3]))
  const parts = splitGermanDate(text)
  return parts && parts.year.length === 4 ? civilDate(Number(parts.year), parts.month, parts.day) : null
}

/** With a year a day in a cell, without one text: `29.02.`. */
export function birthdayCell(birthday: Birthday | null): Cell {
  if (!birthday) return ''
  const day = birthday.year === null ? null : civilDate(birthday.year, birthday.month, birthday.day)
  return day === null ? formatBirthday(birthday) : { date: day }
}

/** `24.12.1960`, `24.12.`, `1960-12-24`; null for anything else. */
export function readOwnBirthday(text: string): Birthday | null {
  const iso = readDate(text)
  if (iso) {
    const [year, month, day] = iso.split('-').map(Number)
    return { day: day ?? 1, month: month ?? 1, year: year ?? null }
  }
  const parts = splitGermanDate(text)
  if (parts?.year !== '' || !civilDate(2000, parts.month, parts.day)) return null
  return { day: parts.day, month: parts.month, year: null }
}

/** The inverse of `numberText`; null for what is no number. */
export function readNumber(text: string): number | null {
  const value = Number(text.trim().replace(',', '.'))
  return text.trim() === '' || !Number.isFinite(value) ? null : value
}

export function yesNo(value: boolean): string {
  return value ? words.yes : ''
}

export function isYes(text: string): boolean {
  return text.trim().toLowerCase() === words.yes
}
