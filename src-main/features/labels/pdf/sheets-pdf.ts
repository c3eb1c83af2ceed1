import { setImmediate as nextTurn } from 'node:timers/promises'
import { movedOperators, ruleOperators } from '@main/pdf/content'
import { openPdf } from '@main/pdf/document'
import type { PdfOutput } from '@main/pdf/output'
import { a4, pt } from '@main/pdf/paper'
import type { Offset } from '@shared/features/labels/contract'
import { cellBox, cellCount, type SheetGrid } from '@shared/features/labels/sheet'
import { inPoints, textBox } from './boxes'
import { type Piece, pieceOperators } from './pieces'

export type LabelSheets = {
  title: string
  /** The shop, for the metadata. */
  author: string
  grid: SheetGrid
  /** The label (1-based) at which the first sheet begins; every further one is a new one. */
  start: number
  /** Marks at the edges of plain cardboard that show where to cut. */
  cut: boolean
  /** Moves everything, in mm. */
  offset: Offset
  pieces: AsyncIterable<Piece>
}

export type LabelsPdfResult = { pieces: number; pages: number; unprintable: string[] }

/** So often the event loop gets a turn, for a wish to stop to arrive. */
const pagesPerTurn = 10

/**
 * Writes pieces onto sheets of labels, row by row, as PDF on A4. The output is not ended; rejects with what it or the
 * pieces threw, or the signal's reason. Without a piece there is no page, and no PDF.
 */
export async function writeLabelSheets(
  { title, author, grid, start, cut, offset, pieces }: LabelSheets,
  output: PdfOutput,
  { signal }: { signal?: AbortSignal } = {},
): Promise<LabelsPdfResult> {
  const pdf = openPdf({ title, author, sides: 'one' }, output)
  const marks = cut ? cutMarks(grid) : ''
  const cells = cellCount(grid)
  let count = 0
  let pages = 0
  let content = ''
  let at = start

  async function turn(): Promise<void> {
    await pdf.addPage(movedOperators(marks + content, pt(offset.right), pt(offset.down)))
    pages += 1
    content = ''
    at = 1
    if (pages % pagesPerTurn === 0) await nextTurn()
  }

  for await (const piece of pieces) {
    signal?.throwIfAborted()
    if (at > cells) await turn()
    content += pieceOperators(piece, inPoints(textBox(cellBox(grid, at), a4, offset)), pdf.faces)
    at += 1
    count += 1
  }
  if (count > 0) await turn()
  await pdf.finish()
  return { pieces: count, pages, unprintable: [...pdf.missing] }
}

/** Short lines outside of all cells, on the edges along which they are cut. */
function cutMarks(grid: SheetGrid): string {
  const { columns, rows, width, height, left, top, pitchX, pitchY } = grid
  const right = left + (columns - 1) * pitchX + width
  const bottom = top + (rows - 1) * pitchY + height
  const edges = (count: number, from: number, pitch: number, size: number) => [
    ...new Set(Array.from({ length: count }, (_, n) => [from + n * pitch, from + n * pitch + size]).flat()),
  ]
  const line = (x1: number, y1: number, x2: number, y2: number) =>
    ruleOperators({ x: pt(x1), y: pt(y1) }, { x: pt(x2), y: pt(y2) }, 0.5)
  const upright = edges(columns, left, pitchX, width).map(
    (x) => line(x, top - 6, x, top - 1) + line(x, bottom + 1, x, bottom + 6),
  )
  const level = edges(rows, top, pitchY, height).map(
    (y) => line(left - 6, y, left - 1, y) + line(right + 1, y, right + 6, y),
  )
  return [...upright, ...level].join('')
}
