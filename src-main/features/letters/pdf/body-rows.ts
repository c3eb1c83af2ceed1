import { breakLine } from '@main/pdf/line-breaking'
import { pt } from '@main/pdf/paper'
import type { Typeface } from '@main/pdf/typeface'
import type { Letter } from '@shared/features/letters/letter'
import { textWidth } from './geometry'

/** One line below the address field. */
export type BodyRow = {
  text: string
  face: Typeface
  size: number
  leading: number
  /** Must not be the last one of its page. */
  keep: boolean
}

type Style = Pick<BodyRow, 'face' | 'size' | 'leading'>

/** Most lines of a serial letter are the same in every letter: so many broken ones are remembered. */
const rememberedLines = 1000

/**
 * Sets the text of letters as rows: bold subject, two blank lines, text, and the objection sentence in small type.
 * A paragraph never leaves its first or last line alone on a page.
 */
export function createBodySetter(faces: { text: Typeface; strong: Typeface }): (letter: Letter) => BodyRow[] {
  const text: Style = { face: faces.text, size: 11, leading: 14 }
  const subject: Style = { face: faces.strong, size: 11, leading: 14 }
  const small: Style = { face: faces.text, size: 9, leading: 11.5 }
  const remembered = new Map<string, string[]>()

  function broken(line: string): string[] {
    const known = remembered.get(line)
    if (known) return known
    if (remembered.size >= rememberedLines) remembered.clear()
    const lines = breakLine(line, text.face, text.size, pt(textWidth))
    remembered.set(line, lines)
    return lines
  }

  function paragraph(source: string): BodyRow[] {
    const lines = source.split('\n').flatMap(broken)
    return lines.map((line, index) => ({
      ...text,
      text: line,
      keep: lines.length > 1 && (index === 0 || index === lines.length - 2),
    }))
  }

  return (letter) => {
    const blank: BodyRow = { ...text, text: '', keep: true }
    const rows: BodyRow[] = []
    if (letter.subject !== '') {
      const lines = breakLine(letter.subject, subject.face, subject.size, pt(textWidth))
      rows.push(...lines.map((line) => ({ ...subject, text: line, keep: true })), blank, blank)
    }
    for (const part of letter.body.replace(/^\s*\n|\s+$/g, '').split(/(\n\s*\n)/)) {
      const blanks = /^\n\s*\n$/.test(part) ? part.split('\n').length - 2 : 0
      if (blanks > 0) rows.push(...Array<BodyRow>(blanks).fill({ ...blank, keep: false }))
      else rows.push(...paragraph(part))
    }
    if (letter.objectionSentence !== '') {
      const lines = breakLine(letter.objectionSentence, small.face, small.size, pt(textWidth))
      rows.push(blank, ...lines.map((line) => ({ ...small, text: line, keep: false })))
    }
    return rows
  }
}
