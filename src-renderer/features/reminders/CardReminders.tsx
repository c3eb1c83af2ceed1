import { useRead } from '@renderer/rpc/reads'
import { useTexts } from '@renderer/shell/use-texts'
import { useWrite } from '@renderer/shell/use-write'
import { ErrorNotice } from '@renderer/ui/ErrorNotice'
import { relativeDate } from '@shared/kernel/civil-date'
import { systemClock } from '@shared/kernel/clock'
import { quickDays } from './quick-days'
import { ReminderForm } from './ReminderForm'
import { ReminderList } from './ReminderList'
import styles from './reminders.module.css'

/** The open reminders of a card, and a new one. */
export function CardReminders({ customerId }: { customerId: number }) {
  const t = useTexts().reminders
  const today = systemClock.today()
  const due = useRead('reminders', 'due', { customerId, limit: 100 })
  const add = useWrite('reminders', 'add', {
    said: ({ reminder }) => t.added(relativeDate(reminder.dueOn, today)),
  })
  return (
    <div className={styles.card}>
      <div className={styles.box}>
        <ReminderForm
          start={{ text: '', dueOn: quickDays(today)[0]?.day ?? null }}
          save={t.add}
          busy={add.isPending}
          focus
          onSave={(value) => saved(add.mutateAsync({ customerId, ...value }))}
        />
      </div>
      {due.error && <ErrorNotice error={due.error} onRetry={() => void due.refetch()} />}
      {due.data?.total === 0 && <p className={styles.none}>{t.emptyCard}</p>}
      {due.data && <ReminderList reminders={due.data.reminders} today={today} named={false} />}
    </div>
  )
}

/** Whether a call has gone well; how it failed is told by `useWrite`. */
function saved(call: Promise<unknown>): Promise<boolean> {
  return call.then(
    () => true,
    () => false,
  )
}
