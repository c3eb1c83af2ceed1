import { describe, expect, test } from 'vitest'
import { address, company, household, person, someone } from '../../../tests/support/letters/correspondents'
import { addressBlock } from './address-block'
import type { Correspondent } from './people'

const ute = someone('ms', 'Ute', 'Klos')
const ulrich = someone('mr', 'Ulrich', 'Klos')
const home = ['Neckarweg 17', '69120 Heidelberg']

function block(correspondent: Correspondent, companyFirst = true): string[] {
  return addressBlock(correspondent, { companyFirst, senderCountry: 'DE' })
}

describe('who', () => {
  test.each<[string, Correspondent, string[]]>([
    ['a woman', person(ute), ['Frau Ute Klos']],
    ['a man, in the accusative', person(ulrich), ['Herrn Ulrich Klos']],
    [
      'every title',
      person(someone('ms', 'Ute', 'Klos', 'Prof. Dr. Dipl.-Ing.')),
      ['Frau Prof. Dr. Dipl.-Ing. Ute Klos'],
    ],
    ['unknown gender', person(someone('none', 'Alex', 'Muster')), ['Alex Muster']],
    ['a couple of one name', household([ulrich, ute]), ['Frau und Herrn', 'Ute und Ulrich Klos']],
    [
      'a couple of two names, one line each',
      household([someone('mr', 'Jan', 'Maier'), ute]),
      ['Frau Ute Klos', 'Herrn Jan Maier'],
    ],
    [
      'a couple with a title, one line each, in the order of the salutation',
      household([ute, someone('mr', 'Ulrich', 'Klos', 'Dr.')]),
      ['Herrn Dr. Ulrich Klos', 'Frau Ute Klos'],
    ],
    [
      'two women of one name, one line each',
      household([ute, someone('ms', 'Ina', 'Klos')]),
      ['Frau Ute Klos', 'Frau Ina Klos'],
    ],
    ['a family', household([ute, ulrich], { asFamily: true }), ['Familie Klos']],
    ['a family named so', household([], { familyName: 'Fam. Klos' }), ['Familie Klos']],
    ['one member left', household([ulrich], { familyName: 'Klos' }), ['Herrn Ulrich Klos']],
    ['a company', company('Süß & Söhne'), ['Süß & Söhne']],
    ['a company with its contact', company('Süß & Söhne', [ulrich]), ['Süß & Söhne', 'Herrn Ulrich Klos']],
    ['no name at all', person(someone('ms', '', '')), []],
  ])('%s', (_case, correspondent, names) => {
    expect(block(correspondent)).toEqual([...names, ...home])
  })

  test('the contact above the company makes the letter personal', () => {
    expect(block(company('Süß & Söhne', [ulrich]), false)).toEqual([
      'Herrn Ulrich Klos',
      'Süß & Söhne',
      ...home,
    ])
  })
})

describe('where', () => {
  test.each([
    ['at home', {}, home],
    ['leading zeros stay', { postcode: '01067', city: 'Dresden' }, ['Neckarweg 17', '01067 Dresden']],
    ['no country letter', { postcode: 'D-69120' }, home],
    ['a PO box instead of the street', { poBox: '10 12 34' }, ['Postfach 10 12 34', '69120 Heidelberg']],
    ['a PO box typed with its word', { poBox: 'Postfach 12' }, ['Postfach 12', '69120 Heidelberg']],
    ['the extra line above the street', { extra: 'c/o Maier' }, ['c/o Maier', ...home]],
    [
      'Austria in capitals, no country letter',
      { street: 'Gasse 12/3/7', postcode: 'A-1010', city: 'Wien', country: 'AT' },
      ['Gasse 12/3/7', '1010 WIEN', 'ÖSTERREICH'],
    ],
    [
      'Switzerland',
      { postcode: '8001', city: 'Zürich', country: 'ch' },
      ['Neckarweg 17', '8001 ZÜRICH', 'SCHWEIZ'],
    ],
    [
      'the postcode behind the town where it stands so',
      { street: '10 Downing Street', postcode: 'SW1A 2AA', city: 'London', country: 'GB' },
      ['10 Downing Street', 'LONDON SW1A 2AA', 'VEREINIGTES KÖNIGREICH'],
    ],
    ['no country means at home', { country: '' }, home],
    ['line breaks and spaces do not make lines', { street: ' Neckarweg\n 17 ' }, home],
    ['nothing blank', { street: ' ', postcode: '', city: '' }, []],
  ])('%s', (_case, fields, place) => {
    expect(block(person(ute, address(fields)))).toEqual(['Frau Ute Klos', ...place])
  })

  test('without an address the name alone', () => {
    expect(block(person(ute, null))).toEqual(['Frau Ute Klos'])
  })
})

describe('more than six lines', () => {
  const abroad = address({ extra: 'Stiege 3', city: 'Wien', postcode: '1010', country: 'AT' })
  const place = ['Stiege 3', 'Neckarweg 17', '1010 WIEN', 'ÖSTERREICH']
  const contacts = ['Eva', 'Ina', 'Pia', 'Zoe', 'Lea'].map((name) => someone('ms', name, 'Klos'))

  test('contacts of a company share the line that is left', () => {
    expect(block(company('Süß & Söhne', contacts.slice(0, 2), abroad))).toEqual([
      'Süß & Söhne',
      'Frau Eva Klos, Frau Ina Klos',
      ...place,
    ])
  })

  test('members of a household share lines evenly', () => {
    expect(block(household(contacts))).toEqual([
      'Frau Eva Klos, Frau Ina Klos',
      'Frau Pia Klos',
      'Frau Zoe Klos',
      'Frau Lea Klos',
      ...home,
    ])
  })

  test.each([2, 3, 5, 9, 30])('%i people in the longest address are all there on six lines', (count) => {
    const many = Array.from({ length: count }, (_, index) => someone('mr', `Nr${index}`, 'Klos'))
    const lines = block(company('Süß & Söhne', many, abroad))
    expect(lines).toHaveLength(6)
    for (const { firstName } of many)
      expect(lines.join('\n')).toMatch(new RegExp(`${firstName} Klos(,|\n|$)`))
  })
})
