/** What stands on one line below the address field; lengths in points. */
export type BodyRow = {
  height: number
  /** Must not be the last one of its page. */
  keep: boolean
  /** Shows nothing, and so does not begin a page. */
  blank: boolean
  /** What follows begins a new page. */
  ends?: true
  /** Stands above this row where it begins a page: the head of its table. */
  head?: BodyRow
  /** Operators that show the row with its upper edge at `top`. */
  place(top: number): string
}

/** Where rows stand on the page, in points. */
export type Box = { left: number; width: number }

/** A row that shows nothing. */
export function blankRow(height: number, keep = false): BodyRow {
  return { height, keep, blank: true, place: () => '' }
}

/** All operators of rows below each other. */
export function placeRows(rows: readonly BodyRow[], top: number): string {
  let y = top
  let operators = ''
  for (const row of rows) {
    operators += row.place(y)
    y += row.height
  }
  return operators
}

export function heightOf(rows: readonly BodyRow[]): number {
  return rows.reduce((sum, { height }) => sum + height, 0)
}

/** Where something of that width begins. */
export function alignedLeft({ left, width }: Box, used: number, align: 'left' | 'center' | 'right'): number {
  return left + (width - used) * { left: 0, center: 0.5, right: 1 }[align]
}
