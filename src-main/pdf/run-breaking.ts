import { breakLine, wordPieces } from './line-breaking'
import type { Typeface } from './typeface'

/** A piece of a line in one face. */
export type FacedRun = { text: string; face: Typeface; underline?: boolean }

/**
 * Breaks a line of several faces like `breakLine` one of a single face: a word may change its face in the middle and
 * stays one word. An empty line is a line without runs.
 */
export function breakRuns(runs: readonly FacedRun[], size: number, maxWidth: number): FacedRun[][] {
  const plain = runs
    .map((run) => ({ ...run, text: run.text.replaceAll('\t', '    ') }))
    .filter(({ text }) => text !== '')
  const [only] = plain
  if (!only) return [[]]
  if (plain.length === 1)
    return breakLine(only.text, only.face, size, maxWidth).map((text) =>
      text === '' ? [] : [{ ...only, text }],
    )

  const text = plain.map((run) => run.text).join('')
  const width = (from: number, to: number) => widthOf(cut(plain, from, to), size)
  const lines: FacedRun[][] = []
  let start = 0
  let end = 0
  for (const [from, to] of pieces(text, width, maxWidth)) {
    if (end > start && width(start, to) > maxWidth) {
      lines.push(cut(plain, start, trimmed(text, start, end)))
      start = from
    }
    end = to
  }
  lines.push(cut(plain, start, trimmed(text, start, end)))
  return lines
}

/** Width of runs beside each other, in points. */
export function widthOf(runs: readonly FacedRun[], size: number): number {
  return runs.reduce((sum, { text, face }) => sum + face.width(text, size), 0)
}

/** What must not be broken, as places in the text; where a single piece is too wide it is cut between letters. */
function* pieces(
  text: string,
  width: (from: number, to: number) => number,
  maxWidth: number,
): Generator<[number, number]> {
  let at = 0
  for (const word of text.split(' ')) {
    for (const piece of wordPieces(word)) {
      if (width(at, at + piece.length) <= maxWidth) yield [at, at + piece.length]
      else yield* letters(piece).map(([from, to]): [number, number] => [at + from, at + to])
      at += piece.length
    }
    at += 1
  }
}

const graphemes = new Intl.Segmenter('de', { granularity: 'grapheme' })

function letters(piece: string): [number, number][] {
  return [...graphemes.segment(piece)].map(({ segment, index }) => [index, index + segment.length])
}

function trimmed(text: string, start: number, end: number): number {
  return start + text.slice(start, end).trimEnd().length
}

function cut(runs: readonly FacedRun[], from: number, to: number): FacedRun[] {
  const parts: FacedRun[] = []
  let at = 0
  for (const run of runs) {
    const part = run.text.slice(Math.max(0, from - at), Math.max(0, to - at))
    if (part !== '') parts.push({ ...run, text: part })
    at += run.text.length
  }
  return parts
}
