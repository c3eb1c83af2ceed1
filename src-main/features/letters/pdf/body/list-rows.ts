import { baseline, textOperators } from '@main/pdf/content'
import { pt } from '@main/pdf/paper'
import type { Typeface } from '@main/pdf/typeface'
import type { FilledBlock } from '@shared/features/letters/filled'
import { type BodyRow, type Box, blankRow } from './row'
import { textStyle } from './text-rows'

type List = Extract<FilledBlock, { type: 'list' }>
type SetBlocks = (blocks: readonly FilledBlock[], box: Box) => BodyRow[]

const { size, leading } = textStyle
/** From the mark's left edge to the text, and at least between both. */
const indent = pt(6)
const gap = pt(1.5)

/** Sets a list with a hanging indent: marks at the left edge, all lines of an item behind them. */
export function listRows({ ordered, items }: List, box: Box, face: Typeface, set: SetBlocks): BodyRow[] {
  const marks = items.map((_, index) => (ordered ? `${index + 1}.` : '•'))
  const wide = Math.max(indent, ...marks.map((mark) => face.width(mark, size) + gap))
  const inner = { left: box.left + wide, width: box.width - wide }
  return items.flatMap((item, index) => marked(set(item, inner), marks[index] ?? '', box.left, face))
}

/** The mark stands on the first line of its item, or alone. */
function marked([first = blankRow(leading), ...rest]: BodyRow[], mark: string, x: number, face: Typeface) {
  const row: BodyRow = {
    ...first,
    blank: false,
    place: (top) =>
      textOperators({ text: mark, x, y: baseline(top, leading, face, size), face, size }) + first.place(top),
  }
  return [row, ...rest]
}
