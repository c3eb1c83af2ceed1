import { type Align, linesOperators, ruleOperators, tintOperators } from './content'
import { breakLineAtMost } from './line-breaking'
import { pt } from './paper'
import type { Typeface } from './typeface'

export type ListPdfColumn = {
  label: string
  /** Part of the table's width, in relation to the other columns' shares. */
  widthShare: number
  align: Align
}

/** A row that is ready to be placed; heights in points. */
type SetRow = { height: number; place(top: number, tinted: boolean): string }

const size = 9
const leading = 11.5
const padding = { x: pt(1.2), y: pt(0.9) }
const maxLines = 3

/** Sets rows between two edges (points); a cell takes up to three lines and then ends with an ellipsis. */
export function createTable(
  columns: readonly ListPdfColumn[],
  faces: { text: Typeface; strong: Typeface },
  left: number,
  right: number,
) {
  const shares = columns.reduce((sum, { widthShare }) => sum + widthShare, 0)
  const widths = columns.map(({ widthShare }) => ((right - left) * widthShare) / shares)

  function setCells(texts: readonly string[], face: Typeface): SetRow {
    const cells = columns.map((_, column) => {
      const text = (texts[column] ?? '').replace(/\s+/g, ' ').trim()
      return breakLineAtMost(maxLines, text, face, size, (widths[column] ?? 0) - 2 * padding.x)
    })
    const height = Math.max(1, ...cells.map((lines) => lines.length)) * leading + 2 * padding.y
    return {
      height,
      place(top, tinted) {
        let operators = tinted ? tintOperators({ x: left, y: top }, right - left, height, 0.955) : ''
        let cellLeft = left
        for (const [column, lines] of cells.entries()) {
          const width = widths[column] ?? 0
          const align = columns[column]?.align ?? 'left'
          const x = cellLeft + { left: padding.x, center: width / 2, right: width - padding.x }[align]
          operators += linesOperators({ lines, x, top: top + padding.y, align, face, size, leading })
          cellLeft += width
        }
        return operators
      },
    }
  }

  const labels = setCells(
    columns.map(({ label }) => label),
    faces.strong,
  )
  const head: SetRow = {
    height: labels.height,
    place(top, tinted) {
      const y = top + labels.height
      return labels.place(top, tinted) + ruleOperators({ x: left, y }, { x: right, y }, 0)
    },
  }
  return { head, row: (cells: readonly string[]): SetRow => setCells(cells, faces.text) }
}
