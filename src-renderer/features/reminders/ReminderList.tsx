import type { Reminder } from '@shared/features/reminders/contract'
import type { CivilDate } from '@shared/kernel/civil-date'
import { ReminderRow } from './ReminderRow'
import styles from './reminders.module.css'

type Props = {
  reminders: readonly Reminder[]
  today: CivilDate
  /** Whether the customers' names stand with them. */
  named?: boolean
  /** Whether the things that they are about stand with them. */
  things?: boolean
}

/** Open reminders, a row each; narrow places put the day below the text. */
export function ReminderList({ reminders, today, named = true, things = true }: Props) {
  return (
    <ul className={styles.list}>
      {reminders.map((reminder) => (
        <ReminderRow key={reminder.id} reminder={reminder} today={today} named={named} things={things} />
      ))}
    </ul>
  )
}
