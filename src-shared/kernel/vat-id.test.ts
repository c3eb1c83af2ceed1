import { expect, test } from 'vitest'
import { isVatId } from './vat-id'

test.each([
  ['DE136695976', true],
  ['de 136 695 976', true],
  ['DE136695967', false],
  ['DE13669597', false],
  ['ATU12345678', true],
  ['CHE-123.456.789', true],
  ['136695976', false],
])('%s: %s', (id, right) => {
  expect(isVatId(id)).toBe(right)
})
