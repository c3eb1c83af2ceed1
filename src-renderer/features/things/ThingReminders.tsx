import { ReminderList } from '@renderer/features/reminders'
import { useRead } from '@renderer/rpc/reads'
import { useTexts } from '@renderer/shell/use-texts'
import { type Thing, thingTitle } from '@shared/features/things/thing'
import { systemClock } from '@shared/kernel/clock'
import styles from './things.module.css'

/** The open reminders of a thing. */
export function ThingReminders({ thing }: { thing: Thing }) {
  const t = useTexts().things
  const { reminders = [] } =
    useRead('reminders', 'due', { customerId: thing.customerId, limit: 100 }).data ?? {}
  const own = reminders.filter((reminder) => reminder.thing?.id === thing.id)
  if (own.length === 0) return null
  return (
    <section className={styles.reminders} aria-label={t.remindersOf(thingTitle(thing))}>
      <ReminderList reminders={own} today={systemClock.today()} named={false} things={false} />
    </section>
  )
}
