import { expect, test } from 'vitest'
import { type Choice, stepTo } from './search-choices'

const choices = ['customer', 'customer', 'entry', 'entry', 'new'].map((type) => ({ type })) as Choice[]

test.each([
  ['ArrowDown', -1, 0],
  ['ArrowDown', 4, 0],
  ['ArrowUp', -1, 4],
  ['ArrowUp', 0, 4],
  ['Home', 3, 0],
  ['End', 0, 4],
  ['PageDown', 0, 2],
  ['PageDown', 3, 4],
  ['PageUp', 3, 2],
  ['PageUp', 2, 0],
  ['Home', -1, null],
  ['End', -1, null],
  ['x', 1, null],
])('%s from choice %i leads to %s', (key, from, to) => {
  expect(stepTo(key, from, choices)).toBe(to)
})

test('where nothing was found no key leads anywhere', () => {
  expect(stepTo('ArrowDown', -1, [])).toBeNull()
})
