import { barsFit, barsOf } from '@main/pdf/bars'
import { cellBox } from '@shared/features/labels/sheet'
import { describe, expect, test } from 'vitest'
import { extentOf, gridOf, printedSheets } from '../../../../tests/support/labels/printed'
import type { Piece } from './pieces'

const card = (number: string): Piece => ({
  product: 'card',
  shop: 'Weinhandlung Emma Lindner',
  name: 'Anna Röder',
  number,
})

describe('customer cards, 85 × 54 mm', () => {
  const grid = gridOf('avery-32010')

  test('ten a page, each within its card', async () => {
    const numbers = Array.from({ length: 11 }, (_, index) => String(20_000_101 + index))
    const { pages, result } = await printedSheets(numbers.map(card), { grid })
    expect(result).toMatchObject({ pieces: 11, pages: 2 })
    numbers.slice(0, 10).forEach((number, index) => {
      const { left, top, width, height } = cellBox(grid, index + 1)
      const text = pages[0]?.texts.find((one) => one.text === `Kundennummer ${number}`)
      expect(text?.x).toBeCloseTo(left + 5, 1)
      expect(text?.y).toBeGreaterThan(top + 40)
      expect(text?.y).toBeLessThan(top + height - 5)
      expect((text?.x ?? 0) + (text?.width ?? 0)).toBeLessThan(left + width - 5)
    })
  })

  test('the bars carry the number, and the text above stays clear of them', async () => {
    const { pages } = await printedSheets([card('0042')], { grid })
    const bars = (pages[0]?.fills ?? []).toSorted((a, b) => a.left - b.left)
    const expected = barsOf('000042')
    expect(bars).toHaveLength(expected?.bars.length ?? -1)
    const module = (bars[0]?.right ?? 0) - (bars[0]?.left ?? 0)
    const { left, top, width, height } = cellBox(grid, 1)
    bars.forEach((bar, index) => {
      const { at, width: wide } = expected?.bars[index] ?? { at: 0, width: 0 }
      expect(bar.left - left - 5).toBeCloseTo((at * module) / 2, 1)
      expect(bar.right - bar.left).toBeCloseTo((wide * module) / 2, 1)
      expect(bar.bottom - bar.top).toBeGreaterThan(10)
      expect(bar.right).toBeLessThanOrEqual(left + width - 5)
    })
    const above = extentOf((pages[0]?.texts ?? []).filter(({ text }) => !text.startsWith('Kundennummer')))
    expect(above.top).toBeGreaterThanOrEqual(top + 4.5)
    expect(above.bottom).toBeLessThan(Math.min(...bars.map((bar) => bar.top)))
    expect(extentOf(pages[0]?.texts ?? []).bottom).toBeLessThanOrEqual(top + height - 4.9)
  })

  test('a number that Code 128 does not have, or that would be too narrow, has no bars', () => {
    expect(barsOf('K-Ω')).toBeNull()
    expect(barsFit('20000101', 75)).toBe(true)
    expect(barsFit('A'.repeat(40), 75)).toBe(false)
  })
})

describe('Code 128 (ISO/IEC 15417)', () => {
  test('begins with start code C and ends with stop for digits, and sums up', () => {
    const made = barsOf('123456')
    // Start C 2-1-1-2-3-2: bars of two, one and three modules at 0, 3 and 6.
    expect(made?.bars.slice(0, 3)).toEqual([
      { at: 0, width: 2 },
      { at: 3, width: 1 },
      { at: 6, width: 3 },
    ])
    // Start, three pairs of digits, check sign: 11 modules each; stop has 13.
    expect(made?.modules).toBe(5 * 11 + 13)
    // Stop 2-3-3-1-1-1-2.
    expect(made?.bars.slice(-4)).toEqual([
      { at: 55, width: 2 },
      { at: 60, width: 3 },
      { at: 64, width: 1 },
      { at: 66, width: 2 },
    ])
  })
})

describe('name badges, 90 × 54 mm', () => {
  test('the name large in the middle, the company small below it', async () => {
    const grid = gridOf('own-badge')
    const { pages } = await printedSheets([{ product: 'badge', name: 'Anna Röder', group: 'Süß & Söhne' }], {
      grid,
      cut: true,
      start: 2,
    })
    const { left, top, width, height } = cellBox(grid, 2)
    const [name, group] = pages[0]?.texts ?? []
    expect([name?.text, group?.text]).toEqual(['Anna Röder', 'Süß & Söhne'])
    expect(name?.size).toBeGreaterThan(2 * (group?.size ?? 0) - 1)
    expect((name?.x ?? 0) + (name?.width ?? 0) / 2).toBeCloseTo(left + width / 2, 0)
    expect(name?.y).toBeGreaterThan(top + 5)
    expect(group?.y).toBeGreaterThan(name?.y ?? 0)
    expect(group?.y).toBeLessThan(top + height - 5)
  })

  test('marks to cut along stand outside of all badges', async () => {
    const grid = gridOf('own-badge')
    const { pages } = await printedSheets([{ product: 'badge', name: 'A', group: '' }], { grid, cut: true })
    const strokes = pages[0]?.strokes ?? []
    expect(
      new Set(strokes.filter(({ left, right }) => right - left < 0.1).map(({ left }) => Math.round(left))),
    ).toEqual(new Set([15, 105, 195]))
    for (const { left, right, top, bottom } of strokes)
      expect(right <= 15 || left >= 195 || bottom <= 13.5 || top >= 283.5).toBe(true)
  })

  test('a name of 200 letters stays on its badge and whole', async () => {
    const grid = gridOf('own-badge')
    const name = 'Wolfeschlegelsteinhausen '.repeat(8).trim()
    const { pages } = await printedSheets([{ product: 'badge', name, group: 'Firma '.repeat(30).trim() }], {
      grid,
    })
    const texts = pages[0]?.texts ?? []
    expect(
      texts
        .map(({ text }) => text)
        .join(' ')
        .replaceAll(' ', ''),
    ).toContain(name.replaceAll(' ', ''))
    const { left, top, width, height } = cellBox(grid, 1)
    const extent = extentOf(texts)
    expect(extent.left).toBeGreaterThanOrEqual(left + 4.9)
    expect(extent.right).toBeLessThanOrEqual(left + width - 4.9)
    expect(extent.top).toBeGreaterThanOrEqual(top + 4.5)
    expect(extent.bottom).toBeLessThanOrEqual(top + height - 4.5)
  })
})

test('gift tags: „Für“, the name and the line of the shop, eight a page', async () => {
  const grid = gridOf('own-tag')
  const tag: Piece = { product: 'tag', name: 'Familie Klos', line: 'Frohe Weihnachten' }
  const { pages, result } = await printedSheets(
    Array.from({ length: 8 }, () => tag),
    { grid, cut: true },
  )
  expect(result.pages).toBe(1)
  expect(pages[0]?.texts.slice(0, 3).map(({ text }) => text)).toEqual([
    'Für',
    'Familie Klos',
    'Frohe Weihnachten',
  ])
  for (let n = 0; n < 8; n += 1) {
    const { left, top, width, height } = cellBox(grid, n + 1)
    const extent = extentOf((pages[0]?.texts ?? []).slice(3 * n, 3 * n + 3))
    expect(extent.left).toBeGreaterThan(left + 5)
    expect(extent.right).toBeLessThan(left + width - 5)
    expect(extent.top).toBeGreaterThan(top + 5)
    expect(extent.bottom).toBeLessThan(top + height - 5)
  }
})
