import { useTexts } from '@renderer/shell/use-texts'
import { Panel } from '@renderer/ui/Panel'
import type { ImportPreview } from '@shared/features/exchange/contract'
import { IconCards } from '@tabler/icons-react'
import styles from './import.module.css'
import { PreviewRow } from './PreviewRow'

/** The first rows before and after: as they stand in the file, and as they would stand on the card. */
export function RowsPanel({ preview }: { preview: ImportPreview }) {
  const t = useTexts().importPage
  return (
    <Panel title={t.rowsTitle} icon={IconCards}>
      <ul className={styles.rows}>
        {preview.rows.map((row) => (
          <PreviewRow key={row.line} row={row} />
        ))}
      </ul>
    </Panel>
  )
}
