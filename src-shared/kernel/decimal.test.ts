import { expect, test } from 'vitest'
import { formatDecimal, parseDecimal } from './decimal'

test.each([
  ['1.234,5', 1234.5],
  ['1234,5', 1234.5],
  ['1.234', 1234],
  ['1.23', 1.23],
  ['0.5', 0.5],
  [',5', 0.5],
  ['42,', 42],
  ['12 000', 12_000],
  ['−3,25', -3.25],
  ['-0', 0],
  ['+7', 7],
  [' 1985 ', 1985],
  ['123.456.789,25', 123_456_789.25],
])('„%s“ is %d', (text, value) => {
  expect(Object.is(parseDecimal(text), value)).toBe(true)
})

test.each(['', '-', ',', '1,2,3', '1.2.3', '12a', '1e5', 'NaN', '1.23.456', '1234567890123456', '١٢'])(
  '„%s“ is no number',
  (text) => {
    expect(parseDecimal(text)).toBeNull()
  },
)

test.each([
  [1985, '1985'],
  [12_345.5, '12.345,5'],
  [-0.25, '-0,25'],
])('%d reads %s', (value, text) => {
  expect(formatDecimal(value)).toBe(text)
  expect(parseDecimal(text)).toBe(value)
})
