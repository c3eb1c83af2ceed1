import { z } from 'zod'
import { addDays, addMonths, CivilDate, civilDate, daysInMonth, partsOf } from './civil-date'

const length = { n: z.int().min(1).max(3660), unit: z.enum(['days', 'months', 'years']) }

/** A stretch of days that a condition speaks of, most of them reckoned anew on each day. */
export const Period = z.discriminatedUnion('is', [
  /** „in den letzten 90 Tagen“: today and the 89 days before it. */
  z.object({ is: z.literal('last'), ...length }),
  /** „vor mehr als 90 Tagen“: all days before those. */
  z.object({ is: z.literal('before'), ...length }),
  z.object({ is: z.literal('current'), unit: z.enum(['day', 'month', 'year']) }),
  z.object({ is: z.literal('previous'), unit: z.enum(['month', 'year']) }),
  /** Both ends included; null: without an end. */
  z.object({ is: z.literal('between'), from: CivilDate.nullable(), to: CivilDate.nullable() }),
])
export type Period = z.infer<typeof Period>

/** First and last day, both included; null: without an end. */
export type Days = { from: CivilDate | null; to: CivilDate | null }

/** The days that a period means today. */
export function daysOf(period: Period, today: CivilDate): Days {
  switch (period.is) {
    case 'last':
      return { from: addDays(back(period, today), 1), to: today }
    case 'before':
      return { from: null, to: back(period, today) }
    case 'current':
      return stretch(period.unit, today)
    case 'previous':
      return stretch(period.unit, addDays(stretch(period.unit, today).from, -1))
    case 'between':
      return { from: period.from, to: period.to }
  }
}

/** The day as long before today as that. */
function back({ n, unit }: { n: number; unit: 'days' | 'months' | 'years' }, today: CivilDate): CivilDate {
  if (unit === 'days') return addDays(today, -n)
  // Nobody has customers of the year 1, and a date has four digits.
  return addMonths(today, -Math.min(unit === 'months' ? n : n * 12, 12 * 1000))
}

function stretch(unit: 'day' | 'month' | 'year', day: CivilDate): { from: CivilDate; to: CivilDate } {
  const { year, month } = partsOf(day)
  const of = (m: number, d: number) => civilDate(year, m, d) ?? day
  if (unit === 'day') return { from: day, to: day }
  if (unit === 'year') return { from: of(1, 1), to: of(12, 31) }
  return { from: of(month, 1), to: of(month, daysInMonth(year, month)) }
}
