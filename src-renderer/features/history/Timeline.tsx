import { Loader } from '@mantine/core'
import { useTexts } from '@renderer/shell/use-texts'
import { EmptyState } from '@renderer/ui/EmptyState'
import { ErrorNotice } from '@renderer/ui/ErrorNotice'
import { LoadMore } from '@renderer/ui/LoadMore'
import type { TimelineFilter } from '@shared/features/history/contract'
import { IconHistory } from '@tabler/icons-react'
import { useState } from 'react'
import { EntryRow } from './EntryRow'
import note from './note.module.css'
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
  const whom = people.find(({ id }) => id === personId)
  return (
    <>
      {people.length > 0 && (
        <div className={note.filter}>
          <span aria-hidden>{t.filterLabel}</span>
          <WhomChoice
            label={t.filterLabel}
            all={t.filterAll}
            people={people}
            value={personId}
            onChange={setPersonId}
          />
        </div>
      )}
      <Entries customerId={customerId} whom={whom} />
    </>
  )
}

function Entries({ customerId, whom }: { customerId: number; whom: Whom | undefined }) {
  const t = useTexts().history
  const [only, setOnly] = useState<TimelineFilter | null>(null)
  const timeline = useTimeline(customerId, only, whom?.id ?? null)
  if (timeline.error) return <ErrorNotice error={timeline.error} onRetry={() => void timeline.refetch()} />
  if (timeline.isLoading && only === null) return <Loader />
  if (timeline.entries.length === 0 && only === null && whom) return <p>{t.emptyOf(whom.name)}</p>
  if (timeline.entries.length === 0 && only === null)
    return <EmptyState icon={IconHistory} title={t.empty} text={t.emptyText} />
  return (
    <>
      <TimelineShow only={only} onChange={setOnly} />
      {timeline.isLoading && <Loader />}
      {timeline.data && timeline.entries.length === 0 && <p className={styles.nothing}>{t.nothingShown}</p>}
      <ol className={styles.list} aria-label={t.listLabel}>
        {timeline.entries.map((entry) => (
          <EntryRow key={`${entry.type} ${entry.id}`} entry={entry} customerId={customerId} />
        ))}
      </ol>
      <LoadMore list={timeline} label={t.loadMore} />
    </>
  )
}
