import { allOf, type Selection } from '@shared/features/selections/selection'
import { addDays, addMonths, type CivilDate, partsOf } from '@shared/kernel/civil-date'
import { z } from 'zod'

/** What comes up by itself to write for; each has a letter template of the same name. */
export const Occasion = z.enum(['birthday', 'anniversary', 'missed', 'newCustomer'])
export type Occasion = z.infer<typeof Occasion>

/** Years as customer that are told: each of the first round ones. */
const roundYears = [1, 5, 10, 15, 20, 25, 30, 40, 50]

/**
 * Who an occasion is about: in the `days` from today on, of new customers in those before; nobody of the campaigns
 * named, who got it already.
 */
export function whomOf(
  occasion: Occasion,
  { today, days, sentBy }: { today: CivilDate; days: number; sentBy: readonly number[] },
): Selection {
  const not = sentBy.map((id): Selection => ({ type: 'not', of: { type: 'campaign', id, part: 'chosen' } }))
  return allOf([leafOf(occasion, today, days), ...not])
}

function leafOf(occasion: Occasion, today: CivilDate, days: number): Selection {
  switch (occasion) {
    case 'birthday':
      return { type: 'birthday', within: { days } }
    case 'anniversary': {
      const last = addDays(today, days)
      return {
        type: 'or',
        of: roundYears.map((years) => ({
          type: 'customerSince',
          period: { is: 'between', from: addMonths(today, -12 * years), to: addMonths(last, -12 * years) },
        })),
      }
    }
    case 'missed':
      return { type: 'stage', stage: 'dormant' }
    case 'newCustomer':
      return { type: 'created', period: { is: 'last', n: days, unit: 'days' } }
  }
}

/**
 * The calendar week of a day (ISO 8601): weeks begin on Monday, the first one holds the year's first Thursday.
 *
 * @example weekOf('2026-11-28') // 48
 */
export function weekOf(date: CivilDate): number {
  const day = new Date(`${date}T00:00:00Z`)
  const thursday = addDays(date, 3 - ((day.getUTCDay() + 6) % 7))
  const { year } = partsOf(thursday)
  const since = (Date.parse(thursday) - Date.UTC(year, 0, 1)) / 86_400_000
  return Math.floor(since / 7) + 1
}
