import { expect, test } from 'vitest'
import { cardNumberKey, shopEan } from './card-number'

test('spaces and case do not part two numbers', () => {
  expect(cardNumberKey('20 0000 0000 017')).toBe(cardNumberKey('2000000000017'))
  expect(cardNumberKey('TE-4711a')).toBe('te-4711a')
})

test('a number of the shop carries the check digit of EAN-13', () => {
  expect(shopEan(1)).toBe('2000000000015')
  expect(shopEan(4711)).toBe('2000000047119')
})
