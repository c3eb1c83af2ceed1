import { Button } from '@mantine/core'
import { useRead } from '@renderer/rpc/reads'
import { useTexts } from '@renderer/shell/use-texts'
import styles from './import.module.css'

type Props = { operationId: number; onGoOn: () => void }

/** An import that is taken back in part, once it has really come to a halt, and the way to go on. */
export function HaltedUndo({ operationId, onGoOn }: Props) {
  const { importPage: t, operations } = useTexts()
  // The record of operations is fetched again at a halt and at each of their steps.
  const newest = useRead('operations', 'list', { limit: 20 })
  const found = newest.data?.operations.find(({ id }) => id === operationId)
  // It may have come to its end before it heard.
  if (found?.state === 'undone') return <p role="status">{t.undone}</p>
  if (!found?.halted) return <p role="status">{operations.stopping}</p>
  return (
    <div className={styles.halted}>
      <p role="status">{operations.haltedText(found.halted.done, found.halted.total)}</p>
      <Button onClick={onGoOn}>{operations.goOn}</Button>
    </div>
  )
}
