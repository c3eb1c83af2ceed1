import { Button } from '@mantine/core'
import { useRead } from '@renderer/rpc/reads'
import { useTexts } from '@renderer/shell/use-texts'
import { Panel } from '@renderer/ui/Panel'
import type { ColumnChoice, ImportPreview } from '@shared/features/exchange/contract'
import { IconColumns } from '@tabler/icons-react'
import { useMemo, useState } from 'react'
import { ColumnRow } from './ColumnRow'
import styles from './import.module.css'
import { fieldOptions, targetOptions } from './target-groups'

type Props = { columns: ImportPreview['columns']; onChange: (columns: ColumnChoice[]) => void }

/** Every column with its first values and where they go; columns that begin empty are folded away. */
export function ColumnsPanel({ columns, onChange }: Props) {
  const t = useTexts().importPage
  const [all, setAll] = useState(false)
  const options = useMemo(targetOptions, [])
  const filled = columns.filter(({ samples }) => samples.some((sample) => sample.trim() !== ''))
  const empty = columns.length - filled.length
  const taken = columns.filter(({ target }) => target !== 'ignore').length
  const groups = useRead('fields', 'groups', {})
  const fields = fieldOptions(
    (groups.data ?? []).filter(({ archived }) => !archived).flatMap((one) => one.fields),
  )
  const setChoice = (choice: ColumnChoice) =>
    onChange(columns.map(({ samples: _, ...one }) => (one.column === choice.column ? choice : one)))
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
                fields={fields}
                onChange={setChoice}
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
