import { type Align, linesOperators } from '@main/pdf/content'
import type { PdfFile } from '@main/pdf/document'
import { fitLines } from '@main/pdf/fit'
import type { Typeface } from '@main/pdf/typeface'
import type { Box } from '@shared/features/labels/sheet'
import { labels as texts } from '@shared/texts/de/labels'
import { cardOperators } from './card'

/** One label, tag, badge or card, with what stands on it. */
export type Piece =
  | { product: 'address'; lines: readonly string[] }
  | { product: 'tag'; name: string; line: string }
  | { product: 'badge'; name: string; group: string }
  | { product: 'card'; shop: string; name: string; number: string }

type Faces = PdfFile['faces']

/** The operators of a piece within `box`, in points; nothing ever leaves the box or gets lost. */
export function pieceOperators(piece: Piece, box: Box, faces: Faces): string {
  switch (piece.product) {
    case 'address':
      return blockOperators({ lines: piece.lines, face: faces.text, sizes: addressSizes(box) }, box)
    case 'tag':
      return stacked(box, [
        { lines: [texts.tagFor], face: faces.text, sizes: [12, 11, 10, 9, 8], share: 0.2 },
        { lines: [piece.name], face: faces.heading, sizes: steps(24, 8), share: piece.line ? 0.45 : 0.8 },
        { lines: piece.line ? [piece.line] : [], face: faces.text, sizes: steps(13, 7), share: 0.35 },
      ])
    case 'badge':
      return stacked(box, [
        { lines: [piece.name], face: faces.heading, sizes: steps(30, 10), share: piece.group ? 0.65 : 1 },
        { lines: piece.group ? [piece.group] : [], face: faces.text, sizes: steps(14, 7), share: 0.35 },
      ])
    case 'card':
      return cardOperators(piece, box, faces)
  }
}

/** From large to small, a point each. */
function steps(from: number, to: number): number[] {
  return Array.from({ length: from - to + 1 }, (_, step) => from - step)
}

const leading = (size: number) => size * 1.2

function addressSizes({ height }: Box): number[] {
  const largest = height > 110 ? 13 : 11
  return Array.from({ length: (largest - 7) * 2 + 1 }, (_, step) => largest - step / 2)
}

type Block = { lines: readonly string[]; face: Typeface; sizes: readonly number[] }

/** Lines from the left edge of a box, in the middle of its height. */
export function blockOperators(
  { lines, face, sizes }: Block,
  box: Box,
  from: 'middle' | 'top' = 'middle',
): string {
  const fitted = fitLines(lines, face, { maxWidth: box.width, maxHeight: box.height, sizes, leading })
  const spare = box.height - fitted.lines.length * fitted.leading
  return linesOperators({
    ...fitted,
    face,
    x: box.left,
    top: box.top + (from === 'middle' ? spare / 2 : 0),
  })
}

/** Blocks below each other, each in its share of the height at most, together in the middle of the box. */
function stacked(box: Box, blocks: readonly (Block & { share: number })[]): string {
  const align: Align = 'center'
  const fitted = blocks
    .filter(({ lines }) => lines.length > 0)
    .map(({ lines, face, sizes, share }) => ({
      face,
      ...fitLines(lines, face, { maxWidth: box.width, maxHeight: box.height * share, sizes, leading }),
    }))
  let top = box.top + (box.height - fitted.reduce((sum, one) => sum + one.lines.length * one.leading, 0)) / 2
  return fitted
    .map((one) => {
      const operators = linesOperators({ ...one, x: box.left + box.width / 2, top, align })
      top += one.lines.length * one.leading
      return operators
    })
    .join('')
}
