import type { FilledBlock, Run } from '@shared/features/letters/filled'
import { withSignature } from '@shared/features/letters/signature'
import { describe, expect, test } from 'vitest'
import { letter } from '../../../../tests/support/letters/layouts'
import { png } from '../../../../tests/support/letters/pictures'
import { plainBlocks } from '../../../../tests/support/letters/plain-blocks'
import { firstPage, printed, textOf } from '../../../../tests/support/letters/printed'

const paragraph = (lines: Run[][], align: 'left' | 'center' | 'right' = 'left'): FilledBlock => ({
  type: 'paragraph',
  align,
  lines,
})
const cell = (text: string): FilledBlock[] => [paragraph([[{ text }]])]
const bare = { subject: '', objectionSentence: '', addressLines: [], recipientName: '' }
const body = (...blocks: FilledBlock[]) => firstPage({ ...bare, body: blocks })

describe('text', () => {
  test('bold, italic and underlined words stand in one line, in faces of their own', async () => {
    const { bytes, pages } = await printed([
      letter({
        body: [
          paragraph([
            [
              { text: 'Ein ' },
              { text: 'fetter', bold: true },
              { text: ', ' },
              { text: 'schräger', italic: true },
            ],
            [
              { text: 'beides', bold: true, italic: true },
              { text: ' und ' },
              { text: 'betont', underline: true },
            ],
          ]),
        ],
      }),
    ])
    const page = pages[0]
    expect(
      page?.texts
        .filter(({ size }) => size === 11)
        .map(({ text }) => text)
        .join(''),
    ).toContain('fetter')
    const fonts =
      Buffer.from(bytes)
        .toString('latin1')
        .match(/\/BaseFont \/[A-Z]{6}\+\S+/g) ?? []
    const names = new Set(fonts.map((font) => font.split('+')[1]))
    for (const name of [
      'SourceSans3-Regular',
      'SourceSans3-It',
      'SourceSans3-SemiBold',
      'SourceSans3-SemiBoldIt',
    ])
      expect([...names].some((known) => known?.toLowerCase().startsWith(name.toLowerCase()))).toBe(true)
    const word = page?.texts.find(({ text }) => text.includes('betont'))
    const line = page?.strokes.find(({ top }) => Math.abs(top - (word?.y ?? 0)) < 1)
    expect(line?.top).toBeGreaterThan(word?.y ?? 0)
  })

  test('a plain letter carries no italic', async () => {
    const { bytes } = await printed([letter()])
    expect(Buffer.from(bytes).toString('latin1')).not.toMatch(/BaseFont \/\S+It\b/)
  })

  test('a word that changes its face is not parted, and no line leaves the text', async () => {
    const words = Array.from({ length: 60 }, (_, at): Run[] => [
      { text: `An` },
      { text: `fang${at}`, bold: true },
      { text: ' ' },
    ]).flat()
    const page = await body(paragraph([words]))
    const set = page.texts.filter(({ size }) => size === 11)
    for (const { x, width } of set) expect(x + width).toBeLessThanOrEqual(190.1)
    const rows = Map.groupBy(set, ({ y }) => Math.round(y))
    for (const row of rows.values()) expect(row.toSorted((a, b) => a.x - b.x)[0]?.text).toMatch(/^An/)
  })

  test('centred and right', async () => {
    const page = await body(
      paragraph([[{ text: 'Mitte' }]], 'center'),
      paragraph([[{ text: 'Rechts' }]], 'right'),
    )
    const [middle, right] = [textOf(page, 'Mitte'), textOf(page, 'Rechts')]
    expect(middle.x + middle.width / 2).toBeCloseTo(107.5, 0)
    expect(right.x + right.width).toBeCloseTo(190, 0)
  })
})

describe('lists', () => {
  test('marks at the edge, every line of an item behind them', async () => {
    const long = 'Ein Punkt, der über die Zeile hinausgeht '.repeat(5).trim()
    const page = await body({ type: 'list', ordered: true, items: [cell(long), cell('Zweitens')] })
    expect(textOf(page, '1.').x).toBeCloseTo(25, 1)
    expect(textOf(page, '2.').y).toBeCloseTo(textOf(page, 'Zweitens').y, 1)
    const lines = page.texts.filter(({ size, text }) => size === 11 && !/^\d\.$/.test(text))
    expect(lines.length).toBeGreaterThan(3)
    for (const { x } of lines) expect(x).toBeCloseTo(31, 0)
  })

  test('lists within lists stand further in', async () => {
    const inner: FilledBlock = { type: 'list', ordered: false, items: [cell('Innen')] }
    const page = await body({ type: 'list', ordered: false, items: [[...cell('Außen'), inner]] })
    expect(textOf(page, 'Innen').x - textOf(page, 'Außen').x).toBeCloseTo(6, 0)
  })
})

describe('tables', () => {
  const rows = [
    ['Wein', 'Preis'],
    ['Riesling', '9,80 €'],
    [
      'Ein sehr langer Name, der für sich allein schon mehr als eine ganze Zeile des Briefes einnimmt und umbricht',
      '12 €',
    ],
  ].map((cells) => cells.map(cell))

  test('columns begin below each other and stay within the text', async () => {
    const page = await body({ type: 'table', header: true, borders: true, rows })
    expect(textOf(page, 'Riesling').x).toBeCloseTo(
      page.texts.findLast(({ text }) => text === 'Wein')?.x ?? 0,
      1,
    )
    const prices = ['Preis', '9,80', '12 €'].map((start) => textOf(page, start).x)
    expect(Math.max(...prices) - Math.min(...prices)).toBeLessThan(0.1)
    const lines = page.strokes.filter(({ left }) => left > 20 && left < 195)
    expect(Math.min(...lines.map(({ left }) => left))).toBeCloseTo(25, 1)
    expect(Math.max(...lines.map(({ right }) => right))).toBeLessThanOrEqual(190.1)
    for (const { x, width } of page.texts.filter(({ size }) => size === 11)) {
      expect(x).toBeGreaterThanOrEqual(26.7)
      expect(x + width).toBeLessThanOrEqual(190.1)
    }
  })

  test('a table of short words is as narrow as they are', async () => {
    const page = await body({ type: 'table', header: false, borders: true, rows: [['a', 'b'].map(cell)] })
    const lines = page.strokes.filter(({ left }) => left > 20)
    expect(
      Math.max(...lines.filter(({ top }) => top > 95 && top < 200).map(({ right }) => right)),
    ).toBeLessThan(50)
  })

  test('a cell that is longer than a page goes on, and no line is lost', async () => {
    const lines = Array.from({ length: 120 }, (_, line) => `Zeile ${line + 1}`)
    const tall: FilledBlock = {
      type: 'table',
      header: false,
      borders: true,
      rows: [[cell('links'), plainBlocks(lines.join('\n'))]],
    }
    const { pages } = await printed([letter({ body: [tall] })])
    const texts = pages.flatMap((page) => page.texts.map(({ text }) => text))
    expect(texts.filter((text) => text.startsWith('Zeile'))).toEqual(lines)
    for (const page of pages) for (const { y } of page.texts) expect(y).toBeLessThan(288)
  })

  test('a row is never parted between two pages where it fits on one', async () => {
    const two = Array.from({ length: 40 }, (_, row) => [
      cell(`Wein ${row + 1}`),
      plainBlocks(`oben ${row + 1}\nunten ${row + 1}`),
    ])
    const { pages } = await printed([
      letter({ body: [{ type: 'table', header: false, borders: true, rows: two }] }),
    ])
    expect(pages.length).toBeGreaterThan(1)
    for (const { text } of pages) {
      const [above, below] = [text.match(/oben \d+/g) ?? [], text.match(/unten \d+/g) ?? []]
      expect(above.map((one) => one.slice(5))).toEqual(below.map((one) => one.slice(6)))
    }
  })
})

describe('pictures and codes', () => {
  const pictures = new Map([['p', png(400, 200)]])

  test('as wide as wanted, at most as wide as the text', async () => {
    const shown = (widthMm: number, align: 'left' | 'right'): FilledBlock => ({
      type: 'image',
      image: 'p',
      widthMm,
      align,
    })
    const page = await firstPage({ body: [shown(60, 'right'), shown(400, 'left')] }, {}, { pictures })
    const [small, wide] = page.pictures
    expect((small?.right ?? 0) - (small?.left ?? 0)).toBeCloseTo(60, 1)
    expect((small?.bottom ?? 0) - (small?.top ?? 0)).toBeCloseTo(30, 1)
    expect(small?.right).toBeCloseTo(190, 1)
    expect(wide?.left).toBeCloseTo(25, 1)
    expect((wide?.right ?? 0) - (wide?.left ?? 0)).toBeCloseTo(165, 1)
  })

  test('one that is gone says so', async () => {
    const page = await body({ type: 'image', image: 'weg', widthMm: 60, align: 'left' })
    expect(page.text).toContain('[Bild fehlt]')
  })

  test('a QR code is drawn in squares, with four of them kept white around', async () => {
    const page = await body(
      ...cell('darüber'),
      { type: 'qr', text: 'https://kessler.example/k/1042', sizeMm: 30, align: 'left' },
      ...cell('darunter'),
    )
    const [code] = page.fills.filter(({ left, right }) => right - left > 29)
    expect((code?.right ?? 0) - (code?.left ?? 0)).toBeCloseTo(30, 1)
    expect((code?.bottom ?? 0) - (code?.top ?? 0)).toBeCloseTo(30, 1)
    expect((code?.top ?? 0) - textOf(page, 'darüber').y).toBeGreaterThan(3.5)
    expect(textOf(page, 'darunter').y - (code?.bottom ?? 0)).toBeGreaterThan(3.5)
  })

  test('a code without a text is none', async () => {
    expect((await body({ type: 'qr', text: ' ', sizeMm: 30, align: 'left' }, ...cell('x'))).fills).toEqual([])
  })
})

test('the signature stands between closing and name, as wide as it is set', async () => {
  const blocks = withSignature(plainBlocks('Text\n\nHerzliche Grüße\nMarion Kessler'), {
    image: 's',
    widthMm: 45,
  })
  const page = await firstPage(
    { body: blocks },
    {},
    { pictures: new Map([['s', png(300, 100, { alpha: true })]]) },
  )
  const [picture] = page.pictures
  expect((picture?.right ?? 0) - (picture?.left ?? 0)).toBeCloseTo(45, 1)
  expect(picture?.left).toBeCloseTo(25, 1)
  expect(picture?.top).toBeGreaterThan(textOf(page, 'Herzliche').y)
  expect(textOf(page, 'Marion').y).toBeGreaterThan(picture?.bottom ?? 0)
})
