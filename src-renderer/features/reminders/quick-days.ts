import { addDays, addMonths, type CivilDate } from '@shared/kernel/civil-date'
import { texts } from '@shared/texts'

/** The days that people name most often: tomorrow, in a week, in a month. */
export function quickDays(today: CivilDate): { label: string; day: CivilDate }[] {
  const t = texts().reminders.quick
  return [
    { label: t.tomorrow, day: addDays(today, 1) },
    { label: t.week, day: addDays(today, 7) },
    { label: t.month, day: addMonths(today, 1) },
  ]
}
