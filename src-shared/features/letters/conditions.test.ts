import { expect, test } from 'vitest'
import { address, company, household, person, someone } from '../../../tests/support/letters/correspondents'
import { Condition, conditionHolds, questionKeys } from './conditions'
import type { Correspondent } from './people'

const today = '2026-11-22'
const facts = {
  birthday: null,
  lastPurchaseOn: '2026-11-02',
  purchases: 4,
  hasEmail: true,
  tags: ['Rotwein'],
}
const ute = { ...person(someone('ms', 'Ute', 'Klos')), facts }
const couple = household([someone('ms', 'Ute', 'Klos'), someone('mr', 'Jan', 'Klos')])
const stranger = { ...person(someone('none', '', 'Klos'), null), customerSince: null }

test.each<[Correspondent, Condition['field'], Condition['comparison'], Condition['value'], boolean]>([
  [ute, 'points', 'atLeast', 1234, true],
  [ute, 'points', 'atLeast', 1235, false],
  [ute, 'points', 'atMost', 1234, true],
  [ute, 'points', 'equals', 1233, false],
  [ute, 'customerYears', 'equals', 7, true],
  [{ ...ute, customerSince: '2019-11-23' }, 'customerYears', 'equals', 6, true],
  [stranger, 'customerYears', 'atMost', 99, false],
  [ute, 'daysSincePurchase', 'equals', 20, true],
  [stranger, 'daysSincePurchase', 'atLeast', 0, false],
  [ute, 'purchases', 'atLeast', 4, true],
  [ute, 'kind', 'is', 'person', true],
  [company('Süß & Söhne'), 'kind', 'isNot', 'company', false],
  [ute, 'salutation', 'is', 'ms', true],
  [couple, 'salutation', 'is', 'several', true],
  [company('Süß & Söhne'), 'salutation', 'is', 'none', true],
  [ute, 'addressForm', 'is', 'formal', true],
  [ute, 'email', 'is', 'yes', true],
  [stranger, 'email', 'is', 'no', true],
  [ute, 'tags', 'has', ' rotwein', true],
  [stranger, 'tags', 'hasNot', 'Rotwein', true],
  [ute, 'title', 'empty', '', true],
  [ute, 'firstName', 'notEmpty', '', true],
  [ute, 'city', 'is', 'heidelberg', true],
  [ute, 'city', 'isNot', 'Mannheim', true],
  [person(someone('ms', '', 'Klos'), address({ postcode: '01067' })), 'postcode', 'startsWith', '010', true],
])('%# %s', (who, field, comparison, value, holds) => {
  const condition = Condition.parse({ field, comparison, value })
  expect(conditionHolds(condition, who, today)).toBe(holds)
})

test.each([
  { field: 'umsatz', comparison: 'atLeast', value: 1 },
  { field: 'constructor', comparison: 'is', value: '' },
  { field: 'points', comparison: 'startsWith', value: 1 },
  { field: 'points', comparison: 'atLeast', value: '500' },
  { field: 'kind', comparison: 'is', value: 'alien' },
  { field: 'city', comparison: 'is', value: 3 },
])('%j is no condition', (condition) => {
  expect(Condition.safeParse(condition).success).toBe(false)
})

test('nothing that is asked fails for somebody of whom nothing is known', () => {
  const nobody: Correspondent = {
    kind: 'household',
    number: null,
    customerSince: null,
    points: 0,
    address: null,
    people: [],
    familyName: '',
    asFamily: false,
  }
  for (const field of questionKeys)
    expect(() => conditionHolds({ field, comparison: 'is', value: '' }, nobody, today)).not.toThrow()
})
