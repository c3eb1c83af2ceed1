import { Loader } from '@mantine/core'
import { useTexts } from '@renderer/shell/use-texts'
import { EmptyState } from '@renderer/ui/EmptyState'
import { ErrorNotice } from '@renderer/ui/ErrorNotice'
import { LoadMore } from '@renderer/ui/LoadMore'
import type { TimelineFilter } from '@shared/features/history/contract'
import { IconHistory } from '@tabler/icons-react'
import { useState } from 'react'
import { EntryRow } from './EntryRow'
import { TimelineShow } from './TimelineShow'
import styles from './timeline.module.css'
import { useTimeline } from './use-timeline'
import { type Whom, WhomChoice } from './WhomChoice'

type Props = {
  customerId: number
  /** Whose entries alone may be asked for. */
  people?: readonly Whom[]
}

/** Everything that happened with a customer: contacts, purchases, points, letters, reminders. */
export function Timeline({ customerId, people = [] }: Props) {
  const t = useTexts().history
  const [personId, setPersonId] = useState<number | null>(null)
  const [only, setOnly] = useState<TimelineFilter | null>(null)
  const whom = people.find(({ id }) => id === personId)
  const timeline = useTimeline(customerId, only, whom?.id ?? null)
  const unasked = only === null && (timeline.isLoading || timeline.entries.length === 0)
  return (
    <>
      <div className={styles.show}>
        {people.length > 0 && (
          <span className={styles.whom}>
            <span aria-hidden>{t.filterLabel}</span>
            <WhomChoice
              label={t.filterLabel}
              all={t.filterAll}
              size="sm"
              people={people}
              value={personId}
              onChange={setPersonId}
            />
          </span>
        )}
        {!unasked && !timeline.error && <TimelineShow only={only} onChange={setOnly} />}
      </div>
      <Entries customerId={customerId} timeline={timeline} only={only} whom={whom} />
    </>
  )
}

type EntriesProps = {
  customerId: number
  timeline: ReturnType<typeof useTimeline>
  only: TimelineFilter | null
  whom: Whom | undefined
}

function Entries({ customerId, timeline, only, whom }: EntriesProps) {
  const t = useTexts().history
  if (timeline.error) return <ErrorNotice error={timeline.error} onRetry={() => void timeline.refetch()} />
  if (timeline.isLoading) return <Loader />
  if (timeline.entries.length === 0 && only) return <p className={styles.nothing}>{t.nothingShown}</p>
  if (timeline.entries.length === 0 && whom) return <p>{t.emptyOf(whom.name)}</p>
  if (timeline.entries.length === 0)
    return <EmptyState icon={IconHistory} title={t.empty} text={t.emptyText} />
  return (
    <>
      <ol className={styles.list} aria-label={t.listLabel}>
        {timeline.entries.map((entry) => (
          <EntryRow key={`${entry.type} ${entry.id}`} entry={entry} customerId={customerId} />
        ))}
      </ol>
      <LoadMore list={timeline} label={t.loadMore} />
    </>
  )
}
