import { useTexts } from '@renderer/shell/use-texts'
import type { CustomerColumn } from '@shared/features/customers/columns'
import type { Field } from '@shared/features/fields/definitions'
import { useListOrder, useListView } from '../list/list-view'
import { descendsFirst } from '../list/SortMenu'
import { columns, type tracksOf } from './columns'
import { SortHead } from './SortHead'
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
  const [, setView] = useListView()
  const { sort, descending, ownField } = useListOrder()
  return (
    <thead className={styles.head} style={{ minWidth: tracks.minWidth }}>
      <tr aria-rowindex={1} className={styles.headRow} style={tracks}>
        {shown.map((name) => {
          const { sort: order, number } = columns[name]
          if (!order)
            return (
              <th key={name} scope="col" className={number ? styles.number : undefined}>
                {t.column[name]}
              </th>
            )
          const here = ownField === null && order === sort
          const next = here ? !descending : descendsFirst(order)
          return (
            <SortHead
              key={name}
              label={t.column[name]}
              number={number}
              sorted={here ? { descending } : undefined}
              onSort={() => setView({ sort: order, descending: next, ownField: null })}
            />
          )
        })}
        {fields.map(({ id, name, type }) => {
          const here = ownField === id
          return (
            <SortHead
              key={id}
              label={name}
              number={type === 'number'}
              sorted={here ? { descending } : undefined}
              onSort={() => setView({ ownField: id, descending: here && !descending })}
            />
          )
        })}
      </tr>
    </thead>
  )
}
