import { baseline, textOperators } from '@main/pdf/content'
import type { Faces } from '@main/pdf/faces'
import { breakLine } from '@main/pdf/line-breaking'
import { pt } from '@main/pdf/paper'
import type { Picture } from '@main/pdf/picture'
import type { Typeface } from '@main/pdf/typeface'
import type { Letter } from '@shared/features/letters/letter'
import { textLeft, textWidth } from '../geometry'
import { createBlockSetter } from './block-rows'
import { type BodyRow, blankRow } from './row'
import { textStyle } from './text-rows'

type Style = { face: Typeface; size: number; leading: number }

const box = { left: pt(textLeft), width: pt(textWidth) }

/** Sets letters as rows: bold subject, two blank lines, the text, and the objection sentence in small type. */
export function createLetterRows(faces: Faces, pictures: ReadonlyMap<string, Picture>) {
  const setBlocks = createBlockSetter(faces, pictures)

  return (letter: Letter): BodyRow[] => {
    const subject: Style = { face: faces.strong, ...textStyle }
    const small: Style = { face: faces.text, size: 9, leading: 11.5 }
    const blank = blankRow(textStyle.leading, true)
    const rows = lines(letter.subject, subject, true)
    if (rows.length > 0) rows.push(blank, blank)
    rows.push(...withoutEdges(setBlocks(letter.body, box)))
    const objection = lines(letter.objectionSentence, small, false)
    if (objection.length > 0) rows.push(blank, ...objection)
    return rows
  }
}

function lines(text: string, { face, size, leading }: Style, keep: boolean): BodyRow[] {
  if (text === '') return []
  return breakLine(text, face, size, box.width).map((line) => ({
    height: leading,
    keep,
    blank: false,
    place: (top) =>
      textOperators({ text: line, x: box.left, y: baseline(top, leading, face, size), face, size }),
  }))
}

/** Without the blank lines before and behind all that shows something. */
function withoutEdges(rows: BodyRow[]): BodyRow[] {
  const counts = (row: BodyRow) => !row.blank || row.ends === true
  const first = rows.findIndex(counts)
  return first < 0 ? [] : rows.slice(first, rows.findLastIndex(counts) + 1)
}
