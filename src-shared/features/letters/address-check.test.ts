import { expect, test } from 'vitest'
import { address, company, household, person, someone } from '../../../tests/support/letters/correspondents'
import { incompleteReason } from './address-check'

const ute = someone('ms', 'Ute', 'Klos')

test.each([
  ['complete', {}, null],
  ['no street', { street: ' ' }, 'noStreet'],
  ['a dash for a street', { street: '-' }, 'noStreet'],
  ['a PO box is enough', { street: '', poBox: '12 34' }, null],
  ['no postcode', { postcode: '' }, 'noPostcode'],
  ['postcode 00000', { postcode: '00000' }, 'implausiblePostcode'],
  ['a lost leading zero', { postcode: '1067' }, 'implausiblePostcode'],
  ['a kept leading zero', { postcode: '01067' }, null],
  ['with the country letter', { postcode: 'D-69120' }, null],
  ['letters in the postcode', { postcode: '6912O' }, 'implausiblePostcode'],
  ['no town', { city: '' }, 'noCity'],
  ['a question mark for a town', { city: '???' }, 'noCity'],
  ['Austria', { country: 'AT', postcode: '1010' }, null],
  ['Austria with five digits', { country: 'AT', postcode: '10100' }, 'implausiblePostcode'],
  ['Switzerland', { country: 'CH', postcode: '8001' }, null],
  ['Switzerland without', { country: 'CH', postcode: '' }, 'noPostcode'],
  ['Liechtenstein', { country: 'LI', postcode: '9490' }, null],
  ['Liechtenstein with a Swiss one', { country: 'LI', postcode: '8001' }, 'implausiblePostcode'],
  ['elsewhere the town is enough', { country: 'IE', postcode: '', city: 'Cork' }, null],
  ['elsewhere without a town', { country: 'IE', postcode: '', city: '' }, 'noCity'],
  ['no country means at home', { country: '', postcode: '1010' }, 'implausiblePostcode'],
])('%s', (_case, fields, reason) => {
  expect(incompleteReason(person(ute, address(fields)), 'DE')).toBe(reason)
})

test('no address', () => {
  expect(incompleteReason(person(ute, null), 'DE')).toBe('noAddress')
})

test.each([
  ['a person without a name', person(someone('ms', '', ' ')), 'noName'],
  ['a company without name and contact', company(' '), 'noName'],
  ['a company with a contact only', company('', [ute]), null],
  ['a company with a name only', company('Süß & Söhne'), null],
  ['a household without anybody', household([]), 'noName'],
  ['a household with its name', household([], { familyName: 'Klos' }), null],
])('%s', (_case, correspondent, reason) => {
  expect(incompleteReason(correspondent, 'DE')).toBe(reason)
})
