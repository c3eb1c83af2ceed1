import { navigate } from '@renderer/shell/location'
import { toastError } from '@renderer/shell/toast'
import { useVirtualizer } from '@tanstack/react-virtual'
import { type KeyboardEvent, type MouseEvent, useEffect, useRef } from 'react'
import { changeMarked } from './change-marked'
import { movedBy } from './list-pages'
import { useListFilter } from './list-view'
import { type CustomerRows, useIdsBetween, useRowsInView } from './use-customer-rows'
import { useMarking } from './use-marking'

/**
 * A list as long as it likes of which only the rows in view are drawn, browsed by the keys: arrows, page up
 * and down, Home, End; Enter opens the card, Space marks it, with Shift the movement marks. `rowHeight` in pixels.
 */
export function useBrowse(rows: CustomerRows, rowHeight: number) {
  const scroller = useRef<HTMLDivElement>(null)
  /** What has the focus: the scroller itself, or the table in it. */
  const keys = useRef<HTMLElement | null>(null)
  const { active } = useListFilter()
  const virtual = useVirtualizer({
    count: rows.total,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 8,
  })
  const items = virtual.getVirtualItems()
  const rowOf = useRowsInView(items[0]?.index ?? 0, items.at(-1)?.index ?? -1)
  const idsBetween = useIdsBetween(rowOf)
  const marking = useMarking(rows.total, idsBetween)
  const shown = useRef(rows.identity)
  useEffect(() => {
    if (shown.current === rows.identity) return
    shown.current = rows.identity
    scroller.current?.scrollTo(0, 0)
  }, [rows.identity])

  const goTo = (index: number, align: 'auto' | 'start' = 'auto') => {
    useListFilter.setState({ active: index })
    virtual.scrollToIndex(index, { align })
  }

  const openRow = async (index: number) => {
    if (index < 0) return
    try {
      const [id] = await idsBetween(index, index)
      if (id !== undefined) await navigate(`/customers/${id}`)
    } catch (error) {
      toastError(error)
    }
  }

  const onKeyDown = (event: KeyboardEvent) => {
    // The keys of a button in the head are its own.
    if (event.target !== event.currentTarget) return
    if (!chosen(event) && !moved(event)) return
    event.preventDefault()
  }

  /** Keys that do something with rows; false for others. */
  function chosen(event: KeyboardEvent): boolean {
    const control = event.ctrlKey || event.metaKey
    const { marks } = useListFilter.getState()
    if (control && event.key.toLowerCase() === 'a') marking.all()
    else if (event.altKey && event.code === 'KeyA') changeMarked(rowOf(active)?.id)
    else if (control || event.altKey) return false
    else if (event.key === ' ') void marking.toggle(active)
    else if (event.key === 'Enter') void openRow(active)
    else if (event.key === 'Escape' && (marks.everyone || marks.ids.size > 0)) marking.none()
    else return false
    return true
  }

  function moved(event: KeyboardEvent): boolean {
    if (event.ctrlKey || event.metaKey || event.altKey) return false
    const inView = Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / rowHeight) - 1)
    const to = movedBy(event.key, active, rows.total, inView)
    if (to === null) return false
    if (event.shiftKey) void marking.stretch(active, to)
    else marking.settle()
    goTo(to)
    return true
  }

  /** A click opens; with Ctrl it marks one row, with Shift all up to it. */
  const onRowClick = (index: number, event: MouseEvent) => {
    const control = event.ctrlKey || event.metaKey
    if (event.shiftKey) void marking.stretch(active, index)
    else if (control) void marking.toggle(index)
    else {
      marking.settle()
      void openRow(index)
    }
    useListFilter.setState({ active: index })
  }

  const mark = (index: number) => {
    void marking.toggle(index)
    useListFilter.setState({ active: index })
  }

  /** Goes to a place that the register knows, with it at the top and the keys on it. */
  const jump = (index: number) => {
    marking.settle()
    goTo(index, 'start')
    keys.current?.focus()
  }

  const top = Math.round((virtual.scrollOffset ?? 0) / rowHeight)
  const height = virtual.getTotalSize()
  return { scroller, keys, items, height, top, rowOf, active, goTo, onKeyDown, onRowClick, mark, jump }
}
