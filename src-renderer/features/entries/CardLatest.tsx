import { Button } from '@mantine/core'
import { useRead } from '@renderer/rpc/reads'
import { useTexts } from '@renderer/shell/use-texts'
import type { CustomerCard } from '@shared/features/customers/card'
import { useState } from 'react'
import { AddEntry } from './AddEntry'
import { EntryDialog } from './EntryDialog'
import styles from './entries.module.css'
import type { EntryTask } from './entry-task'
import { LatestEntry } from './LatestEntry'

const atFirst = 4

/** The latest entry of each kind, person and thing, to be read at a glance and repeated with one key. */
export function CardLatest({ card }: { card: CustomerCard }) {
  const t = useTexts().entries
  const [task, setTask] = useState<EntryTask | null>(null)
  const [all, setAll] = useState(false)
  const latest = useRead('entries', 'onCard', { customerId: card.id }).data?.latest ?? []
  const kinds = useRead('entries', 'kinds', undefined).data ?? []
  const writable = card.deletedAt === null
  const canAdd = writable && kinds.some(({ archived }) => !archived)
  if (latest.length === 0 && !canAdd) return null
  const shown = all ? latest : latest.slice(0, atFirst)
  return (
    <section
      className={styles.latest}
      aria-label={t.latestLabel}
      data-empty={latest.length === 0 || undefined}
    >
      <div className={styles.latestHead}>
        <h3>{latest.length > 0 && t.latest}</h3>
        {canAdd && <AddEntry label={t.add} onAdd={(kind) => setTask({ kind })} keyed />}
      </div>
      {shown.length > 0 && (
        <ul className={styles.list}>
          {shown.map((entry, index) => (
            <LatestEntry
              key={entry.id}
              entry={entry}
              first={index === 0}
              onEdit={writable ? () => setTask({ kind: entry.kind, entry }) : undefined}
            />
          ))}
        </ul>
      )}
      {latest.length > atFirst && (
        <Button variant="subtle" size="compact-sm" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? t.fewer : t.more(latest.length - atFirst)}
        </Button>
      )}
      <EntryDialog customerId={card.id} task={task} onClose={() => setTask(null)} />
    </section>
  )
}
