import { linesOperators, ruleOperators } from '@main/pdf/content'
import type { Faces } from '@main/pdf/faces'
import { fitLines } from '@main/pdf/fit'
import { pt } from '@main/pdf/paper'
import type { Picture } from '@main/pdf/picture'
import type { Typeface } from '@main/pdf/typeface'
import type { LetterLayout } from '@shared/features/letters/letter'
import { addressText, fieldTop, foldMarks, holeMark, marks, notesHeight } from './geometry'
import { logoOperators } from './logo'
import { shopOperators } from './shop-lines'

/**
 * What stands above the text on every first page: logo, name and particulars of the sender, return line, fold and
 * hole marks. Letter paper of its own brings logo and names with it.
 */
export function letterheadOperators(
  layout: LetterLayout,
  faces: Faces,
  pictures: ReadonlyMap<string, Picture>,
): string {
  const logo = layout.paper ? undefined : logoOperators(layout, pictures)
  return (
    (logo?.operators ?? '') +
    (layout.paper ? '' : shopOperators(layout, faces, logo?.width ?? 0)) +
    returnLine(layout, faces.text) +
    (layout.foldMarks ? paperMarks(layout) : '')
  )
}

/** The sender in 8 points at the foot of the notes zone, underlined. */
function returnLine(layout: LetterLayout, face: Typeface): string {
  if (layout.returnLine === '') return ''
  const text = addressText[layout.form]
  const fitted = fitLines([layout.returnLine], face, {
    maxWidth: pt(text.width),
    maxHeight: pt(notesHeight / 2),
    sizes: [8, 7.5, 7, 6.5, 6],
    leading: (size) => size * 1.3,
  })
  const left = pt(text.left)
  const bottom = pt(fieldTop[layout.form] + notesHeight - 1)
  const top = bottom - fitted.lines.length * fitted.leading
  const width = Math.max(...fitted.lines.map((line) => face.width(line, fitted.size)))
  return (
    linesOperators({ ...fitted, x: left, top, face, gray: 0.35 }) +
    ruleOperators({ x: left, y: bottom }, { x: left + width, y: bottom }, 0.35)
  )
}

function paperMarks({ form }: LetterLayout): string {
  const mark = (y: number, length: number) =>
    ruleOperators({ x: pt(marks.left), y: pt(y) }, { x: pt(marks.left + length), y: pt(y) }, 0.4)
  return foldMarks[form].map((y) => mark(y, marks.foldLength)).join('') + mark(holeMark, marks.holeLength)
}
