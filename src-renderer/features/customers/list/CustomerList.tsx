import { useTexts } from '@renderer/shell/use-texts'
import { ErrorNotice } from '@renderer/ui/ErrorNotice'
import { Kbd } from '@renderer/ui/Kbd'
import { ListHead } from './ListHead'
import styles from './list.module.css'
import { NoRows } from './NoRows'
import { RowItem } from './RowItem'
import { useBrowse } from './use-browse'
import { type CustomerRows, useCustomerRows } from './use-customer-rows'

const rowHeight = 65

/** All cards as a narrow list beside the open one. */
export function CustomerList({ openId }: { openId: number | null }) {
  const t = useTexts().customers.list
  const { shell } = useTexts()
  const rows = useCustomerRows()
  return (
    <section className={styles.list} aria-label={t.label}>
      <ListHead rows={rows} />
      {rows.error !== null && <ErrorNotice error={rows.error} onRetry={rows.retry} />}
      {rows.known && rows.total === 0 ? <NoRows /> : <Rows rows={rows} openId={openId} />}
      <footer className={styles.foot}>
        <span>{shell.customerCount(rows.total)}</span>
        <span aria-hidden>
          <Kbd keys="↑+↓" /> {t.browse}
        </span>
        <span aria-hidden>
          <Kbd keys="Enter" /> {t.open}
        </span>
      </footer>
    </section>
  )
}

function Rows({ rows, openId }: { rows: CustomerRows; openId: number | null }) {
  const t = useTexts().customers.list
  const { scroller, items, height, rowOf, active, onKeyDown, open } = useBrowse(rows, rowHeight)
  return (
    <div
      ref={scroller}
      className={styles.scroller}
      role="listbox"
      aria-label={t.label}
      aria-activedescendant={active >= 0 ? `customer-row-${active}` : undefined}
      tabIndex={0}
      onKeyDown={onKeyDown}
    >
      <div role="presentation" className={styles.sheet} style={{ height }}>
        {items.map((item) => (
          <RowItem
            key={item.key}
            row={rowOf(item.index)}
            index={item.index}
            total={rows.total}
            top={item.start}
            height={rowHeight}
            open={openId !== null && rowOf(item.index)?.id === openId}
            active={item.index === active}
            onOpen={open}
          />
        ))}
      </div>
    </div>
  )
}
