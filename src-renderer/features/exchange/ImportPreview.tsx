import { Button } from '@mantine/core'
import { useTexts } from '@renderer/shell/use-texts'
import type { ImportPreview as Preview } from '@shared/features/exchange/contract'
import { carriesName } from '@shared/features/exchange/targets'
import { ColumnsPanel } from './ColumnsPanel'
import { chosenColumns } from './chosen-columns'
import { FilePanel } from './FilePanel'
import styles from './import.module.css'
import { ModePanel } from './ModePanel'
import { RowsPanel } from './RowsPanel'
import type { ImportInHand } from './use-import'

/** Of cards and entries each says for itself whether it has a name; a table needs a column that does. */
function mayName({ format }: Preview, columns: Preview['columns']): boolean {
  const reached = columns.flatMap(({ target, split }) => [target, ...(split?.targets ?? [])])
  return format === 'vcard' || format === 'ldif' || carriesName(reached.map((target) => ({ target })))
}

/** What a file holds and what would become of it; nothing is brought in yet. */
export function ImportPreview({ preview, hand }: { preview: Preview; hand: ImportInHand }) {
  const t = useTexts().importPage
  const columns = chosenColumns(preview.columns, hand.reading.columns)
  return (
    <>
      <FilePanel preview={preview} hand={hand} />
      <ColumnsPanel columns={columns} onChange={hand.setColumns} />
      <ModePanel mode={hand.mode} onMode={hand.setMode} />
      <RowsPanel preview={preview} />
      <div className={styles.run}>
        <span>
          <strong>{t.sameTwice}</strong>
          <span className={styles.dim}>{t.runHint}</span>
        </span>
        <Button size="md" disabled={!mayName(preview, columns)} onClick={() => void hand.start()}>
          {t.run}
        </Button>
      </div>
    </>
  )
}
