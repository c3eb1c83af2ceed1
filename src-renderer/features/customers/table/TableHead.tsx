import { useTexts } from '@renderer/shell/use-texts'
import type { CustomerColumn } from '@shared/features/customers/columns'
import type { Field } from '@shared/features/fields/definitions'
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react'
import { useListView } from '../list/list-view'
import { descendsFirst } from '../list/SortMenu'
import { columns, type tracksOf } from './columns'
import styles from './table.module.css'

type Props = {
  columns: readonly CustomerColumn[]
  /** Own fields behind them. */
  fields: readonly Field[]
  tracks: ReturnType<typeof tracksOf>
}

/** The names of the columns; a click sorts, another one turns the order round. */
export function TableHead({ columns: shown, fields, tracks }: Props) {
  const t = useTexts().customers.table
  const [{ sort, descending }, setView] = useListView()
  return (
    <thead className={styles.head} style={{ minWidth: tracks.minWidth }}>
      <tr aria-rowindex={1} className={styles.headRow} style={tracks}>
        {shown.map((name) => {
          const order = columns[name].sort
          const here = order === sort
          const label = t.column[name]
          return (
            <th
              key={name}
              scope="col"
              aria-sort={here ? (descending ? 'descending' : 'ascending') : undefined}
              className={columns[name].number ? styles.number : undefined}
            >
              {order ? (
                <button
                  type="button"
                  className={styles.sort}
                  title={t.sortedBy(label)}
                  onClick={() =>
                    setView({ sort: order, descending: here ? !descending : descendsFirst(order) })
                  }
                >
                  {label}
                  {here &&
                    (descending ? (
                      <IconArrowDown size={15} aria-hidden />
                    ) : (
                      <IconArrowUp size={15} aria-hidden />
                    ))}
                </button>
              ) : (
                label
              )}
            </th>
          )
        })}
        {fields.map(({ id, name, type }) => (
          <th key={id} scope="col" dir="auto" className={type === 'number' ? styles.number : undefined}>
            {name}
          </th>
        ))}
      </tr>
    </thead>
  )
}
