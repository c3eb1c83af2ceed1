import { Button } from '@mantine/core'
import { useTexts } from '@renderer/shell/use-texts'
import { Panel } from '@renderer/ui/Panel'
import type { ColumnChoice, ImportPreview } from '@shared/features/exchange/contract'
import { IconColumns } from '@tabler/icons-react'
import { useMemo, useState } from 'react'
import { ColumnRow } from './ColumnRow'
import styles from './import.module.css'
import { targetOptions } from './target-groups'

type Props = { columns: ImportPreview['columns']; onChange: (columns: ColumnChoice[]) => void }

/** Every column with its first values and where they go; columns that begin empty are folded away. */
export function ColumnsPanel({ columns, onChange }: Props) {
  const t = useTexts().importPage
  const [all, setAll] = useState(false)
  const options = useMemo(targetOptions, [])
  const filled = columns.filter(({ samples }) => samples.some((sample) => sample.trim() !== ''))
  const empty = columns.length - filled.length
  const taken = columns.filter(({ target }) => target !== 'ignore').length
  const setTarget = (column: number, target: string) =>
    onChange(
      columns.map((one) => ({
        column: one.column,
        header: one.header,
        target: one.column === column ? target : one.target,
      })),
    )
  return (
    <Panel
      title={t.columnsTitle}
      icon={IconColumns}
      aside={<span className={styles.dim}>{t.taken(taken, columns.length)}</span>}
    >
      <p className={styles.hintAbove}>{t.columnsHint}</p>
      <div className={styles.scroll}>
        <table className={styles.columns}>
          <thead>
            <tr>
              <th scope="col">{t.column}</th>
              <th scope="col">{t.samples}</th>
              <th scope="col">{t.target}</th>
            </tr>
          </thead>
          <tbody>
            {(all ? columns : filled).map((column) => (
              <ColumnRow
                key={column.column}
                column={column}
                options={options}
                onTarget={(target) => setTarget(column.column, target)}
              />
            ))}
          </tbody>
        </table>
      </div>
      {empty > 0 && (
        <Button
          className={styles.more ?? ''}
          variant="subtle"
          aria-expanded={all}
          onClick={() => setAll(!all)}
        >
          {all ? t.hideEmpty : t.showEmpty(empty)}
        </Button>
      )}
    </Panel>
  )
}
