import { type CivilDate, civilToday } from './civil-date'

const hour = 3_600_000
const minute = 60_000

/**
 * The first instant (milliseconds since 1970) of a day for the people of a time zone (IANA name); left out,
 * the zone of this machine. Found by bisection, because a day may begin at any offset, and where the clocks
 * change at midnight it begins at one o'clock.
 */
export function dayBegin(date: CivilDate, timeZone?: string): number {
  let before = Date.parse(date) - 15 * hour
  let within = Date.parse(date) + 15 * hour
  while (within - before > minute) {
    const middle = before + Math.floor((within - before) / minute / 2) * minute
    if (civilToday(middle, timeZone) < date) before = middle
    else within = middle
  }
  return within
}
