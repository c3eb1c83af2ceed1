import { expect, test } from 'vitest'
import { weekOf } from './occasion'

test.each([
  ['2026-11-28', 48],
  ['2026-11-30', 49],
  ['2026-01-01', 1],
  ['2027-01-03', 53],
  ['2027-01-04', 1],
  ['2024-12-30', 1],
])('%s lies in week %i', (date, week) => {
  expect(weekOf(date)).toBe(week)
})
