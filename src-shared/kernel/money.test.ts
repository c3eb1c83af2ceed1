import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { formatEuro, parseEuro } from './money'

describe('formatEuro', () => {
  test.each([
    [0, '0,00\u00a0€'],
    [5, '0,05\u00a0€'],
    [8640, '86,40\u00a0€'],
    [123450, '1.234,50\u00a0€'],
    [-1250, '-12,50\u00a0€'],
    [9007199254740991, '90.071.992.547.409,91\u00a0€'],
  ])('%i cents read %s', (cents, text) => {
    expect(formatEuro(cents)).toBe(text)
  })
})

describe('parseEuro', () => {
  test.each([
    ['86,40', 8640],
    ['86.40', 8640],
    ['1.234,50', 123450],
    ['1.234', 123400],
    ['1.234.567', 123456700],
    ['1234', 123400],
    ['1234,5', 123450],
    ['€ 12', 1200],
    ['12 €', 1200],
    ['12\u00a0€', 1200],
    ['12 EUR', 1200],
    ['12,5', 1250],
    ['+12,50', 1250],
    ['+ € 12', 1200],
    ['12,-', 1200],
    ['12,– €', 1200],
    [',50', 50],
    ['12,', 1200],
    ['0', 0],
    ['1,15', 115],
    ['90.071.992.547.409,91', 9007199254740991],
  ])('takes %s as %i cents', (text, cents) => {
    expect(parseEuro(text)).toBe(cents)
  })

  test.each([
    '',
    ' ',
    '+',
    '€',
    ',',
    '++12',
    '-12',
    '12,345',
    '0.234',
    '1.23.45',
    '1.2345',
    '1,234.50',
    '1.234.50',
    '1.234,567',
    '12 34',
    'zwölf',
    '12 Eimer',
    '1e3',
    '0x10',
    '900.719.925.474.099.199',
  ])('rejects %j', (text) => {
    expect(parseEuro(text)).toBeNull()
  })

  test('reads back every amount that formatEuro writes', () => {
    fc.assert(
      fc.property(fc.maxSafeNat(), (cents) => {
        expect(parseEuro(formatEuro(cents))).toBe(cents)
      }),
    )
  })
})
