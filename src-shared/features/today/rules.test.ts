import { expect, it } from 'vitest'
import { dayThatFills } from './rules'

it('finds the day by which enough have come together', () => {
  const counts = [
    { on: '2026-11-22', total: 120 },
    { on: '2026-11-24', total: 80 },
    { on: '2026-11-25', total: 1 },
  ]
  expect(dayThatFills(counts, 200)).toBe('2026-11-24')
  expect(dayThatFills(counts, 201)).toBe('2026-11-25')
  expect(dayThatFills(counts, 202)).toBeNull()
  expect(dayThatFills([], 1)).toBeNull()
})
