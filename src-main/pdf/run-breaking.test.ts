import fc from 'fast-check'
import { expect, test } from 'vitest'
import { openPdf } from './document'
import { breakLine } from './line-breaking'
import { breakRuns, type FacedRun, widthOf } from './run-breaking'

const { text, strong } = openPdf({ title: '', author: '' }, () => {}).faces
const plain = (line: readonly FacedRun[]) => line.map((run) => run.text).join('')
const words = 'Ein Brief an Sie, mit fetten-halb fetten Wörtern und Donaudampfschifffahrt'

test('one face breaks as `breakLine` does', () => {
  for (const width of [20, 60, 120, 400])
    expect(breakRuns([{ text: words, face: text }], 11, width).map(plain)).toEqual(
      breakLine(words, text, 11, width),
    )
})

test('a text in pieces is parted between words alone', () => {
  const runs = [...words].map((letter): FacedRun => ({ text: letter, face: text }))
  for (const width of [120, 400]) {
    const lines = breakRuns(runs, 11, width).map(plain)
    expect(lines.length).toBe(width === 120 ? 4 : 1)
    expect(lines.join(' ')).toBe(words)
  }
})

test('no line is wider, no letter is lost, and each keeps its face', () => {
  const run = fc.record({ text: fc.string({ maxLength: 30 }), bold: fc.boolean() })
  fc.assert(
    fc.property(fc.array(run, { maxLength: 8 }), fc.integer({ min: 30, max: 200 }), (pieces, width) => {
      const runs = pieces.map(
        ({ text: words, bold }): FacedRun => ({ text: words, face: bold ? strong : text }),
      )
      const lines = breakRuns(runs, 11, width)
      for (const line of lines) expect(widthOf(line, 11)).toBeLessThanOrEqual(width + 11)
      const faces = (all: readonly FacedRun[]) =>
        all.flatMap((one) => [...one.text.replaceAll(/\s/g, '')].map((letter) => `${letter}${one.face.id}`))
      expect(faces(lines.flat())).toEqual(faces(runs))
    }),
  )
})

test('nothing is one empty line', () => {
  expect(breakRuns([], 11, 100)).toEqual([[]])
  expect(breakRuns([{ text: '', face: text }], 11, 100)).toEqual([[]])
})
