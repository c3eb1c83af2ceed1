import { expect, it } from 'vitest'
import { countryCode } from './countries'
import { readPostcode, splitPostcodeCity } from './postcode'

it.each([
  ['Germany', 'DE'],
  ['DEUTSCHLAND', 'DE'],
  ['de', 'DE'],
  ['D', 'DE'],
  ['Österreich', 'AT'],
  ['Oesterreich', 'AT'],
  ['A', 'AT'],
  ['Schweiz', 'CH'],
  ['UK', 'GB'],
  ['Großbritannien', 'GB'],
  ['USA', 'US'],
  ['Vereinigte Staaten', 'US'],
  ['Côte d’Ivoire', 'CI'],
  ['Niederlande', 'NL'],
  ['The Netherlands', 'NL'],
  ['Czech Republic', 'CZ'],
  ['Venezuela', 'VE'],
  ['Türkei', 'TR'],
  ['Atlantis', null],
  ['EU', null],
  ['DD', null],
])('%s is the country %s', (text, code) => {
  expect(countryCode(text)).toBe(code)
})

it.each([
  ['01067', '', { postcode: '01067', country: '', repaired: false }],
  ['D-01067', '', { postcode: '01067', country: 'DE', repaired: false }],
  ['CH 8001', '', { postcode: '8001', country: 'CH', repaired: false }],
  ['1067', 'DE', { postcode: '01067', country: 'DE', repaired: true }],
  ['1067', '', { postcode: '1067', country: '', repaired: false }],
  ['1010', 'AT', { postcode: '1010', country: 'AT', repaired: false }],
  ['S-958 22', 'SE', { postcode: 'S-958 22', country: 'SE', repaired: false }],
])('postcode %s of country “%s”', (text, country, expected) => {
  expect(readPostcode(text, country)).toEqual(expected)
})

it.each([
  ['01067 Dresden', '01067', 'Dresden'],
  ['D-01067 Dresden', 'D-01067', 'Dresden'],
  ['8001 Zürich 1', '8001', 'Zürich 1'],
  ['Dresden', '', 'Dresden'],
  ['01067', '01067', ''],
])('postcode and city of %s', (text, postcode, city) => {
  expect(splitPostcodeCity(text)).toEqual({ postcode, city })
})
