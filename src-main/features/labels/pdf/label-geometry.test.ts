import { catalogue } from '@shared/features/labels/catalogue'
import { cellBox, cellCount } from '@shared/features/labels/sheet'
import { describe, expect, test } from 'vitest'
import { extentOf, gridOf, printedSheets } from '../../../../tests/support/labels/printed'
import type { Piece } from './pieces'

const address = (n: number): Piece => ({
  product: 'address',
  lines: [`N${n}N Müller`, `Hauptstraße ${n}`, '69120 Heidelberg'],
})
const long: Piece = {
  product: 'address',
  lines: [
    'Frau Prof. Dr. Dr. h. c. Maximiliane-Henriette von und zu Hohenstein-Rothenburg, MBA',
    'Süß & Söhne Weinhandlung und Feinkost Aktiengesellschaft',
    'c/o Verwaltung der Liegenschaften, Hinterhaus links',
    'An der alten Ziegelei am Mühlbach 117 a',
    '69120 HEIDELBERG-HANDSCHUHSHEIM',
    'DEUTSCHLAND',
  ],
}

describe.each(catalogue.filter(({ use }) => use === 'address'))('$key', ({ grid }) => {
  test('each label has its address in its own cell, 3 mm from its edge and 4.5 mm from that of the paper', async () => {
    const cells = cellCount(grid)
    const { pages, result } = await printedSheets(
      Array.from({ length: cells + 1 }, (_, index) => address(index + 1)),
      { grid },
    )
    expect(result).toMatchObject({ pieces: cells + 1, pages: 2 })
    const [page, second] = pages
    expect([page?.width, page?.height].map((length) => Math.round(length ?? 0))).toEqual([210, 297])
    for (const n of new Set([1, Math.min(2, cells), grid.columns, cells])) {
      const box = cellBox(grid, n)
      const name = page?.texts.find(({ text }) => text.startsWith(`N${n}N`))
      expect(name, `label ${n}`).toBeDefined()
      expect(name?.x).toBeGreaterThanOrEqual(Math.max(box.left + 2.99, 4.49))
      expect(name?.x).toBeLessThanOrEqual(Math.max(box.left + 5.01, 4.51))
      expect(name?.y).toBeGreaterThan(box.top)
      expect(name?.y).toBeLessThan(box.top + box.height)
    }
    expect(second?.texts[0]?.text).toContain(`N${cells + 1}N`)
  })

  test('six long lines are made smaller and lose nothing', async () => {
    const { pages } = await printedSheets([long], { grid })
    const texts = pages[0]?.texts ?? []
    const plain = (lines: readonly string[]) => lines.join('').replaceAll(' ', '')
    expect(plain(texts.map(({ text }) => text))).toBe(plain(long.product === 'address' ? long.lines : []))
    const { left, top, width, height } = cellBox(grid, 1)
    const extent = extentOf(texts)
    expect(extent.left).toBeGreaterThanOrEqual(Math.max(left + 2.99, 4.49))
    expect(extent.top).toBeGreaterThanOrEqual(Math.max(top + 2.9, 4.4))
    expect(extent.right).toBeLessThanOrEqual(Math.min(left + width - 2.99, 205.51))
    expect(extent.bottom).toBeLessThanOrEqual(Math.min(top + height - 2.9, 292.6))
  })
})

test('begins at the label that is said, and leaves those before it free', async () => {
  const grid = gridOf('avery-3474')
  const { pages, result } = await printedSheets([1, 2, 3].map(address), { start: 23 })
  expect(result.pages).toBe(2)
  const at = (page: number, n: number) => pages[page]?.texts.find(({ text }) => text.startsWith(`N${n}N`))
  expect(at(0, 1)?.x).toBeCloseTo(cellBox(grid, 23).left + 3.71, 1)
  expect(at(0, 2)?.x).toBeCloseTo(cellBox(grid, 24).left + 3.71, 1)
  expect(Math.min(...(pages[0]?.texts.map(({ y }) => y) ?? []))).toBeGreaterThan(cellBox(grid, 23).top)
  expect(at(1, 3)?.y).toBeLessThan(37.1)
})

test('the offset of the printer moves everything by tenths of a millimetre', async () => {
  const options = { grid: gridOf('avery-l7163') }
  const plain = await printedSheets([address(1)], options)
  const moved = await printedSheets([address(1)], { ...options, offset: { right: 1.3, down: -0.7 } })
  const first = (read: typeof plain) => read.pages[0]?.texts[0] ?? { x: 0, y: 0 }
  expect(first(moved).x - first(plain).x).toBeCloseTo(1.3, 2)
  expect(first(moved).y - first(plain).y).toBeCloseTo(-0.7, 2)
})

test('an offset never moves text where the printer cannot reach', async () => {
  for (const offset of [
    { right: -8, down: -8 },
    { right: 8, down: 8 },
  ]) {
    const { pages } = await printedSheets(
      Array.from({ length: 24 }, () => long),
      { offset },
    )
    const extent = extentOf(pages[0]?.texts ?? [])
    expect(extent.left).toBeGreaterThanOrEqual(4.49)
    expect(extent.top).toBeGreaterThanOrEqual(4.4)
    expect(extent.right).toBeLessThanOrEqual(205.51)
    expect(extent.bottom).toBeLessThanOrEqual(292.6)
  }
})

test('markup and formulas are set as they were typed', async () => {
  const lines = ['<b>Anna</b> & Söhne', '=SUMME(A1:A9)', '{{Briefanrede}} \\n %s (x) Tj']
  const { pages } = await printedSheets([{ product: 'address', lines }])
  expect(pages[0]?.texts.map(({ text }) => text)).toEqual(lines)
})
