import type { TimelineEntry } from '@shared/features/history/contract'
import {
  type CivilDate,
  civilToday,
  daysBetween,
  formatDate,
  partsOf,
  relativeDate,
} from '@shared/kernel/civil-date'
import { texts } from '@shared/texts'

const daysWithTime = 30

/**
 * When an entry happened, the shorter the longer ago: `heute, 10:12`, `gestern, 17:30`, `18.11., 16:40`,
 * `2. Okt.`, `14.08.2025`. A purchase or an entry
 * that was written down for another day has a day, but no time.
 */
export function entryWhen(entry: TimelineEntry, today: CivilDate): string {
  const time = new Date(entry.at)
  const dated = entry.type === 'purchase' || entry.type === 'entry'
  const day = dated ? entry.on : civilToday(time.getTime())
  const timed = !dated || !isNoon(entry.at)
  return whenWords(day, today, timed ? clockTime(time) : null)
}

/** The words for a day of the past, with the time as long as it still matters. */
export function whenWords(day: CivilDate, today: CivilDate, time: string | null): string {
  const { ui, history } = texts()
  const parts = partsOf(day)
  const ago = daysBetween(day, today)
  const withTime = (words: string) => (time === null ? words : ui.dayAndTime(words, time))
  if (ago === 0 || ago === 1) return withTime(relativeDate(day, today))
  if (ago > 1 && ago <= daysWithTime) return withTime(formatDate(day).slice(0, 6))
  if (parts.year === partsOf(today).year) return `${parts.day}. ${history.shortMonths[parts.month - 1]}`
  return formatDate(day)
}

function clockTime(time: Date): string {
  return time.toLocaleTimeString('de-DE', { hour: 'numeric', minute: '2-digit' })
}

/** Bookings for another day stand at noon of it, see `bookedAt`. */
function isNoon(instant: string): boolean {
  return instant.endsWith('T12:00:00.000Z')
}
