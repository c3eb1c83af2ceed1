import { fieldPattern, keyOf } from './field-names'
import type { FieldKey } from './fields'
import type { Run } from './filled'

export type Style = Omit<Run, 'text'>
/** A part of a line; an empty text marked as a field's is an empty field. */
export type Piece = { text: string; style: Style; field: boolean }

/** Stands where a field was empty until its surroundings have closed up. */
const emptyMark = '\0'

/**
 * The line of these pieces. An empty field closes up: so does the space that it leaves behind, before a mark, in
 * brackets and at the ends of the line. Everything else stays as it was typed. Null for a line of empty fields and
 * nothing else, which is not there.
 */
export function fillLine(pieces: readonly Piece[]): Run[] | null {
  const marked: Styled[] = pieces.map(({ text, style, field }) => ({
    text: field && text === '' ? emptyMark : text.replaceAll(emptyMark, ''),
    style,
  }))
  if (!pieces.some(({ text, field }) => field && text === '')) return merged(marked)
  if (joined(marked).replaceAll(emptyMark, '').trim() === '') return null
  return merged(closings.reduce(cut, marked))
}

/** A single line of plain text with `{{Feld}}`, filled by the same rules; empty where nothing is left. */
export function fillText(text: string, values: Readonly<Record<FieldKey, string>>): string {
  const pieces: Piece[] = []
  let at = 0
  for (const match of text.matchAll(fieldPattern)) {
    const key = keyOf(match[1] ?? '')
    if (!key) continue
    pieces.push({ text: text.slice(at, match.index), style: {}, field: false })
    pieces.push({ text: values[key], style: {}, field: true })
    at = match.index + match[0].length
  }
  pieces.push({ text: text.slice(at), style: {}, field: false })
  return (fillLine(pieces) ?? []).map((run) => run.text).join('')
}

type Styled = { text: string; style: Style }

/** What goes, one after the other: of each match all but its first group. */
const closings = [/(\0)(?: *\0)+/g, / ?\0(?= *$|[.,;:!?)])/g, /(^|[ („])\0 ?/g, /\0/g]

function cut(line: Styled[], pattern: RegExp): Styled[] {
  const gone: [from: number, to: number][] = []
  for (const match of joined(line).matchAll(pattern))
    gone.push([match.index + (match[1]?.length ?? 0), match.index + match[0].length])
  let at = 0
  return line.map(({ text, style }) => {
    const from = at
    at += text.length
    let kept = ''
    let next = from
    for (const [start, end] of gone) {
      if (end <= next || start >= at) continue
      kept += text.slice(next - from, Math.max(start, next) - from)
      next = Math.min(end, at)
    }
    return { text: kept + text.slice(next - from), style }
  })
}

function joined(line: readonly Styled[]): string {
  return line.map(({ text }) => text).join('')
}

/** Without empty pieces, neighbours of one style as one run. */
function merged(line: readonly Styled[]): Run[] {
  const runs: Run[] = []
  for (const { text, style } of line) {
    const last = runs.at(-1)
    if (text === '') continue
    if (last && sameStyle(last, style)) last.text += text
    else runs.push({ ...style, text })
  }
  return runs
}

function sameStyle(a: Style, b: Style): boolean {
  return a.bold === b.bold && a.italic === b.italic && a.underline === b.underline
}
