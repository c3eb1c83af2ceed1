import { Button } from '@mantine/core'
import { UndoOutcome } from '@renderer/features/operations'
import { useTexts } from '@renderer/shell/use-texts'
import type { UndoResult } from '@shared/features/operations/contract'
import styles from './import.module.css'

/** An import that was taken back, and what was kept because it has been changed or used since. */
export function Undone({ result, onAgain }: { result: UndoResult; onAgain: () => void }) {
  const t = useTexts().importPage
  return (
    <>
      <UndoOutcome title={t.undone} result={result} onClose={onAgain} />
      <div className={styles.buttons}>
        <Button size="md" variant="default" onClick={onAgain}>
          {t.again}
        </Button>
      </div>
    </>
  )
}
