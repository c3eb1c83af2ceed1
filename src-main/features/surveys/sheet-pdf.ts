import { frameOperators, linesOperators, ruleOperators } from '@main/pdf/content'
import type { Faces } from '@main/pdf/faces'
import { breakLine, breakLineAtMost } from '@main/pdf/line-breaking'
import { pt } from '@main/pdf/paper'
import { boxesOf, hasOptions, type Question, type SurveyFields } from '@shared/features/surveys/survey'
import { surveys as texts } from '@shared/texts/de/surveys'

/** A4 in mm: what is written stands between these edges; the head holds the code. */
export const sheet = { left: 25, right: 190, top: 15, bottom: 282, head: 34, box: 4 } as const

/** From the size that reads best to the smallest that a form may have, in points. */
const sizes = [11, 10.5, 10, 9.5, 9, 8.5, 8, 7.5]
const width = pt(sheet.right - sheet.left)
const box = pt(sheet.box)
const gap = pt(2)

/** A piece of the sheet, by the height that it takes, in points. */
type Piece = { height: number; place: (top: number) => string }

/**
 * The sheet below its head: title, a few words, and the questions with boxes to tick. On one page where that fits in a
 * size that can be read; else on as many as it takes.
 */
export function bodyPages(survey: SurveyFields, faces: Faces): string[] {
  let pages: Piece[][] = []
  for (const size of sizes) {
    pages = flow(piecesOf(survey, faces, size))
    if (pages.length === 1) break
  }
  return pages.map(placed)
}

const room = pt(sheet.bottom - sheet.top - sheet.head)
const heightOf = (pieces: readonly Piece[]) => pieces.reduce((sum, { height }) => sum + height, 0)

/** Pieces below each other; one that does not fit any more begins the next page. */
function flow(pieces: readonly Piece[]): Piece[][] {
  const pages: Piece[][] = [[]]
  for (const piece of pieces) {
    const page = pages.at(-1) ?? []
    if (page.length > 0 && heightOf(page) + piece.height > room) pages.push([piece])
    else page.push(piece)
  }
  return pages
}

/** What is left over is spread between the pieces, as far as that looks like one sheet. */
function placed(pieces: readonly Piece[]): string {
  const free = room - heightOf(pieces)
  const between = Math.max(0, Math.min(pt(7), free / Math.max(1, pieces.length - 1)))
  let top = pt(sheet.top + sheet.head)
  return pieces
    .map(({ height, place }) => {
      const operators = place(top)
      top += height + between
      return operators
    })
    .join('')
}

function piecesOf({ title, intro, questions }: SurveyFields, faces: Faces, size: number): Piece[] {
  const head = text([title], faces.heading, size + 6)
  const words = intro.split('\n').flatMap((line) => breakLine(line, faces.text, size, width))
  return [
    head,
    ...(intro === '' ? [] : [text(words, faces.text, size)]),
    ...questions.map((question, at) => questionPiece(question, at + 1, faces, size)),
  ]
}

function text(lines: readonly string[], face: Faces['text'], size: number): Piece {
  const leading = size * 1.3
  const broken = lines.flatMap((line) => breakLine(line, face, size, width))
  return {
    height: broken.length * leading + gap,
    place: (top) => linesOperators({ lines: broken, x: pt(sheet.left), top, face, size, leading }),
  }
}

function questionPiece(question: Question, number: number, faces: Faces, size: number): Piece {
  const many = question.kind === 'many' ? ` ${texts.sheet.many}` : ''
  const asked = text([`${number}. ${question.text}${many}`], faces.strong, size)
  const answers = question.kind === 'text' ? linesToWriteOn(size) : boxRows(question, faces, size)
  return {
    height: asked.height + answers.height + gap,
    place: (top) => asked.place(top) + answers.place(top + asked.height),
  }
}

const labelsOf = ({ kind, options }: Question): string[] => {
  if (hasOptions(kind)) return options
  if (kind === 'yesNo') return [texts.yes, texts.no]
  return Array.from({ length: boxesOf({ kind, options }) }, (_, at) => String(at + 1))
}

/** Boxes with their words: options in as many columns as their words leave room for, scales in one row. */
function boxRows(question: Question, faces: Faces, size: number): Piece {
  const labels = labelsOf(question)
  const widest = Math.max(...labels.map((label) => faces.text.width(label, size))) + box + 2 * gap
  const options = hasOptions(question.kind)
  const across = options ? Math.max(1, Math.min(4, Math.floor(width / widest))) : labels.length
  const each = options ? width / across : Math.min(pt(16), width / across)
  const row = Math.max(box + pt(1.2), size * 1.4)
  return {
    height: Math.ceil(labels.length / across) * row + gap,
    place: (top) =>
      labels
        .map((label, at) => {
          const x = pt(sheet.left) + (at % across) * each
          const y = top + Math.floor(at / across) * row
          const lines = breakLineAtMost(1, label, faces.text, size, each - box - gap)
          const words = { lines, x: x + box + gap * 0.7, face: faces.text, size, leading: box }
          return frameOperators({ x, y }, box, box, 0.2) + linesOperators({ ...words, top: y })
        })
        .join(''),
  }
}

function linesToWriteOn(size: number): Piece {
  const row = Math.max(pt(7), size * 1.8)
  const right = pt(sheet.right)
  return {
    height: 2 * row + gap,
    place: (top) =>
      [1, 2]
        .map((at) =>
          ruleOperators({ x: pt(sheet.left), y: top + at * row }, { x: right, y: top + at * row }, 0.5),
        )
        .join(''),
  }
}
