import { useTexts } from '@renderer/shell/use-texts'
import { Initials } from '@renderer/ui/Initials'
import type { CustomerRow, CustomerSort } from '@shared/features/customers/contract'
import { formatDate } from '@shared/kernel/civil-date'
import type { MouseEvent } from 'react'
import styles from './list.module.css'
import { useListView } from './list-view'
import { MarkSign } from './MarkSign'

type Props = {
  /** Undefined while it is on its way. */
  row: CustomerRow | undefined
  index: number
  total: number
  top: number
  height: number
  open: boolean
  active: boolean
  marked: boolean
  onOpen: (index: number, event: MouseEvent) => void
  onMark: (index: number) => void
}

/** One card in the list: name, town, and at the right what the list is sorted by. */
export function RowItem({ row, index, total, top, height, open, active, marked, onOpen, onMark }: Props) {
  const { customers, belonging } = useTexts()
  const { list: t, state: states } = customers
  const [{ sort }] = useListView()
  const beneath = row
    ? [
        row.kind !== 'person' && belonging.kinds[row.kind],
        row.city,
        row.state !== 'active' && states.names[row.state],
        row.deletedAt && t.noted,
      ]
    : []
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the list has the focus and handles the keys.
    <div
      id={`customer-row-${index}`}
      role="option"
      tabIndex={-1}
      aria-selected={marked}
      aria-current={open || undefined}
      aria-setsize={total}
      aria-posinset={index + 1}
      className={`${styles.row} ${open ? styles.open : ''} ${active ? styles.active : ''} ${marked ? styles.marked : ''}`}
      style={{ transform: `translateY(${top}px)`, height }}
      onClick={(event) => onOpen(index, event)}
    >
      {row ? (
        <>
          <MarkSign marked={marked} onMark={() => onMark(index)}>
            <Initials name={row.listName} />
          </MarkSign>
          <span className={styles.name}>
            <strong>{row.listName}</strong>
            <span>{beneath.filter(Boolean).join(' · ') || ' '}</span>
          </span>
          <span className={styles.value}>{sortedValue(row, sort, t.points)}</span>
        </>
      ) : (
        <span className={styles.waiting}>{t.loadingRow}</span>
      )}
    </div>
  )
}

function sortedValue(row: CustomerRow, sort: CustomerSort, points: (n: number) => string): string {
  if (sort === 'number') return row.number
  if (sort === 'customerSince') return row.customerSince ? formatDate(row.customerSince) : ''
  if (sort === 'lastPurchase') return row.lastPurchaseOn ? formatDate(row.lastPurchaseOn) : ''
  return points(row.points)
}
