import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cellBox, cellCount, marginDifference, nextFree, sheetTroubles } from './sheet'

const grid = { columns: 3, rows: 8, width: 70, height: 37.1, left: 0, top: 0, pitchX: 70, pitchY: 37.1 }

test('labels are counted row by row', () => {
  expect(cellBox(grid, 1)).toEqual({ left: 0, top: 0, width: 70, height: 37.1 })
  expect(cellBox(grid, 5)).toEqual({ left: 70, top: 37.1, width: 70, height: 37.1 })
  expect(cellBox(grid, 24).left).toBe(140)
  expect(cellBox(grid, 24).top).toBeCloseTo(259.7)
})

test.each([
  [1, 13, 14],
  [14, 11, 1],
  [14, 12, 2],
  [1, 24, 1],
  [20, 100, 24],
])('from label %i on, %i pieces: goes on with %i', (start, pieces, next) => {
  expect(nextFree(grid, start, pieces)).toBe(next)
})

test('printing in two goes ends where printing at once does', () => {
  const amount = fc.integer({ min: 1, max: 500 })
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 24 }), amount, amount, (start, first, second) => {
      expect(nextFree(grid, nextFree(grid, start, first), second)).toBe(nextFree(grid, start, first + second))
      expect(nextFree(grid, start, first)).toBeLessThanOrEqual(cellCount(grid))
    }),
  )
})

test('says by how much columns and rows leave the paper, and where they lie over each other', () => {
  expect(sheetTroubles({ ...grid, left: 5 })).toEqual([{ field: 'width', problem: 'beyond', mm: 5 }])
  expect(sheetTroubles({ ...grid, rows: 9 })).toEqual([{ field: 'height', problem: 'beyond', mm: 36.9 }])
  expect(sheetTroubles({ ...grid, columns: 2, pitchX: 60 })).toEqual([
    { field: 'pitchX', problem: 'overlap', mm: 10 },
  ])
  // One column alone has no next one to lie over.
  expect(sheetTroubles({ ...grid, columns: 1, pitchX: 60 })).toEqual([])
  expect(sheetTroubles({ ...grid, top: 0.6 })).toEqual([])
})

test('an uneven sheet is told, not refused', () => {
  const uneven = { ...grid, columns: 2, left: 10 }
  expect(sheetTroubles(uneven)).toEqual([])
  expect(marginDifference(uneven)).toEqual({ across: 50, down: 0.2 })
})
