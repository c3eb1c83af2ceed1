import { expect, test } from 'vitest'
import { readingsOf } from './readings'

test.each([
  ['2000000000015', ['2000000000015']],
  ['K-10421', ['K-10421']],
  ['Z-10042', ['Z-10042', 'Y-10042']],
  ['Yß10042', ['Z-10042']],
  ['kzy10042', ['kzy10042', 'kyz10042']],
])('%s may be %j', (code, readings) => {
  expect(readingsOf(code)).toEqual(readings)
})
