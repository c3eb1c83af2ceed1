import { linesOperators, tintOperators } from '@main/pdf/content'
import type { PdfFile } from '@main/pdf/document'
import { fitLines } from '@main/pdf/fit'
import { pt } from '@main/pdf/paper'
import { codeOnCard } from '@shared/features/customers/card-number'
import type { Box } from '@shared/features/labels/sheet'
import { labels as texts } from '@shared/texts/de/labels'
import { barsOf } from './bars'

/**
 * The widest that the narrowest bar is drawn, in points. Ten of it are the 4 mm that stay free beside the text box of a
 * card: as much as a code needs on both sides (ISO/IEC 15417).
 */
const widestModule = pt(0.4)
const leading = (size: number) => size * 1.2

/** A customer's card: the shop above, the name, and at the foot the number as bars and in words. In points. */
export function cardOperators(
  { shop, name, number }: { shop: string; name: string; number: string },
  box: Box,
  faces: PdfFile['faces'],
): string {
  const bars = { height: box.height * 0.3, top: box.top + box.height * 0.53 }
  const upper = (share: number) => ({ maxWidth: box.width, maxHeight: box.height * share, leading })
  const head = fitLines(shop ? [shop] : [], faces.heading, {
    ...upper(0.24),
    sizes: [14, 13, 12, 11, 10, 9, 8],
  })
  const who = fitLines([name], faces.text, { ...upper(0.24), sizes: [13, 12, 11, 10, 9, 8] })
  return (
    linesOperators({ ...head, face: faces.heading, x: box.left, top: box.top }) +
    linesOperators({ ...who, face: faces.text, x: box.left, top: box.top + box.height * 0.27 }) +
    barOperators(codeOnCard(number), { ...box, ...bars }) +
    linesOperators({
      ...fitLines([texts.cardNumber(number)], faces.text, { ...upper(0.13), sizes: [9, 8.5, 8, 7.5, 7] }),
      face: faces.text,
      x: box.left,
      top: box.top + box.height * 0.87,
    })
  )
}

/** The bars of a code in a box in points, from its left edge; nothing where Code 128 has not all of its characters. */
export function barOperators(code: string, box: Box): string {
  const made = barsOf(code)
  if (!made) return ''
  const module = Math.min(widestModule, box.width / made.modules)
  return made.bars
    .map(({ at, width }) =>
      tintOperators({ x: box.left + at * module, y: box.top }, width * module, box.height, 0),
    )
    .join('')
}
