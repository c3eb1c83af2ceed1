import type { Field } from '@shared/features/fields/definitions'
import { expect, test } from 'vitest'
import { amountText, valueText } from './value-text'

test.each([
  [-2.25, 'dpt', '−2,25'],
  [1.5, 'dpt', '+1,50'],
  [0, 'dpt', '0,00'],
  [64.9, '€', '64,90'],
  [1850, 'km', '1850'],
  [0.5, '', '0,5'],
])('%d %s is written %s', (number, unit, text) => {
  expect(amountText(number, unit)).toBe(text)
})

test('the unit stays with its number, and a value of another type than its field is said as it is', () => {
  const common = { id: 1, groupId: 1, name: 'Kosten', sensitive: false, legalBasis: '', archived: false }
  const costs: Field = { ...common, type: 'number', unit: '€', options: [] }
  expect(valueText({ type: 'number', number: 64.9 }, costs)).toBe('64,90\u00A0€')
  expect(valueText({ type: 'text', text: 'viel' }, costs)).toBe('viel')
})
