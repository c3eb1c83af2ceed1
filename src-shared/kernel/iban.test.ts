import { describe, expect, test } from 'vitest'
import { formatIban, parseIban } from './iban'

describe('parseIban', () => {
  test.each([
    ['DE02 1203 0000 0000 2020 51', 'DE02120300000000202051'],
    ['de02120300000000202051', 'DE02120300000000202051'],
    ['AT61 1904 3002 3457 3201', 'AT611904300234573201'],
    ['CH93 0076 2011 6238 5295 7', 'CH9300762011623852957'],
    ['GB82 WEST 1234 5698 7654 32', 'GB82WEST12345698765432'],
  ])('takes %s', (typed, iban) => {
    expect(parseIban(typed)).toBe(iban)
  })

  test.each([
    ['two digits changed places', 'DE02 1203 0000 0000 2002 51'],
    ['a digit too few', 'DE02 1203 0000 0000 2020 5'],
    ['a digit too many', 'DE02 1203 0000 0000 2020 510'],
    ['no country', '1203 0000 0000 2020 51'],
    ['nothing', ''],
  ])('refuses %s', (_case, typed) => {
    expect(parseIban(typed)).toBeNull()
  })
})

test('groups of four', () => {
  expect(formatIban('DE02120300000000202051')).toBe('DE02 1203 0000 0000 2020 51')
  expect(formatIban('CH9300762011623852957')).toBe('CH93 0076 2011 6238 5295 7')
})
