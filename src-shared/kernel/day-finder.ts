import { type CivilDate, civilToday } from './civil-date'

/** The shop's day of an instant (ISO), told once for each: thousands got something at the same moment. */
export function dayFinder(timeZone: string | undefined): (instant: string) => CivilDate {
  const known = new Map<string, CivilDate>()
  return (instant) => {
    const day = known.get(instant) ?? civilToday(Date.parse(instant), timeZone)
    known.set(instant, day)
    return day
  }
}
