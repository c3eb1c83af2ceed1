import { useRead } from '@renderer/rpc/reads'
import { FoldButton, useUnfolded } from '@renderer/shell/fold'
import { useTexts } from '@renderer/shell/use-texts'
import type { CustomerCard } from '@shared/features/customers/card'
import { useState } from 'react'
import { EntryDialog } from './EntryDialog'
import styles from './entries.module.css'
import type { EntryTask } from './entry-task'
import { LatestEntry } from './LatestEntry'

const atFirst = 2

/** The latest entry of each kind, person and thing, to be read at a glance and repeated with one key. */
export function CardLatest({ card }: { card: CustomerCard }) {
  const t = useTexts().entries
  const [task, setTask] = useState<EntryTask | null>(null)
  const [unfolded] = useUnfolded()
  const latest = useRead('entries', 'onCard', { customerId: card.id }).data?.latest ?? []
  if (latest.length === 0) return null
  const shown = unfolded ? latest : latest.slice(0, atFirst)
  const writable = card.deletedAt === null
  return (
    <section className={styles.latest} aria-label={t.latestLabel}>
      <h3>{t.latest}</h3>
      <ul className={styles.list}>
        {shown.map((entry, index) => (
          <LatestEntry
            key={entry.id}
            entry={entry}
            first={index === 0}
            onEdit={writable ? () => setTask({ kind: entry.kind, entry }) : undefined}
          />
        ))}
        {latest.length > atFirst && (
          <li>
            <FoldButton rest={latest.length - atFirst} />
          </li>
        )}
      </ul>
      <EntryDialog customerId={card.id} task={task} onClose={() => setTask(null)} />
    </section>
  )
}
