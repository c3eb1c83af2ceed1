import { navigate } from '@renderer/shell/location'
import { useVirtualizer } from '@tanstack/react-virtual'
import { type KeyboardEvent, useEffect, useRef } from 'react'
import { movedBy } from './list-pages'
import { useListFilter } from './list-view'
import { type CustomerRows, useRowsInView } from './use-customer-rows'

/**
 * A list as long as it likes of which only the rows in view are drawn, browsed by the keys: arrows, page up
 * and down, Home, End; Enter opens the card. `rowHeight` in pixels.
 */
export function useBrowse(rows: CustomerRows, rowHeight: number) {
  const scroller = useRef<HTMLDivElement>(null)
  const { active } = useListFilter()
  const virtual = useVirtualizer({
    count: rows.total,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 8,
  })
  const items = virtual.getVirtualItems()
  const rowOf = useRowsInView(items[0]?.index ?? 0, items.at(-1)?.index ?? -1)

  const shown = useRef(rows.identity)
  useEffect(() => {
    if (shown.current === rows.identity) return
    shown.current = rows.identity
    scroller.current?.scrollTo(0, 0)
  }, [rows.identity])

  const onKeyDown = (event: KeyboardEvent) => {
    // The keys of a button in the head are its own.
    if (event.target !== event.currentTarget || event.ctrlKey || event.metaKey || event.altKey) return
    const inView = Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / rowHeight) - 1)
    const to = movedBy(event.key, active, rows.total, inView)
    if (to !== null) {
      useListFilter.setState({ active: to })
      virtual.scrollToIndex(to)
    } else if (event.key === 'Enter') {
      const row = rowOf(active)
      if (row) void navigate(`/customers/${row.id}`)
    } else return
    event.preventDefault()
  }

  const open = (index: number) => {
    const row = rowOf(index)
    useListFilter.setState({ active: index })
    if (row) void navigate(`/customers/${row.id}`)
  }

  return { scroller, items, height: virtual.getTotalSize(), rowOf, active, onKeyDown, open }
}
