import { describe, expect, it } from 'vitest'
import { drawFrom } from './rules'

describe('drawFrom', () => {
  it('empties the oldest lot before it touches the next', () => {
    expect(
      drawFrom(
        [
          { lotId: 1, points: 30 },
          { lotId: 4, points: 50 },
          { lotId: 9, points: 5 },
        ],
        40,
      ),
    ).toEqual([
      { lotId: 1, points: 30 },
      { lotId: 4, points: 10 },
    ])
  })

  it('passes over lots that are empty or overdrawn', () => {
    expect(
      drawFrom(
        [
          { lotId: 1, points: 0 },
          { lotId: 2, points: -20 },
          { lotId: 3, points: 7 },
        ],
        7,
      ),
    ).toEqual([{ lotId: 3, points: 7 }])
  })

  it('refuses more than the lots hold', () => {
    expect(drawFrom([{ lotId: 1, points: 9 }], 10)).toBeNull()
    expect(drawFrom([], 1)).toBeNull()
  })
})
