import { describe, expect, test } from 'vitest'
import { layout } from '../../../../tests/support/letters/layouts'
import { ascent, descent, firstPage, textOf } from '../../../../tests/support/letters/printed'

/** Address field by DIN 5008, in mm; the recipient's part begins 17.7 mm below its top. */
const windows = { A: { top: 27, bottom: 72 }, B: { top: 45, bottom: 90 } } as const

describe.each(['A', 'B'] as const)('form %s', (form) => {
  const { top, bottom } = windows[form]

  test.each([
    ['three lines', ['Frau Dr. Ute Klos', 'Neckarweg 17', '69120 Heidelberg']],
    ['six lines', ['Süß & Söhne', 'Frau Ute Klos', 'c/o Maier', 'Gasse 12/3/7', '1010 WIEN', 'ÖSTERREICH']],
    ['ten lines', Array.from({ length: 10 }, (_, line) => `Anschriftzeile ${line + 1}`)],
    ['a line of 200 letters', ['M'.repeat(200), 'Neckarweg 17', '69120 Heidelberg']],
    ['ten lines of 200 letters', Array.from({ length: 10 }, () => 'Müller '.repeat(28).trim())],
    ['a line just too long', ['Herrn Maximilian-Alexander Freiherr von Hohenstein zu Rothenburg', 'x', 'y']],
  ])('%s stand inside the window', async (_case, addressLines) => {
    const page = await firstPage({ addressLines }, { form, letterhead: { ...layout().letterhead, name: '' } })
    const recipient = page.texts.filter(({ y, x }) => y > top + 17.7 && y < bottom + 3 && x < 120)
    expect(
      recipient
        .map(({ text }) => text)
        .join('')
        .replaceAll(' ', ''),
    ).toBe(addressLines.join('').replaceAll(' ', ''))
    for (const { x, width, y, size } of recipient) {
      expect(x).toBeGreaterThanOrEqual(24.9)
      expect(x + width).toBeLessThanOrEqual(105.1)
      expect(y - size * ascent).toBeGreaterThanOrEqual(top + 17.7)
      expect(y + size * descent).toBeLessThanOrEqual(bottom)
    }
  })

  test('lines that fit are 11 points large and a sixth of an inch apart', async () => {
    const page = await firstPage({}, { form })
    const [name, street] = [textOf(page, 'Frau Dr.'), textOf(page, 'Neckarweg')]
    expect(name.size).toBeCloseTo(11)
    expect(street.y - name.y).toBeCloseTo(4.23, 1)
  })

  test('the return line stands in the window above the recipient', async () => {
    const page = await firstPage({}, { form, returnLine: `${'Weinhandlung '.repeat(9)}Ende` })
    const small = page.texts.filter(({ y, x, size }) => y > top && y < top + 17.7 && x < 120 && size <= 8)
    expect(small.map(({ text }) => text).join(' ')).toContain('Ende')
    for (const { x, width } of small) expect(x + width).toBeLessThanOrEqual(105.1)
  })

  test('fold and hole marks stand at the left edge', async () => {
    const { strokes } = await firstPage({}, { form })
    const marks = strokes.filter(({ left }) => left < 6).map(({ top: y }) => Math.round(y * 10) / 10)
    expect(marks.toSorted((a, b) => a - b)).toEqual(form === 'A' ? [87, 148.5, 192] : [105, 148.5, 210])
  })

  test('marks can be switched off', async () => {
    const { strokes } = await firstPage({}, { form, foldMarks: false })
    expect(strokes.filter(({ left }) => left < 20)).toEqual([])
  })

  test('the info block begins 5 mm below the top of the field, at 125 mm', async () => {
    const label = textOf(await firstPage({}, { form }), 'Kundennummer')
    expect(label.x).toBeCloseTo(125, 1)
    expect(label.y).toBeGreaterThan(top + 5)
    expect(label.y).toBeLessThan(top + 5 + 4.23)
  })

  test('the text begins two lines below the address field', async () => {
    const subject = textOf(await firstPage({}, { form }), 'Einladung')
    const lineTop = bottom + 2 * 4.233
    expect(subject.y).toBeGreaterThan(lineTop + 2)
    expect(subject.y).toBeLessThan(lineTop + 5)
  })

  test('the text begins two lines below the info block where that ends lower', async () => {
    const infoLines = Array.from({ length: 14 }, (_, line) => ({ label: `L${line}`, value: `W${line}` }))
    const page = await firstPage({ infoLines }, { form })
    expect(textOf(page, 'Einladung').y - textOf(page, 'L13').y).toBeGreaterThan(2 * 4.233 + 2)
    expect(textOf(page, 'Einladung').y - textOf(page, 'L13').y).toBeLessThan(4 * 4.233)
  })

  test('name and particulars of the shop stay above the field, however long', async () => {
    const name = 'Weinhandlung und Feinkost '.repeat(8).trim()
    const page = await firstPage({}, { form, letterhead: { ...layout().letterhead, name }, returnLine: '' })
    const head = page.texts.filter(({ y }) => y < top)
    expect(head.map(({ text }) => text).join(' ')).toContain(name)
    expect(head.map(({ text }) => text).join(' ')).toContain('Hauptstraße 12 · 69117 Heidelberg')
    for (const { x, width, y, size } of head) {
      expect(y - size * ascent).toBeGreaterThan(8)
      expect(x + width).toBeLessThanOrEqual(190.1)
    }
  })
})
