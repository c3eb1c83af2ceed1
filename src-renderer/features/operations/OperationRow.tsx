import { Button } from '@mantine/core'
import { Author } from '@renderer/features/staff'
import { Link } from '@renderer/shell/Link'
import { useTexts } from '@renderer/shell/use-texts'
import { sayTime } from '@renderer/shell/when'
import { Chip } from '@renderer/ui/Chip'
import { IconTile } from '@renderer/ui/IconTile'
import { countedChanges, type Operation } from '@shared/features/operations/contract'
import { IconArrowBackUp } from '@tabler/icons-react'
import { iconOf } from './operation-icon'
import styles from './operations.module.css'

type Props = { operation: Operation; busy: boolean; onUndo: () => void }

/** One step: what, when, by whom, and „Rückgängig“ where that is possible, or „Weiter“ where it was halted. */
export function OperationRow({ operation, busy, onUndo }: Props) {
  const t = useTexts().operations
  const title = t.title(operation.kind, operation.label)
  const undone = operation.state === 'undone'
  const { halted } = operation
  const action = halted ? t.goOn : t.undo
  return (
    <li className={styles.row}>
      <IconTile icon={iconOf(operation.kind)} tone={undone ? 'sand' : 'green'} />
      <span className={styles.what}>
        <strong className={undone ? styles.titleUndone : undefined}>
          {operation.customerId === null ? (
            title
          ) : (
            <Link to={`/customers/${operation.customerId}`}>{title}</Link>
          )}
        </strong>
        <span className={styles.details}>
          <span>{sayTime(operation.at)}</span>
          <Author actor={operation.actor} />
          {operation.changes > 1 && (
            <span>
              {t.changes(Math.min(operation.changes, countedChanges), operation.changes > countedChanges)}
            </span>
          )}
        </span>
        {halted && <span role="status">{t.haltedText(halted.done, halted.total)}</span>}
      </span>
      {undone && <Chip>{t.undone}</Chip>}
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
