import { linesOperators, ruleOperators } from '@main/pdf/content'
import { fitLines } from '@main/pdf/fit'
import { pt } from '@main/pdf/paper'
import type { Typeface } from '@main/pdf/typeface'
import type { LetterLayout } from '@shared/features/letters/letter'
import { letters as texts } from '@shared/texts/de/letters'
import {
  fieldTop,
  foldMarks,
  holeMark,
  letterheadTop,
  marks,
  notesHeight,
  recipientWidth,
  textLeft,
  textWidth,
} from './geometry'

const left = pt(textLeft)
const right = pt(textLeft + textWidth)

/** What stands above the text on every first page: name, sender's particulars, return line, fold and hole marks. */
export function letterheadOperators(
  layout: LetterLayout,
  faces: { text: Typeface; heading: Typeface },
): string {
  return (
    shopName(layout, faces.heading) +
    senderLines(layout, faces.text) +
    returnLine(layout, faces.text) +
    (layout.foldMarks ? paperMarks(layout) : '')
  )
}

function shopName(layout: LetterLayout, face: Typeface): string {
  const fitted = fitLines([layout.letterhead.name], face, {
    maxWidth: pt(95),
    maxHeight: bandHeight(layout),
    sizes: layout.form === 'A' ? [17, 15, 13, 11] : [21, 19, 17, 15, 13],
    leading: (size) => size * 1.2,
  })
  return linesOperators({ ...fitted, x: left, top: pt(letterheadTop[layout.form]), face })
}

function senderLines(layout: LetterLayout, face: Typeface): string {
  const { street, postcode, city, phone, email, website } = layout.letterhead
  const groups = [[street, `${postcode} ${city}`.trim()], [phone && texts.phone(phone), email], [website]]
  const rows = groups.map((parts) => parts.filter((part) => part !== '').join(' · '))
  const fitted = fitLines(
    rows.filter((row) => row !== ''),
    face,
    {
      maxWidth: pt(textWidth - 95 - 4),
      maxHeight: bandHeight(layout),
      sizes: [9, 8.5, 8],
      leading: (size) => size * 1.35,
    },
  )
  const top = pt(letterheadTop[layout.form])
  return linesOperators({ ...fitted, x: right, top, align: 'right', face, gray: 0.35 })
}

/** Height of the band between the printer's margin and the address field, in points. */
function bandHeight({ form }: LetterLayout): number {
  return pt(fieldTop[form] - letterheadTop[form] - 2)
}

/** The sender in 8 points at the foot of the notes zone, underlined. */
function returnLine(layout: LetterLayout, face: Typeface): string {
  if (layout.returnLine === '') return ''
  const fitted = fitLines([layout.returnLine], face, {
    maxWidth: pt(recipientWidth),
    maxHeight: pt(notesHeight / 2),
    sizes: [8, 7.5, 7, 6.5, 6],
    leading: (size) => size * 1.3,
  })
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
