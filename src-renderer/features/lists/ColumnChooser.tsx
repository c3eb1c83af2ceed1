import { ActionIcon, Checkbox } from '@mantine/core'
import { useTexts } from '@renderer/shell/use-texts'
import { ListColumn } from '@shared/features/lists/contract'
import { IconChevronDown, IconChevronUp } from '@tabler/icons-react'
import { useState } from 'react'
import { moveColumn, toggleColumn } from './columns'
import styles from './lists.module.css'

type Props = { columns: readonly ListColumn[]; onChange: (columns: ListColumn[]) => void }

/** Which columns stand on the list, in which order: the chosen ones first, each with its arrows. */
export function ColumnChooser({ columns, onChange }: Props) {
  const { listPage: t, lists } = useTexts()
  const [said, setSaid] = useState('')
  const rest = ListColumn.options.filter((column) => !columns.includes(column))
  const move = (column: ListColumn, step: -1 | 1) => {
    const moved = moveColumn(columns, column, step)
    onChange(moved)
    setSaid(t.moved(lists.columns[column], moved.indexOf(column) + 1))
  }
  return (
    <fieldset className={styles.columns}>
      <legend>{t.columns}</legend>
      <p className={styles.dim}>{t.columnsHint}</p>
      <ul>
        {[...columns, ...rest].map((column) => {
          const name = lists.columns[column]
          const place = columns.indexOf(column)
          return (
            <li key={column} data-chosen={place >= 0 || undefined}>
              <Checkbox
                label={name}
                checked={place >= 0}
                disabled={place >= 0 && columns.length === 1}
                onChange={() => onChange(toggleColumn(columns, column))}
              />
              {place >= 0 && (
                <span className={styles.arrows}>
                  <ActionIcon
                    size="md"
                    variant="subtle"
                    aria-label={t.up(name)}
                    // Not disabled at the end: the focus would be lost there.
                    aria-disabled={place === 0}
                    onClick={() => move(column, -1)}
                  >
                    <IconChevronUp size={18} aria-hidden />
                  </ActionIcon>
                  <ActionIcon
                    size="md"
                    variant="subtle"
                    aria-label={t.down(name)}
                    aria-disabled={place === columns.length - 1}
                    onClick={() => move(column, 1)}
                  >
                    <IconChevronDown size={18} aria-hidden />
                  </ActionIcon>
                </span>
              )}
            </li>
          )
        })}
      </ul>
      <span className="visually-hidden" aria-live="polite">
        {said}
      </span>
    </fieldset>
  )
}
