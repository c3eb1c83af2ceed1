import { ActionIcon, Modal } from '@mantine/core'
import { Link } from '@renderer/shell/Link'
import { useTexts } from '@renderer/shell/use-texts'
import { useWrite } from '@renderer/shell/use-write'
import { IconTile } from '@renderer/ui/IconTile'
import { StateChip } from '@renderer/ui/StateChip'
import type { Reminder } from '@shared/features/reminders/contract'
import { type CivilDate, relativeDate } from '@shared/kernel/civil-date'
import { IconAlertTriangle, IconBell, IconCheck } from '@tabler/icons-react'
import { useState } from 'react'
import { ReminderForm } from './ReminderForm'
import { ReminderMenu } from './ReminderMenu'
import styles from './reminders.module.css'

type Props = {
  reminder: Reminder
  today: CivilDate
  /** Whether the customer's name stands with it. */
  named: boolean
  /** Whether the thing that it is about is said. */
  things: boolean
}

/** One open reminder: what, for whom, since or until when; tick it off, put it off, rewrite it. */
export function ReminderRow({ reminder, today, named, things }: Props) {
  const t = useTexts().reminders
  const [editing, setEditing] = useState(false)
  const overdue = reminder.dueOn < today
  const complete = useWrite('reminders', 'complete', { said: () => t.completed(reminder.text) })
  const update = useWrite('reminders', 'update', { said: () => t.saved, onDone: () => setEditing(false) })
  const day = relativeDate(reminder.dueOn, today)
  return (
    <li className={styles.row}>
      <IconTile
        icon={overdue ? IconAlertTriangle : IconBell}
        tone={overdue ? 'red' : 'blue'}
        className={styles.icon}
      />
      <span className={styles.what}>
        <strong>{reminder.text}</strong>
        {things && reminder.thing && <span className={styles.thing}>{reminder.thing.name}</span>}
        {named && (
          <span className={styles.who}>
            <Link to={`/customers/${reminder.customerId}`}>{reminder.listName}</Link>
            <StateChip state={reminder.state} />
          </span>
        )}
      </span>
      <span className={overdue ? styles.late : styles.day}>{overdue ? t.overdueSince(day) : day}</span>
      <span className={styles.actions}>
        <ReminderMenu reminder={reminder} today={today} onEdit={() => setEditing(true)} />
        <ActionIcon
          className={styles.tick}
          variant="default"
          aria-label={t.completeOne(reminder.text)}
          title={t.complete}
          loading={complete.isPending}
          onClick={() => complete.mutate({ id: reminder.id })}
        >
          <IconCheck size={19} aria-hidden />
        </ActionIcon>
      </span>
      <Modal opened={editing} onClose={() => setEditing(false)} title={t.editTitle} size="lg">
        <ReminderForm
          start={reminder}
          save={t.save}
          busy={update.isPending}
          focus
          onSave={async (value) => {
            update.mutate({ id: reminder.id, ...value })
            return false
          }}
        />
      </Modal>
    </li>
  )
}
