import { linesOperators, ruleOperators } from '@main/pdf/content'
import { fitLines } from '@main/pdf/fit'
import { a4, pt } from '@main/pdf/paper'
import type { Typeface } from '@main/pdf/typeface'
import { bodyBottom, safeMargin, textLeft, textWidth } from './geometry'

const size = 7.5
const leading = size * 1.35
const left = pt(textLeft)
const width = pt(textWidth)
const bottom = pt(a4.height - safeMargin)

/**
 * Sets the legal particulars at the foot of a first page under a hairline: in up to three
 * columns where the lines are short enough, else below each other. `bodyBottom` is where the text above has to end, in points.
 */
export function footerOperators(
  lines: readonly string[],
  face: Typeface,
): { operators: string; bodyBottom: number } {
  if (lines.length === 0) return { operators: '', bodyBottom: pt(bodyBottom) }
  const footer = inColumns(lines, face) ?? stacked(lines, face)
  const rule = bottom - footer.height - pt(1.5)
  return {
    operators: ruleOperators({ x: left, y: rule }, { x: left + width, y: rule }, 0.6) + footer.operators,
    bodyBottom: Math.min(rule - pt(5), pt(bodyBottom)),
  }
}

type SetFooter = { operators: string; height: number }

/** Columns one after the other, as the particulars were written; null where they do not fit side by side. */
function inColumns(lines: readonly string[], face: Typeface): SetFooter | null {
  const rows = Math.ceil(lines.length / 3)
  const count = Math.ceil(lines.length / rows)
  const columns = Array.from({ length: count }, (_, column) =>
    lines.slice(column * rows, (column + 1) * rows),
  )
  const widest = Math.max(...lines.map((line) => face.width(line, size)))
  if (rows > 6 || widest > width / count - pt(3)) return null
  const top = bottom - rows * leading
  const operators = columns.map((part, column) => {
    const x = left + (width * column) / count
    return linesOperators({ lines: part, x, top, face, size, leading, gray: 0.35 })
  })
  return { operators: operators.join(''), height: rows * leading }
}

/** Below each other, many short lines run on; at most 30 mm of the sheet. */
function stacked(lines: readonly string[], face: Typeface): SetFooter {
  const rows = lines.length > 6 ? [lines.join(' · ')] : lines
  const fitted = fitLines(rows, face, {
    maxWidth: width,
    maxHeight: pt(30),
    sizes: [size, 7],
    leading: (points) => points * 1.35,
  })
  const height = fitted.lines.length * fitted.leading
  return {
    operators: linesOperators({ ...fitted, x: left, top: bottom - height, face, gray: 0.35 }),
    height,
  }
}
