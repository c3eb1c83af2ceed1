import { Covered, useCardFields } from '@renderer/features/fields'
import { useHidden } from '@renderer/shell/counter-view'
import { useTexts } from '@renderer/shell/use-texts'
import { ErrorNotice } from '@renderer/ui/ErrorNotice'
import { type CustomerColumn, columnText } from '@shared/features/customers/columns'
import type { CustomerRow } from '@shared/features/customers/contract'
import type { Field } from '@shared/features/fields/definitions'
import type { ReactNode } from 'react'
import { ListHead } from '../list/ListHead'
import listStyles from '../list/list.module.css'
import { useListFilter, useListView } from '../list/list-view'
import { MarkBar } from '../list/MarkBar'
import { MarkSign } from '../list/MarkSign'
import { isMarked } from '../list/marks'
import { NoRows } from '../list/NoRows'
import { Register } from '../list/Register'
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
      <MarkBar total={rows.total} />
    </section>
  )
}

function Grid({ rows }: { rows: CustomerRows }) {
  const t = useTexts().customers
  const [{ columns: shown }] = useListView()
  const { marks } = useListFilter()
  const browse = useBrowse(rows, rowHeight)
  const { scroller, keys, items, height, rowOf, active } = browse
  const fields = useFieldColumns()
  const tracks = tracksOf(shown, fields.length)
  return (
    <>
      <Register known={rows.known} top={browse.top} onJump={browse.jump} />
      <div ref={scroller} className={styles.scroller}>
        <table
          ref={(element) => {
            keys.current = element
          }}
          className={styles.grid}
          // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: its rows are chosen by the keys.
          role="grid"
          aria-label={t.table.label}
          aria-multiselectable
          aria-rowcount={rows.total + 1}
          aria-colcount={shown.length + fields.length}
          aria-activedescendant={active >= 0 ? `customer-row-${active}` : undefined}
          tabIndex={0}
          onKeyDown={browse.onKeyDown}
        >
          <TableHead columns={shown} fields={fields} tracks={tracks} />
          <tbody className={styles.sheet} style={{ height, minWidth: tracks.minWidth }}>
            {items.map((item) => {
              const row = rowOf(item.index)
              const marked = row !== undefined && isMarked(marks, row.id)
              return (
                <tr
                  key={item.key}
                  id={`customer-row-${item.index}`}
                  aria-rowindex={item.index + 2}
                  aria-selected={marked}
                  className={`${styles.row} ${item.index === active ? styles.active : ''} ${marked ? styles.marked : ''}`}
                  style={{ ...tracks, transform: `translateY(${item.start}px)`, height: rowHeight }}
                  onClick={(event) => browse.onRowClick(item.index, event)}
                >
                  {shown.map((name) => (
                    <Cell key={name} name={name} row={row}>
                      {name === 'name' && (
                        <MarkSign marked={marked} onMark={() => browse.mark(item.index)}>
                          <span className={styles.box} />
                        </MarkSign>
                      )}
                    </Cell>
                  ))}
                  {fields.map((field) => (
                    <FieldCell key={field.id} field={field} text={row?.own[field.id] ?? ''} />
                  ))}
                </tr>
              )
            })}
          </tbody>
        </table>
      </div>
    </>
  )
}

type CellProps = { name: CustomerColumn; row: CustomerRow | undefined; children?: ReactNode }

function Cell({ name, row, children }: CellProps) {
  const t = useTexts().lists.columns
  const hidden = useHidden()
  const column = columns[name]
  const states = useTexts().customers.state.names
  const text = row ? columnText[name](row) : ''
  const covers = column.discreet === true && text !== ''
  const standing = name === 'name' && row && row.state !== 'active' && states[row.state]
  return (
    <td
      title={covers && hidden ? undefined : [text, standing].filter(Boolean).join(', ')}
      className={`${name === 'name' ? styles.first : ''} ${column.number ? styles.number : ''}`}
    >
      {children}
      <Covered name={t[name]} covers={covers}>
        <bdi>{text}</bdi>
      </Covered>
      {standing && <small className={styles.standing}>{standing}</small>}
    </td>
  )
}

function FieldCell({ field, text }: { field: Field; text: string }) {
  const hidden = useHidden()
  const covers = field.sensitive && text !== ''
  return (
    <td
      title={covers && hidden ? undefined : text}
      dir="auto"
      className={field.type === 'number' ? styles.number : ''}
    >
      <Covered name={field.name} covers={covers}>
        {text}
      </Covered>
    </td>
  )
}

/** The own fields that are columns, in the order in which they were chosen. */
function useFieldColumns(): Field[] {
  const [{ fieldIds }] = useListView()
  const fields = useCardFields({ archived: true })
  return fieldIds.flatMap((id) => fields.find((field) => field.id === id) ?? [])
}
