import { Loader } from '@mantine/core'
import { useTexts } from '@renderer/shell/use-texts'
import { EmptyState } from '@renderer/ui/EmptyState'
import { ErrorNotice } from '@renderer/ui/ErrorNotice'
import { LoadMore } from '@renderer/ui/LoadMore'
import { IconHistory } from '@tabler/icons-react'
import { EntryRow } from './EntryRow'
import styles from './timeline.module.css'
import { useTimeline } from './use-timeline'

/** Everything that happened with a customer: contacts, purchases, points, letters, reminders. */
export function Timeline({ customerId }: { customerId: number }) {
  const t = useTexts().history
  const timeline = useTimeline(customerId)
  if (timeline.error) return <ErrorNotice error={timeline.error} onRetry={() => void timeline.refetch()} />
  if (timeline.isLoading) return <Loader />
  if (timeline.entries.length === 0)
    return <EmptyState icon={IconHistory} title={t.empty} text={t.emptyText} />
  return (
    <>
      <ol className={styles.list} aria-label={t.listLabel}>
        {timeline.entries.map((entry) => (
          <EntryRow key={`${entry.type} ${entry.id}`} entry={entry} />
        ))}
      </ol>
      <LoadMore list={timeline} label={t.loadMore} />
    </>
  )
}
