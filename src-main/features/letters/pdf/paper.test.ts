import { describe, expect, test } from 'vitest'
import { layout, letter } from '../../../../tests/support/letters/layouts'
import { letterPaper } from '../../../../tests/support/letters/letter-paper'
import { png } from '../../../../tests/support/letters/pictures'
import { firstPage, printed, textOf } from '../../../../tests/support/letters/printed'

const sixty = Array.from({ length: 60 }, (_, line) => `Zeile ${line + 1}`).join('\n')

describe('Swiss sheet', () => {
  test('the address stands in a window that begins 120 mm from the left and is 85 mm wide', async () => {
    const page = await firstPage({}, { form: 'CH' })
    const recipient = page.texts.filter(({ y, x }) => y > 45 && y < 90 && x > 115)
    expect(recipient.map(({ text }) => text).join('|')).toContain(
      'Frau Dr. Ute Klos|Neckarweg 17|69120 Heidelberg',
    )
    for (const { x, width } of recipient) {
      expect(x).toBeGreaterThanOrEqual(121.9)
      expect(x + width).toBeLessThanOrEqual(198.1)
    }
    expect(textOf(page, 'Neckarweg').y).toBeGreaterThan(45 + 17.7)
  })

  test('a long address stays there too', async () => {
    const page = await firstPage({ addressLines: ['M'.repeat(200), 'Weg 1', '8001 Zürich'] }, { form: 'CH' })
    const window = page.texts.filter(({ y, x }) => y > 62 && y < 90 && x > 115)
    for (const { x, width } of window) expect(x + width).toBeLessThanOrEqual(198.1)
  })

  test('the info block stands at the left, marks as on form B', async () => {
    const page = await firstPage({}, { form: 'CH' })
    const label = textOf(page, 'Kundennummer')
    expect(label.x).toBeCloseTo(25, 1)
    expect(label.y).toBeGreaterThan(50)
    expect(label.y).toBeLessThan(54.3)
    const marks = page.strokes.filter(({ left }) => left < 6).map(({ top }) => Math.round(top * 10) / 10)
    expect(marks.toSorted((a, b) => a - b)).toEqual([105, 148.5, 210])
  })
})

describe('logo', () => {
  const pictures = new Map([['logo', png(300, 150)]])
  const paper = (side: 'left' | 'right') => ({ logo: { image: 'logo', side } })

  test('at the right edge of the text, between the printer margin and the address', async () => {
    const page = await firstPage({}, paper('right'), { pictures })
    expect(page.pictures).toHaveLength(1)
    const [logo] = page.pictures
    expect(logo?.right).toBeCloseTo(190, 1)
    expect(logo?.top).toBeCloseTo(14, 1)
    expect((logo?.right ?? 0) - (logo?.left ?? 0)).toBeCloseTo(58, 0)
    expect(logo?.bottom).toBeLessThanOrEqual(43.1)
    expect(textOf(page, 'Weinhandlung Kessler').x).toBeCloseTo(25, 0)
    const sender = page.texts.filter(({ y }) => y < 45)
    for (const { x, width } of sender) expect(x + width).toBeLessThan(logo?.left ?? 0)
  })

  test('at the left edge the name makes room for it', async () => {
    const page = await firstPage({}, { form: 'A', ...paper('left') }, { pictures })
    const [logo] = page.pictures
    expect(logo?.left).toBeCloseTo(25, 1)
    expect(logo?.bottom).toBeLessThanOrEqual(25.1)
    for (const { x, width, y } of page.texts.filter(({ y }) => y < 27)) {
      expect(x).toBeGreaterThan(logo?.right ?? 0)
      expect(x + width).toBeLessThanOrEqual(190.1)
      expect(y).toBeLessThan(26)
    }
  })

  test('comes once into a file of many letters, transparency included', async () => {
    const alpha = new Map([['logo', png(600, 300, { alpha: true })]])
    const one = await printed([letter()], paper('right'), { pictures: alpha })
    const many = await printed(
      Array.from({ length: 20 }, () => letter()),
      paper('right'),
      { pictures: alpha },
    )
    expect(many.pages.every((page) => page.pictures.length === 1)).toBe(true)
    expect(many.bytes.length - one.bytes.length).toBeLessThan(20 * 4000)
  })
})

describe('letter paper of its own', () => {
  const own = { paper: { headMm: 50, footMm: 40 } }

  test('lies under the pages, its second page under all that follow', async () => {
    const paper = await letterPaper({ pages: ['Erste', 'Folge', 'Dritte'] })
    const { pages } = await printed([letter({ body: `${sixty}\n${sixty}` })], own, { paper })
    expect(pages).toHaveLength(4)
    const words = pages.map((page) => page.texts.filter(({ text }) => /^(Erste|Folge|Dritte)$/.test(text)))
    expect(words.map((found) => found.map(({ text }) => text))).toEqual([
      ['Erste'],
      ['Folge'],
      ['Folge'],
      ['Folge'],
    ])
    for (const [found] of words) {
      expect(found?.x).toBeCloseTo(20, 1)
      expect(found?.y).toBeCloseTo(20, 1)
    }
  })

  test('takes the place of name and foot, and text keeps away from its head and foot', async () => {
    const paper = await letterPaper({ pages: ['Erste', 'Folge'] })
    const { pages } = await printed([letter({ body: sixty })], own, { paper })
    expect(pages[0]?.text).not.toContain('USt-IdNr')
    expect(pages[0]?.texts.filter(({ y }) => y < 45).map(({ text }) => text)).toEqual(['Erste'])
    expect(pages[0]?.text).toContain('Weinhandlung Kessler · Hauptstraße 12')
    const lines = pages.flatMap((page) => page.texts.filter(({ text }) => text.startsWith('Zeile')))
    expect(lines).toHaveLength(60)
    for (const { y } of lines) expect(y).toBeLessThanOrEqual(257)
    const [first] = pages[1]?.texts.filter(({ text }) => text.startsWith('Zeile')) ?? []
    expect(first?.y).toBeGreaterThan(50)
    expect(first?.y).toBeLessThan(56)
  })

  test('brings nothing along that does something', async () => {
    const paper = await letterPaper({ pages: ['Erste'] })
    const { bytes } = await printed([letter()], own, { paper })
    expect(Buffer.from(bytes).toString('latin1')).not.toMatch(/JavaScript|\/JS\b|app\.alert/)
  })

  test('is written once, however many letters', async () => {
    const paper = await letterPaper({ pages: ['Erste'] })
    const { bytes } = await printed(
      Array.from({ length: 30 }, () => letter()),
      own,
      { paper },
    )
    expect(
      Buffer.from(bytes)
        .toString('latin1')
        .match(/FormType/g),
    ).toHaveLength(1)
  })

  test('that was scanned sideways stands upright', async () => {
    const paper = await letterPaper({ pages: ['Erste'], width: 297, height: 210, rotate: 90 })
    const page = await firstPage({}, own, { paper })
    // 20 mm from the left and the top of the lying page: turned clockwise 190 mm from the left, 20 mm from the top.
    expect(textOf(page, 'Erste').x).toBeCloseTo(190, 0)
    expect(textOf(page, 'Erste').y).toBeCloseTo(20, 0)
  })
})

describe('both sides', () => {
  const short = letter({ body: 'Kurz' })
  const long = letter({ body: sixty })

  test('each letter begins on a fresh sheet', async () => {
    const { pages, result } = await printed([short, long, short, short], { duplex: true })
    expect(pages.map(({ text }) => (text === '' ? 'leer' : text.includes('Seite 2') ? '2' : '1'))).toEqual([
      '1',
      'leer',
      '1',
      '2',
      '1',
      'leer',
      '1',
    ])
    expect(result).toMatchObject({ letters: 4, pages: 7, pagesOfLetters: [1, 2, 1, 1] })
  })

  test('the printer is told so, and of one side too', async () => {
    const both = await printed([short], { duplex: true })
    const one = await printed([short], layout())
    expect(Buffer.from(both.bytes).toString('latin1')).toContain('/Duplex /DuplexFlipLongEdge')
    expect(Buffer.from(one.bytes).toString('latin1')).toContain('/Duplex /Simplex')
  })
})
