import { linesOperators, ruleOperators } from '@main/pdf/content'
import { breakLineAtMost } from '@main/pdf/line-breaking'
import type { FormField } from '../form-content'
import { type Block, column, type Faces } from './blocks'

const gutter = 18

/**
 * Fields side by side: the value stands on a line to write on, the label in small type below it. A pen needs more
 * room than print, so the height does not follow the size of the text.
 */
export function fieldRow(fields: readonly FormField[], faces: Faces, size: number, shares: number[]): Block {
  const whole = column.right - column.left - gutter * (fields.length - 1)
  const sum = shares.reduce((all, share) => all + share, 0)
  const line = Math.max(23, size * 2.2)
  const label = { face: faces.text, size: size * 0.78, leading: size, gray: 0.35 }
  return {
    height: line + label.leading + 3,
    place(top) {
      let left = column.left
      return fields
        .map(({ label: name, value }, index) => {
          const wide = (whole * (shares[index] ?? 1)) / sum
          const bottom = top + line
          const written = breakLineAtMost(1, value, faces.strong, size, wide)
          const placed =
            linesOperators({
              ...{ lines: written, face: faces.strong, size, leading: size * 1.3, x: left },
              top: bottom - size * 1.45,
            }) +
            ruleOperators({ x: left, y: bottom }, { x: left + wide, y: bottom }, 0.35) +
            linesOperators({
              ...label,
              lines: breakLineAtMost(1, name, label.face, label.size, wide),
              x: left,
              top: bottom + 1,
            })
          left += wide + gutter
          return placed
        })
        .join('')
    },
  }
}
