import { personName } from '@shared/features/customers/rules'
import type { TodayOverview } from '@shared/features/today/contract'
import { dayThatFills } from '@shared/features/today/rules'
import { birthdayWindow } from '@shared/kernel/birthday'
import { type CivilDate, partsOf } from '@shared/kernel/civil-date'
import { dayBegin } from '@shared/kernel/day-begin'
import type { Core } from '../../core'
import type { ReadDatabase } from '../../db/open'
import { countDue, readDue } from '../reminders'
import type { SettingsService } from '../settings'
import { countOpen, laterMatters, openMatters, voicesOf } from '../voices'
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
    const since = new Date(dayBegin(date, core.clock.timeZone)).toISOString()
    return {
      date,
      overdue: await readDue(db, { before: date }, first),
      due: await readDue(db, { on: date }, first),
      overdueTotal: (await countDue(db, { before: date }).executeTakeFirstOrThrow()).total,
      dueTotal: (await countDue(db, { on: date }).executeTakeFirstOrThrow()).total,
      matters: await voicesOf(db, await openMatters(db, { until: date }, first).execute()),
      mattersTotal: (await countOpen(db, { until: date }).executeTakeFirstOrThrow()).total,
      mattersLater: await laterMatters(db, date).executeTakeFirstOrThrow(),
      ...(await comingBirthdays(db, date)),
      purchases: await takings(db, date).executeTakeFirstOrThrow(),
      newCustomers: (await newCards(db, since).executeTakeFirstOrThrow()).total,
    }
  }

  async function comingBirthdays(db: ReadDatabase, date: CivilDate) {
    const { feb29 } = (await settings.current()).birthdays
    const window = birthdayWindow(date, daysAhead, feb29)
    const counts = await countBirthdays(db, window).execute()
    // In a large shop the first days alone fill the page; the later ones need not be put in order.
    const last = dayThatFills(counts, named)
    const shown = last === null ? window : window.filter((day) => day.date <= last)
    const people = await birthdays(db, shown, named).execute()
    return {
      birthdays: people.map(({ year, ...person }) => ({
        customerId: person.customerId,
        personId: person.personId,
        name: personName(person),
        on: person.on,
        age: year === null ? null : partsOf(person.on).year - year,
      })),
      birthdaysTotal: counts.reduce((sum, { total }) => sum + total, 0),
    }
  }

  return { overview }
}
