import { Button } from '@mantine/core'
import { useTexts } from '@renderer/shell/use-texts'
import { sayWhen } from '@renderer/shell/when'
import { Chip } from '@renderer/ui/Chip'
import { IconTile } from '@renderer/ui/IconTile'
import type { Operation } from '@shared/features/operations/contract'
import { IconArrowBackUp } from '@tabler/icons-react'
import { iconOf } from './operation-icon'
import styles from './operations.module.css'

type Props = { operation: Operation; busy: boolean; onUndo: () => void }

/** One step: what, when, by whom, and „Rückgängig“ where that is possible. */
export function OperationRow({ operation, busy, onUndo }: Props) {
  const t = useTexts().operations
  const title = t.title(operation.kind, operation.label)
  const undone = operation.state === 'undone'
  const details = [
    sayWhen(operation.at),
    operation.actor && t.by(operation.actor),
    operation.changes > 1 && t.changes(operation.changes),
  ]
  return (
    <li className={styles.row}>
      <IconTile icon={iconOf(operation.kind)} tone={undone ? 'sand' : 'green'} />
      <span className={styles.what}>
        <strong className={undone ? styles.titleUndone : undefined}>{title}</strong>
        <span className={styles.details}>{details.filter(Boolean).join(' · ')}</span>
      </span>
      {undone && <Chip>{t.undone}</Chip>}
      {operation.state === 'undoing' && <Chip tone="gold">{t.undoing}</Chip>}
      {operation.state === 'running' && <Chip tone="blue">{t.running}</Chip>}
      {operation.undoable && (
        <Button
          variant="default"
          leftSection={<IconArrowBackUp size={18} aria-hidden />}
          aria-label={`${t.undo}: ${title}`}
          disabled={busy}
          onClick={onUndo}
        >
          {t.undo}
        </Button>
      )}
    </li>
  )
}
