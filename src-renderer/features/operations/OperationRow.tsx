import { Button } from '@mantine/core'
import { useTexts } from '@renderer/shell/use-texts'
import { sayWhen } from '@renderer/shell/when'
import { Chip } from '@renderer/ui/Chip'
import type { Operation } from '@shared/features/operations/contract'
import { IconArrowBackUp } from '@tabler/icons-react'
import { iconOf } from './operation-icon'
import styles from './operations.module.css'

type Props = { operation: Operation; busy: boolean; onUndo: () => void }

/** One step: what, when, by whom, and „Rückgängig“ where that is possible, or „Weiter“ where it was halted. */
export function OperationRow({ operation, busy, onUndo }: Props) {
  const t = useTexts().operations
  const title = t.title(operation.kind, operation.label)
  const Icon = iconOf(operation.kind)
  const { halted } = operation
  const action = halted ? t.goOn : t.undo
  const details = [
    sayWhen(operation.at),
    operation.actor && t.by(operation.actor),
    operation.changes > 1 && t.changes(operation.changes),
  ]
  return (
    <li className={styles.row}>
      <span className={operation.state === 'undone' ? styles.iconUndone : styles.icon}>
        <Icon size={20} stroke={1.7} aria-hidden />
      </span>
      <span className={styles.what}>
        <strong className={operation.state === 'undone' ? styles.titleUndone : undefined}>{title}</strong>
        <span className={styles.details}>{details.filter(Boolean).join(' · ')}</span>
        {halted && <span role="status">{t.haltedText(halted.done, halted.total)}</span>}
      </span>
      {operation.state === 'undone' && <Chip>{t.undone}</Chip>}
      {halted && <Chip tone="gold">{t.halted}</Chip>}
      {operation.state === 'undoing' && !halted && <Chip tone="gold">{t.undoing}</Chip>}
      {operation.state === 'running' && !halted && <Chip tone="blue">{t.running}</Chip>}
      {operation.undoable && (
        <Button
          variant="default"
          leftSection={<IconArrowBackUp size={18} aria-hidden />}
          aria-label={`${action}: ${title}`}
          disabled={busy}
          onClick={onUndo}
        >
          {action}
        </Button>
      )}
    </li>
  )
}
