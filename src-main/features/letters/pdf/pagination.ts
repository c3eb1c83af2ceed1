import type { BodyRow } from './body/row'

/** Top and bottom of the space for text, in points. */
export type Column = { top: number; bottom: number }

/**
 * Shares rows out to pages, the first of them with less room. Blank rows do not begin a page; rows that must not end
 * one go over together with the next, as long as something stays; a table that goes on begins with its head.
 */
export function paginate(rows: readonly BodyRow[], first: Column, next: Column): BodyRow[][] {
  const pages: BodyRow[][] = []
  let start = 0
  do {
    const head = pages.length > 0 ? rows[start]?.head : undefined
    const column = pages.length === 0 ? first : { ...next, top: next.top + (head?.height ?? 0) }
    const end = lastThatFits(rows, start, column)
    // On a page of its own even what is too high has to stand.
    const behind = end === start && pages.length > 0 ? start + 1 : end
    pages.push([...(head ? [head] : []), ...rows.slice(start, behind)])
    start = behind
    while (rows[start]?.blank) start++
  } while (start < rows.length)
  return pages
}

/** Index behind the last row of a page that begins at `start`. */
function lastThatFits(rows: readonly BodyRow[], start: number, { top, bottom }: Column): number {
  let end = start
  let y = top
  for (let row = rows[end]; row && y + row.height <= bottom; row = rows[++end]) {
    if (row.ends) return end + 1
    y += row.height
  }
  if (end === rows.length) return end
  let kept = end
  while (kept > start && rows[kept - 1]?.keep) kept--
  return kept > start ? kept : Math.max(end, start)
}
