import { CloseButton } from '@mantine/core'
import { Link } from '@renderer/shell/Link'
import { useTexts } from '@renderer/shell/use-texts'
import { Panel } from '@renderer/ui/Panel'
import type { UndoResult } from '@shared/features/operations/contract'
import { IconArrowBackUp } from '@tabler/icons-react'
import styles from './operations.module.css'

type Props = { title: string; result: UndoResult; onClose: () => void }

/** What an undo has taken back, and what it left as it stands, and why. */
export function UndoOutcome({ title, result, onClose }: Props) {
  const { operations: t, ui } = useTexts()
  const more = result.keptTotal - result.kept.length
  return (
    <Panel
      title={title}
      icon={IconArrowBackUp}
      aside={<CloseButton aria-label={ui.close} onClick={onClose} />}
    >
      <div role="status">
        <p className={styles.line}>{t.resultCount(result.undone)}</p>
        {result.keptTotal > 0 && <p className={styles.line}>{t.keptTitle(result.keptTotal)}</p>}
        <ul className={styles.kept}>
          {result.kept.map((kept, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes, and lines may be alike.
            <li key={index}>
              {kept.customerId === null ? (
                kept.what
              ) : (
                <Link to={`/customers/${kept.customerId}`}>{kept.what}</Link>
              )}
              {' – '}
              {t.keptReasons[kept.reason]}
            </li>
          ))}
          {more > 0 && <li>{t.keptMore(more)}</li>}
        </ul>
      </div>
    </Panel>
  )
}
