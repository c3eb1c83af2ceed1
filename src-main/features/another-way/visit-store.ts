import { addDays, type CivilDate, daysBetween } from '@shared/kernel/civil-date'
import type { ReadDatabase } from '../../db/open'
import { valueList } from '../../db/value-list'

/** Without a rhythm of their own, somebody is expected once a month; nobody later than in three. */
const usual = { days: 30, fromPurchases: 3, latest: 90 } as const

/**
 * The day on which each of these is likely to come again, from tomorrow on: the last purchase and the average stretch
 * between two of them, where that is known.
 */
export async function nextVisits(
  db: ReadDatabase,
  ids: readonly number[],
  today: CivilDate,
): Promise<{ customerId: number; on: CivilDate }[]> {
  const rows = await db
    .selectFrom('customer_stats')
    .select(['customer_id', 'purchases', 'first_on', 'last_on'])
    .where('customer_id', 'in', valueList(ids))
    .execute()
  return rows.map(({ customer_id, purchases, first_on, last_on }) => {
    const rhythm =
      purchases >= usual.fromPurchases && first_on && last_on
        ? Math.max(1, Math.round(daysBetween(first_on, last_on) / (purchases - 1)))
        : usual.days
    const inDays = daysBetween(today, addDays(last_on ?? today, rhythm))
    const on = addDays(today, Math.min(usual.latest, Math.max(1, inDays)))
    return { customerId: Number(customer_id), on }
  })
}
