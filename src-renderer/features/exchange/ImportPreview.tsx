import { Button } from '@mantine/core'
import { useTexts } from '@renderer/shell/use-texts'
import type { ImportPreview as Preview } from '@shared/features/exchange/contract'
import { carriesName } from '@shared/features/exchange/targets'
import { ColumnsPanel } from './ColumnsPanel'
import { chosenColumns } from './chosen-columns'
import { FilePanel } from './FilePanel'
import styles from './import.module.css'
import { RowsPanel } from './RowsPanel'
import type { ImportInHand } from './use-import'

/** What a file holds and what would become of it; nothing is brought in yet. */
export function ImportPreview({ preview, hand }: { preview: Preview; hand: ImportInHand }) {
  const t = useTexts().importPage
  const columns = chosenColumns(preview.columns, hand.reading.columns)
  return (
    <>
      <FilePanel preview={preview} hand={hand} />
      <ColumnsPanel columns={columns} onChange={hand.setColumns} />
      <RowsPanel preview={preview} />
      <div className={styles.run}>
        <span>
          <strong>{t.sameTwice}</strong>
          <span className={styles.dim}>{t.runHint}</span>
        </span>
        <Button size="md" disabled={!carriesName(columns)} onClick={() => void hand.start()}>
          {t.run}
        </Button>
      </div>
    </>
  )
}
