import { describe, expect, test } from 'vitest'
import { catalogue, catalogueSheet } from './catalogue'
import { SheetKey } from './contract'
import { cellBox, cellCount, marginDifference, sheetTroubles, sumTolerance } from './sheet'

describe.each(catalogue)('$key', ({ key, grid }) => {
  test('its columns and rows with both margins make up A4', () => {
    const { columns, rows, width, height, left, top, pitchX, pitchY } = grid
    expect(Math.abs(2 * left + (columns - 1) * pitchX + width - 210)).toBeLessThanOrEqual(sumTolerance)
    expect(Math.abs(2 * top + (rows - 1) * pitchY + height - 297)).toBeLessThanOrEqual(sumTolerance)
    expect(sheetTroubles(grid)).toEqual([])
    const { across, down } = marginDifference(grid)
    expect(Math.max(Math.abs(across), Math.abs(down))).toBeLessThanOrEqual(sumTolerance)
  })

  test('its last label ends where the sheet does, and its key is one', () => {
    const last = cellBox(grid, cellCount(grid))
    expect(last.left + last.width + grid.left).toBeCloseTo(210, 0)
    expect(last.top + last.height + grid.top).toBeCloseTo(297, 0)
    expect(SheetKey.safeParse(key).success).toBe(true)
  })
})

test('every code of the makers is there once, folder backs are not', () => {
  const codes = catalogue.flatMap(({ codes }) => codes)
  expect(new Set(codes).size).toBe(codes.length)
  for (const code of ['3474', '3448', '3451', '3455', '3490', '4770', '4772', 'L7163', '32011', '4464'])
    expect(codes).toContain(code)
  expect(codes).not.toContain('4760')
  expect(new Set(catalogue.map(({ key }) => key)).size).toBe(catalogue.length)
  expect(catalogueSheet('avery-3474')?.grid).toMatchObject({ columns: 3, rows: 8, width: 70, height: 37.1 })
})
