import { type CivilDate, civilToday } from './civil-date'

/** Where the program asks for the time, so that tests can stand still. */
export type Clock = {
  now(): Date
  /** The day at the shop: of the machine's own time zone. */
  today(): CivilDate
  /** The zone (IANA name) that `today` is reckoned in; left out, the machine's own. */
  timeZone?: string
}

/** The machine's clock. */
export const systemClock: Clock = { now: () => new Date(), today: () => civilToday(Date.now()) }

/** A clock that stands at an instant (`2026-11-22T17:02:00Z`); its day is Germany's, wherever tests run. */
export function fixedClock(iso: string): Clock {
  const timeZone = 'Europe/Berlin'
  return { now: () => new Date(iso), today: () => civilToday(Date.parse(iso), timeZone), timeZone }
}
