import { describe, expect, it } from 'vitest'
import { bookedAt, pointsFor } from './rules'

describe('pointsFor', () => {
  it('counts full euros only', () => {
    expect(pointsFor(99, 1)).toBe(0)
    expect(pointsFor(100, 1)).toBe(1)
    expect(pointsFor(8_640, 1)).toBe(86)
  })

  it('gives the points of the shop for each of them, none where earning is off', () => {
    expect(pointsFor(8_699, 3)).toBe(258)
    expect(pointsFor(8_699, 0)).toBe(0)
  })
})

describe('bookedAt', () => {
  const now = new Date('2026-11-22T23:30:00.000Z')

  it('is now for a purchase of today, also after midnight in Germany', () => {
    expect(bookedAt('2026-11-23', '2026-11-23', now)).toBe('2026-11-22T23:30:00.000Z')
  })

  it('is noon of the day for an earlier one', () => {
    expect(bookedAt('2026-11-22', '2026-11-23', now)).toBe('2026-11-22T12:00:00.000Z')
  })
})
