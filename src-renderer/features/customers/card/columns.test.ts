import { expect, test } from 'vitest'
import { shareOut } from './columns'

test('the shortest column is filled first, in runs that keep the order', () => {
  expect(shareOut(4, [4, 2, 9])).toEqual([
    { from: 0, to: 1 },
    { from: 1, to: 4 },
    { from: 4, to: 4 },
  ])
})

test('nothing to share out, and more than there is room for', () => {
  expect(shareOut(0, [1, 1, 1])).toEqual(Array.from({ length: 3 }, () => ({ from: 0, to: 0 })))
  expect(shareOut(7, [0, 0, 0]).map(({ from, to }) => to - from)).toEqual([3, 2, 2])
})
