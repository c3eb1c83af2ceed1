import { useTexts } from '@renderer/shell/use-texts'
import { ErrorNotice } from '@renderer/ui/ErrorNotice'
import { type CustomerColumn, columnText } from '@shared/features/customers/columns'
import type { CustomerRow } from '@shared/features/customers/contract'
import { ListHead } from '../list/ListHead'
import listStyles from '../list/list.module.css'
import { useListView } from '../list/list-view'
import { NoRows } from '../list/NoRows'
import { useBrowse } from '../list/use-browse'
import { type CustomerRows, useCustomerRows } from '../list/use-customer-rows'
import { ColumnMenu } from './ColumnMenu'
import { columns, tracksOf } from './columns'
import { TableHead } from './TableHead'
import styles from './table.module.css'

const rowHeight = 44

/** All cards as a table over the whole page, with the columns that the shop likes. */
export function CustomerTable() {
  const t = useTexts().customers
  const rows = useCustomerRows()
  return (
    <section className={listStyles.list} aria-label={t.table.label}>
      <div className={styles.bar}>
        <ListHead rows={rows} />
        <ColumnMenu />
      </div>
      {rows.error !== null && <ErrorNotice error={rows.error} onRetry={rows.retry} />}
      {rows.known && rows.total === 0 ? <NoRows /> : <Grid rows={rows} />}
    </section>
  )
}

function Grid({ rows }: { rows: CustomerRows }) {
  const t = useTexts().customers
  const [{ columns: shown }] = useListView()
  const { scroller, items, height, rowOf, active, onKeyDown, open } = useBrowse(rows, rowHeight)
  const tracks = tracksOf(shown)
  return (
    <div ref={scroller} className={styles.scroller}>
      <table
        className={styles.grid}
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: its rows are chosen by the keys.
        role="grid"
        aria-label={t.table.label}
        aria-rowcount={rows.total + 1}
        aria-colcount={shown.length}
        aria-activedescendant={active >= 0 ? `customer-row-${active}` : undefined}
        tabIndex={0}
        onKeyDown={onKeyDown}
      >
        <TableHead columns={shown} tracks={tracks} />
        <tbody className={styles.sheet} style={{ height, minWidth: tracks.minWidth }}>
          {items.map((item) => (
            <tr
              key={item.key}
              id={`customer-row-${item.index}`}
              aria-rowindex={item.index + 2}
              className={`${styles.row} ${item.index === active ? styles.active : ''}`}
              style={{ ...tracks, transform: `translateY(${item.start}px)`, height: rowHeight }}
              onClick={() => open(item.index)}
            >
              {shown.map((name) => (
                <Cell key={name} name={name} row={rowOf(item.index)} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Cell({ name, row }: { name: CustomerColumn; row: CustomerRow | undefined }) {
  const column = columns[name]
  const text = row ? columnText[name](row) : ''
  return (
    <td
      title={text}
      className={`${name === 'name' ? styles.first : ''} ${column.number ? styles.number : ''}`}
    >
      {text}
    </td>
  )
}
