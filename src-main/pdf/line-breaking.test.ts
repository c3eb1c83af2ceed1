import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { openPdf } from './document'
import { fitLines } from './fit'
import { breakLine, breakLineAtMost } from './line-breaking'

const face = openPdf({ title: '', author: '' }, () => {}).faces.text
const size = 11

function broken(text: string, room: string): string[] {
  return breakLine(text, face, size, face.width(room, size) + 0.01)
}

describe('breakLine', () => {
  test.each([
    ['a line that fits stays', 'Auf Sie warten', 'Auf Sie warten', ['Auf Sie warten']],
    ['at spaces', 'Auf Sie warten zwölf', 'Auf Sie warten', ['Auf Sie warten', 'zwölf']],
    ['after a hyphen', 'Frau Müller-Lüdenscheidt', 'Frau Müller-iii', ['Frau Müller-', 'Lüdenscheidt']],
    ['not at a hyphen between digits', 'Tel. 06221-123456', 'Tel. 06221-123', ['Tel.', '06221-123456']],
    ['not at a non-breaking space', 'Wert 12,50\u00a0€', 'Wert 12,50', ['Wert', '12,50\u00a0€']],
    ['inside a word that is too wide', 'Donaudampfschifffahrt', 'Donaudampfi', ['Donaudampf', 'schifffahrt']],
    ['no words', '', 'x', ['']],
    ['typed spaces stay, except at the end', 'a  b   ', 'mmmmmm', ['a  b']],
    ['what has no width is not lost', '\u200d Waa', 'Waa', ['\u200d', 'Waa']],
    ['a tab is four spaces', 'a\tb', 'mmmmmm', ['a    b']],
  ])('%s', (_case, text, room, lines) => {
    expect(broken(text, room)).toEqual(lines)
  })

  test('never exceeds the width and never loses or adds a character', () => {
    const word = fc.string({ unit: fc.constantFrom(...'aßÄmW.-/İłń👩‍👧'), minLength: 1, maxLength: 40 })
    fc.assert(
      fc.property(fc.array(word), fc.integer({ min: 20, max: 300 }), (words, width) => {
        const text = words.join(' ')
        const lines = breakLine(text, face, size, width)
        for (const line of lines) expect(face.width(line, size)).toBeLessThanOrEqual(width + 0.5)
        expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''))
      }),
    )
  })

  test('takes fifty thousand characters without a space', () => {
    const lines = breakLine('x'.repeat(50_000), face, size, 400)
    expect(lines.join('')).toHaveLength(50_000)
  })
})

test('what is left over behind the last line becomes an ellipsis that still fits', () => {
  const width = face.width('Auf Sie warten', size) + 0.01
  const lines = breakLineAtMost(2, 'Auf Sie warten zwölf Weine und Flammkuchen', face, size, width)
  expect(lines).toHaveLength(2)
  expect(lines[1]).toMatch(/^zwölf Weine? ?u?…$/)
  expect(face.width(lines[1] ?? '', size)).toBeLessThanOrEqual(width)
})

describe('fitLines', () => {
  const box = { maxWidth: 200, maxHeight: 60, sizes: [11, 10, 9], leading: (points: number) => points * 1.2 }

  test('keeps the wanted size where everything fits', () => {
    expect(fitLines(['Kurz', 'und gut'], face, box)).toEqual({
      lines: ['Kurz', 'und gut'],
      size: 11,
      leading: 11 * 1.2,
    })
  })

  test('takes smaller type before it wraps', () => {
    const line = 'm'.repeat(22)
    expect(face.width(line, 11)).toBeGreaterThan(200)
    expect(fitLines([line], face, box)).toMatchObject({ lines: [line], size: 10 })
  })

  test('never leaves the box and never loses a word', () => {
    const line = fc.string({ unit: fc.constantFrom(...'aßÄmW '), maxLength: 200 })
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), (texts) => {
        const { lines, size: points, leading } = fitLines(texts, face, box)
        expect(lines.length * leading).toBeLessThanOrEqual(60.001)
        for (const text of lines) expect(face.width(text, points)).toBeLessThanOrEqual(200.5)
        expect(lines.join('').replaceAll(' ', '')).toBe(texts.join('').replaceAll(' ', ''))
      }),
    )
  })
})
