/** How many rows one call brings. */
export const pageSize = 100

/** The pages (0-based) that hold the rows from `first` to `last`, at least the first one. */
export function pagesOf(first: number, last: number): number[] {
  const from = Math.floor(Math.max(0, first) / pageSize)
  const to = Math.floor(Math.max(0, first, last) / pageSize)
  return Array.from({ length: to - from + 1 }, (_, index) => from + index)
}

/** A row of a list of which only some pages are here; undefined while its page is on its way. */
export function rowAt<T>(pages: ReadonlyMap<number, readonly T[]>, index: number): T | undefined {
  return pages.get(Math.floor(index / pageSize))?.[index % pageSize]
}

/**
 * Where a key leads from a row of a list, null for keys that do not move. `page` is how many rows are in view;
 * `at` is -1 while no row is chosen.
 */
export function movedBy(key: string, at: number, total: number, page: number): number | null {
  const last = total - 1
  if (last < 0) return null
  const to = {
    ArrowDown: at + 1,
    ArrowUp: at - 1,
    PageDown: at + page,
    PageUp: at - page,
    Home: 0,
    End: last,
  }[key]
  return to === undefined ? null : Math.min(last, Math.max(0, to))
}
