import { Loader } from '@mantine/core'
import { useRead } from '@renderer/rpc/reads'
import { navigate } from '@renderer/shell/location'
import { useTexts } from '@renderer/shell/use-texts'
import { Chip } from '@renderer/ui/Chip'
import { EmptyState } from '@renderer/ui/EmptyState'
import { ErrorNotice } from '@renderer/ui/ErrorNotice'
import { LoadMore } from '@renderer/ui/LoadMore'
import { Page } from '@renderer/ui/Page'
import { PageHeader } from '@renderer/ui/PageHeader'
import { Panel } from '@renderer/ui/Panel'
import type { Reminder } from '@shared/features/reminders/contract'
import { systemClock } from '@shared/kernel/clock'
import { IconAlertTriangle, IconBell, IconCalendarEvent } from '@tabler/icons-react'
import { ReminderList } from './ReminderList'
import styles from './reminders.module.css'
import { useReminders } from './use-reminders'

/** Every open reminder: overdue, of today, later. */
export function RemindersPage() {
  const t = useTexts().reminders
  const list = useReminders()
  const overview = useRead('today', 'overview', undefined).data
  const today = overview?.date ?? systemClock.today()
  const of = (fits: (reminder: Reminder) => boolean) => list.reminders.filter(fits)
  const overdue = overview?.overdueTotal ?? 0
  const due = overview?.dueTotal ?? 0
  const later = Math.max(0, list.total - overdue - due)
  const groups = [
    { ...head(t.overdue, IconAlertTriangle, 'red'), rows: of(({ dueOn }) => dueOn < today), count: overdue },
    { ...head(t.today, IconBell, 'green'), rows: of(({ dueOn }) => dueOn === today), count: due },
    { ...head(t.later, IconCalendarEvent, 'blue'), rows: of(({ dueOn }) => dueOn > today), count: later },
  ]
  return (
    <Page narrow>
      <PageHeader title={t.title} subtitle={list.total > 0 ? t.subtitle(overdue, due, later) : undefined} />
      {list.error && <ErrorNotice error={list.error} onRetry={() => void list.refetch()} />}
      {list.isLoading && <Loader />}
      {list.data && list.total === 0 && (
        <Panel>
          <EmptyState
            icon={IconBell}
            title={t.empty}
            text={t.emptyText}
            action={{ label: t.emptyAction, onClick: () => void navigate('/customers') }}
          />
        </Panel>
      )}
      {groups
        .filter(({ rows }) => rows.length > 0)
        .map(({ rows, count, ...panel }) => (
          <Panel key={panel.title} {...panel} aside={<Chip>{t.open(count)}</Chip>}>
            <ReminderList reminders={rows} today={today} />
          </Panel>
        ))}
      {list.hasNextPage && (
        <div className={styles.more}>
          <span>{t.shown(list.reminders.length, list.total)}</span>
          <LoadMore list={list} label={t.loadMore} />
        </div>
      )}
    </Page>
  )
}

function head(title: string, icon: typeof IconBell, tone: 'red' | 'green' | 'blue') {
  return { title, icon, tone }
}
