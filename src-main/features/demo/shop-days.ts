import { addDays, type CivilDate, partsOf } from '@shared/kernel/civil-date'
import type { Random } from './random'

/** How busy a shop is from Sunday (closed) to Saturday, and from January to December. */
const byWeekday = [0, 1, 2, 2, 3, 5, 6]
const byMonth = [2, 2, 3, 3, 4, 4, 3, 3, 4, 4, 6, 9]

export type ShopDays = {
  /** Days counted back from today, which is 0. */
  count: number
  date(ago: number): CivilDate
  /** A day not longer ago than `oldest`, busy ones more often, closed ones never but on today. */
  pick(oldest: number, random: Random): number
  /** An instant on that day, a minute (0–539) after opening; today before that, so that it is not to come. */
  at(ago: number, minute: number): string
}

/** The shop's last two years. */
export function shopDays(today: CivilDate): ShopDays {
  const count = 731
  const dates = Array.from({ length: count }, (_, ago) => addDays(today, -ago))
  const visits = dates.flatMap((date, ago) => {
    const { month } = partsOf(date)
    const busy = (byWeekday[new Date(date).getUTCDay()] ?? 0) * (byMonth[month - 1] ?? 0)
    return new Array<number>(ago === 0 ? Math.max(busy, 6) : busy).fill(ago)
  })
  const date = (ago: number) => dates[ago] ?? addDays(today, -ago)
  return {
    count,
    date,
    // The visits lie newest first, so those since a day are the first of them.
    pick: (oldest, random) => visits[Math.floor(random.next() * visitsSince(visits, oldest))] ?? 0,
    at: (ago, minute) => {
      // 8:00 to 16:59 UTC are 9 or 10 to 18 o'clock in Germany; all of today is within the hour before.
      const time = ago === 0 ? 360 + Math.floor(minute / 9) : 480 + minute
      return `${date(ago)}T${two(Math.floor(time / 60))}:${two(time % 60)}:00.000Z`
    },
  }
}

/** How many of the visits happened on that day or later. */
function visitsSince(visits: number[], oldest: number): number {
  let low = 0
  let high = visits.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((visits[middle] ?? 0) <= oldest) low = middle + 1
    else high = middle
  }
  return low
}

function two(value: number): string {
  return String(value).padStart(2, '0')
}
