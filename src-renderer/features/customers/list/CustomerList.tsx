import { useTexts } from '@renderer/shell/use-texts'
import { ErrorNotice } from '@renderer/ui/ErrorNotice'
import { Kbd } from '@renderer/ui/Kbd'
import { ListHead } from './ListHead'
import styles from './list.module.css'
import { useListFilter } from './list-view'
import { MarkBar } from './MarkBar'
import { isMarked } from './marks'
import { NoRows } from './NoRows'
import { Register } from './Register'
import { RowItem } from './RowItem'
import { useBrowse } from './use-browse'
import { type CustomerRows, useCustomerRows } from './use-customer-rows'
import { useFollowOpen } from './use-follow-open'

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
      <MarkBar total={rows.total} />
      <footer className={styles.foot}>
        <span>{shell.customerCount(rows.total)}</span>
        <span aria-hidden>
          <Kbd keys="↑+↓" /> {t.browse}
        </span>
        <span aria-hidden>
          <Kbd keys="Enter" /> {t.open}
        </span>
        <span className={styles.wide} aria-hidden>
          <Kbd keys={t.space} /> {t.mark}
        </span>
      </footer>
    </section>
  )
}

function Rows({ rows, openId }: { rows: CustomerRows; openId: number | null }) {
  const t = useTexts().customers.list
  const browse = useBrowse(rows, rowHeight)
  const { scroller, keys, items, height, rowOf, active } = browse
  const { marks } = useListFilter()
  useFollowOpen(openId, browse)
  return (
    <>
      <Register known={rows.known} top={browse.top} onJump={browse.jump} />
      <div
        ref={(element) => {
          scroller.current = element
          keys.current = element
        }}
        className={styles.scroller}
        role="listbox"
        aria-label={t.label}
        aria-multiselectable
        aria-activedescendant={active >= 0 ? `customer-row-${active}` : undefined}
        tabIndex={0}
        onKeyDown={browse.onKeyDown}
      >
        <div role="presentation" className={styles.sheet} style={{ height }}>
          {items.map((item) => {
            const row = rowOf(item.index)
            return (
              <RowItem
                key={item.key}
                row={row}
                index={item.index}
                total={rows.total}
                top={item.start}
                height={rowHeight}
                open={openId !== null && row?.id === openId}
                active={item.index === active}
                marked={row !== undefined && isMarked(marks, row.id)}
                onOpen={browse.onRowClick}
                onMark={browse.mark}
              />
            )
          })}
        </div>
      </div>
    </>
  )
}
