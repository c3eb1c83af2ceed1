import { personName } from '@shared/features/customers/rules'
import type { TodayOverview } from '@shared/features/today/contract'
import { birthdayWindow } from '@shared/kernel/birthday'
import { partsOf } from '@shared/kernel/civil-date'
import { dayBegin } from '@shared/kernel/day-begin'
import type { Core } from '../../core'
import { countDue, dueReminders } from '../reminders'
import type { SettingsService } from '../settings'
import { birthdays, countBirthdays, newCards, takings } from './store'

/** How many of each kind are named one by one. */
const named = 200
const daysAhead = 14

/** What the day brings, read in a handful of queries that each stand on an index. */
export function createTodayService(core: Core, settings: SettingsService) {
  async function overview(): Promise<TodayOverview> {
    const db = core.read()
    const date = core.clock.today()
    const first = { offset: 0, limit: named }
    const { feb29 } = (await settings.current()).birthdays
    const days = birthdayWindow(date, daysAhead, feb29)
    const since = new Date(dayBegin(date, core.clock.timeZone)).toISOString()
    return {
      date,
      overdue: await dueReminders(db, { before: date }, first).execute(),
      due: await dueReminders(db, { on: date }, first).execute(),
      overdueTotal: (await countDue(db, { before: date }).executeTakeFirstOrThrow()).total,
      dueTotal: (await countDue(db, { on: date }).executeTakeFirstOrThrow()).total,
      birthdays: (await birthdays(db, days, named).execute()).map(({ year, ...row }) => ({
        customerId: row.customerId,
        personId: row.personId,
        name: personName(row),
        on: row.on,
        age: year === null ? null : partsOf(row.on).year - year,
      })),
      birthdaysTotal: (await countBirthdays(db, days).executeTakeFirstOrThrow()).total,
      purchases: await takings(db, date).executeTakeFirstOrThrow(),
      newCustomers: (await newCards(db, since).executeTakeFirstOrThrow()).total,
    }
  }

  return { overview }
}
