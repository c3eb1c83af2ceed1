import type { BodyRow } from './body-rows'

/** Top and bottom of the space for text, in points. */
export type Column = { top: number; bottom: number }

/**
 * Shares rows out to pages, the first of them with less room. Blank rows do not begin a page; rows that must not end
 * one go over together with the next, as long as something stays.
 */
export function paginate(rows: readonly BodyRow[], first: Column, next: Column): BodyRow[][] {
  const pages: BodyRow[][] = []
  let start = 0
  do {
    const column = pages.length === 0 ? first : next
    const end = lastThatFits(rows, start, column)
    pages.push(rows.slice(start, end))
    start = end
    while (rows[start]?.text === '') start++
  } while (start < rows.length)
  return pages
}

/** Index behind the last row of a page that begins at `start`. */
function lastThatFits(rows: readonly BodyRow[], start: number, { top, bottom }: Column): number {
  let end = start
  let y = top
  for (let row = rows[end]; row && y + row.leading <= bottom; row = rows[++end]) y += row.leading
  if (end === rows.length) return end
  let kept = end
  while (kept > start && rows[kept - 1]?.keep) kept--
  return kept > start ? kept : Math.max(end, start)
}
