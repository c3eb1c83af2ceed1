import { ActionIcon } from '@mantine/core'
import { useRead } from '@renderer/rpc/reads'
import { useTexts } from '@renderer/shell/use-texts'
import type { CustomerCard } from '@shared/features/customers/card'
import { formatDate } from '@shared/kernel/civil-date'
import { IconAlertTriangle, IconPencil } from '@tabler/icons-react'
import { useState } from 'react'
import { EndButton } from './EndButton'
import { EntryDialog } from './EntryDialog'
import styles from './entries.module.css'
import type { EntryTask } from './entry-task'
import { entryTitle } from './entry-title'
import { KindValues } from './KindValues'

/** Allergies and other warnings that hold: a red line each, with a sign and words, until it is ended. */
export function CardWarnings({ card }: { card: CustomerCard }) {
  const t = useTexts().entries
  const [task, setTask] = useState<EntryTask | null>(null)
  const warnings = useRead('entries', 'onCard', { customerId: card.id }).data?.warnings ?? []
  if (warnings.length === 0) return null
  return (
    <>
      <ul className={styles.warnings} aria-label={t.warnings}>
        {warnings.map((entry) => (
          <li key={entry.id}>
            <IconAlertTriangle size={22} stroke={1.9} aria-hidden />
            <span className={styles.warning}>
              <strong>
                {t.warning}: {entryTitle(entry)}
              </strong>
              <KindValues of="entry" kindId={entry.kind.id} values={entry.values} text={entry.text} />
            </span>
            <span className={styles.since}>
              {t.since(formatDate(entry.on))}
              {entry.endedOn && ` ${t.until(formatDate(entry.endedOn))}`}
            </span>
            {!card.deletedAt && (
              <span className={styles.actions}>
                <ActionIcon
                  variant="subtle"
                  color="red"
                  aria-label={t.edit(entry.kind.name)}
                  title={t.edit(entry.kind.name)}
                  onClick={() => setTask({ kind: entry.kind, entry })}
                >
                  <IconPencil size={18} aria-hidden />
                </ActionIcon>
                <EndButton entry={entry} />
              </span>
            )}
          </li>
        ))}
      </ul>
      <EntryDialog customerId={card.id} task={task} onClose={() => setTask(null)} />
    </>
  )
}
