import { linesOperators, ruleOperators } from '@main/pdf/content'
import { breakLine } from '@main/pdf/line-breaking'
import { pt } from '@main/pdf/paper'
import type { Typeface } from '@main/pdf/typeface'

/** Something that stands below what was before it: its height in points, and its operators from a top on. */
export type Block = { height: number; place(top: number): string }

export type Faces = { text: Typeface; strong: Typeface; heading: Typeface }

/** The column that everything stands in, in points. */
export const column = { left: pt(20), right: pt(190), top: pt(16), bottom: pt(283) } as const
const width = column.right - column.left
const leadingOf = (size: number) => size * 1.3

type Style = { face: Typeface; size: number; gray?: number }

/** Text across the column, broken into lines. */
export function paragraph(text: string, style: Style): Block {
  const { face, size } = style
  const lines = breakLine(unbroken(text), face, size, width)
  const leading = leadingOf(size)
  return {
    height: lines.length * leading,
    place: (top) => linesOperators({ ...style, lines, leading, top, x: column.left }),
  }
}

/** As it is set: of „Art. 6 Abs. 1“ no number stands at the beginning of a line alone. */
function unbroken(text: string): string {
  const words = text.replace(/\s+/g, ' ').trim()
  return words.replace(/(Art\.|Abs\.|Buchst\.|§) (?=\S)/g, '$1\u00a0')
}

/** Room between two blocks. */
export const gap = (height: number): Block => ({ height, place: () => '' })

/** Blocks below each other that must stay together. */
export function together(blocks: readonly Block[]): Block {
  return {
    height: blocks.reduce((sum, { height }) => sum + height, 0),
    place(top) {
      let y = top
      return blocks
        .map((block) => {
          const placed = block.place(y)
          y += block.height
          return placed
        })
        .join('')
    },
  }
}

/** A frame around a block, for what must not be overlooked. */
export function framed(block: Block, padding: number): Block {
  const height = block.height + 2 * padding
  return {
    height,
    place(top) {
      const [left, right] = [column.left - padding, column.right + padding]
      return outline(left, top, right - left, height) + block.place(top + padding)
    },
  }
}

/** Four hairlines: a box to tick, a frame. */
function outline(left: number, top: number, wide: number, high: number): string {
  const [right, bottom] = [left + wide, top + high]
  return (
    ruleOperators({ x: left, y: top }, { x: right, y: top }, 0) +
    ruleOperators({ x: right, y: top }, { x: right, y: bottom }, 0) +
    ruleOperators({ x: right, y: bottom }, { x: left, y: bottom }, 0) +
    ruleOperators({ x: left, y: bottom }, { x: left, y: top }, 0)
  )
}

/** Boxes to tick with their words, side by side as far as they fit. */
export function boxes(labels: readonly string[], { face, size }: Style): Block {
  const side = size * 1.05
  const leading = leadingOf(size) * 1.35
  const between = size * 1.8
  const rows: { label: string; lines: string[]; x: number }[][] = []
  let used = 0
  for (const label of labels) {
    const lines = breakLine(label.replace(/\s+/g, ' ').trim(), face, size, width - side * 1.6)
    const wide = side * 1.6 + Math.max(...lines.map((line) => face.width(line, size)))
    const row = rows.at(-1)
    if (row && used + wide <= width) row.push({ label, lines, x: column.left + used })
    else {
      used = 0
      rows.push([{ label, lines, x: column.left }])
    }
    used += wide + between
  }
  const heightOf = (row: (typeof rows)[number]) =>
    leading + (Math.max(...row.map(({ lines }) => lines.length)) - 1) * leadingOf(size)
  return {
    height: rows.reduce((sum, row) => sum + heightOf(row), 0),
    place(top) {
      let y = top
      return rows
        .map((row) => {
          const placed = row
            .map(
              ({ lines, x }) =>
                outline(x, y + (leading - side) / 2, side, side) +
                linesOperators({
                  ...{ lines, face, size, leading: leadingOf(size), x: x + side * 1.6 },
                  top: y + (leading - leadingOf(size)) / 2,
                }),
            )
            .join('')
          y += heightOf(row)
          return placed
        })
        .join('')
    },
  }
}
