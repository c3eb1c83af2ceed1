import { duplicates as texts } from '@shared/texts/de/duplicates'
import { describe, expect, test } from 'vitest'
import { partyOf } from './party'
import { scorePair, suspectFrom } from './score'

type Person = {
  day?: string
  phones?: string[]
  emails?: string[]
  street?: string
  postcode?: string
  suffix?: string
  ms?: boolean
}

/** „Anna Müller“ with what is said of her; `day` as 3.4.1980. */
function person(firstName: string, lastName: string, more: Person = {}) {
  const [day, month, year] = (more.day ?? '').split('.').map(Number)
  const birthday = day && month ? { day, month, year: year || null } : null
  const salutation = more.ms === undefined ? 'none' : more.ms ? 'ms' : 'mr'
  const {
    street = 'Am Markt 1',
    postcode = '99423',
    phones = [],
    emails = [],
    suffix: nameSuffix = '',
  } = more
  return partyOf({
    kind: 'person',
    groupName: '',
    people: [{ firstName, lastName, nameSuffix, salutation, birthday }],
    addresses:
      street === ''
        ? []
        : [{ street, postcode, city: postcode.startsWith('07') ? 'Jena' : 'Weimar', country: 'DE' }],
    phones,
    emails,
  })
}

const isSuspected = (...pair: Parameters<typeof scorePair>) => scorePair(...pair).points >= suspectFrom
const elsewhere = { street: 'Goethestraße 7', postcode: '07743' }
const phones = ['0171 5550199']

describe('one customer', () => {
  test.each([
    ['written another way', person('Anna', 'Müller'), person('ANNA', 'Mueller', { street: 'Am Markt 1' })],
    ['with a slip in the name', person('Katharina', 'Lindner'), person('Katharina', 'Lindnre')],
    ['called by another form of the name', person('Ulrich', 'Klos'), person('Uli', 'Klos')],
    ['with first and last name swapped', person('Paul', 'Werner'), person('Werner', 'Paul')],
    [
      'who moved, by birthday',
      person('Anna', 'Röder', { day: '3.4.1980' }),
      person('Anna', 'Röder', { day: '3.4.1980', ...elsewhere }),
    ],
    [
      'who moved, by phone',
      person('Anna', 'Röder', { phones }),
      person('Anna', 'Röder', { phones: ['+49 171 5550199'], ...elsewhere }),
    ],
    ['who married', person('Anna', 'Röder', { phones }), person('Anna', 'Zander', { phones, ...elsewhere })],
    ['who married and kept her name besides', person('Anna', 'Röder'), person('Anna', 'Röder-Zander')],
    [
      'born on the 3rd of April, or the 4th of March',
      person('Eva', 'Blum', { day: '3.4.1980' }),
      person('Eva', 'Blum', { day: '4.3.1980' }),
    ],
    [
      'with a slip in the postcode',
      person('Eva', 'Blum', { phones }),
      person('Eva', 'Blum', { phones, postcode: '99432' }),
    ],
  ])('%s', (_, one, other) => {
    expect(isSuspected(one, other)).toBe(true)
    expect(scorePair(one, other).points).toBeCloseTo(scorePair(other, one).points)
  })
})

describe('two customers', () => {
  const born = { day: '3.4.1980' }
  test.each([
    ['a couple', person('Ute', 'Klos', { phones }), person('Ulrich', 'Klos', { phones })],
    ['Andreas and Andrea', person('Andreas', 'Klos', { phones }), person('Andrea', 'Klos', { phones })],
    ['twins', person('Lena', 'Klos', { ...born, phones }), person('Tom', 'Klos', { ...born, phones })],
    [
      'father and son',
      person('Karl', 'Klos', { day: '3.4.1950' }),
      person('Karl', 'Klos', { day: '9.8.1978' }),
    ],
    [
      'senior and junior',
      person('Karl', 'Klos', { suffix: 'sen.' }),
      person('Karl', 'Klos', { suffix: 'jun.' }),
    ],
    ['a common name in two towns', person('Anna', 'Müller'), person('Anna', 'Müller', elsewhere)],
    ['neighbours', person('Anna', 'Röder'), person('Bernd', 'Zander')],
    [
      'Anna and Anna, who share a birthday',
      person('Anna', 'Röder', born),
      person('Anna', 'Zander', { ...born, ...elsewhere }),
    ],
  ])('%s', (_, one, other) => expect(isSuspected(one, other)).toBe(false))
})

const firm = (groupName: string, street: string, postcode: string, more: string[] = []) =>
  partyOf({
    kind: 'company',
    groupName,
    people: [],
    addresses: [{ street, postcode, city: postcode, country: 'DE' }],
    phones: more,
    emails: [],
  })

test('a company is one whatever its legal form, and two where it has branches in two towns', () => {
  const bakery = firm('Bäckerei Süß GmbH', 'Am Markt 1', '99423')
  expect(isSuspected(bakery, firm('Baeckerei Süss', 'Am Markt 1', '99423'))).toBe(true)
  expect(isSuspected(bakery, firm('Bäckerei Süß', 'Hauptstraße 9', '07743'))).toBe(false)
  expect(isSuspected(bakery, firm('Metzgerei Süß', 'Am Markt 1', '99423'))).toBe(false)
})

test('cards of different kinds are never one, and a person is known on the card of the household', () => {
  const household = partyOf({
    kind: 'household',
    groupName: '',
    people: ['Ute', 'Jan'].map((firstName) => ({
      ...{ firstName, lastName: 'Klos', nameSuffix: '', salutation: 'none' as const },
      birthday: null,
    })),
    addresses: [{ street: 'Am Markt 1', postcode: '99423', city: 'Weimar', country: 'DE' }],
    phones: [],
    emails: [],
  })
  expect(isSuspected(person('Jan', 'Klos'), household)).toBe(true)
  expect(isSuspected(firm('Klos', 'Am Markt 1', '99423'), household)).toBe(false)
})

test('the reasons are said in words', () => {
  const { reasons } = scorePair(
    person('Anna', 'Röder', { phones }),
    person('Anna', 'Röder', { phones, ...elsewhere }),
  )
  expect(texts.reasons(reasons)).toBe('gleicher Name, gleiche Telefonnummer, andere Adresse')
})

test('in a file where nobody stands beside their family, another first name at the same address is a mistake', () => {
  const pair = [
    person('Luke', 'Purdon', { day: '24.10.1983' }),
    person('Mia', 'Purdon', { day: '24.10.1983' }),
  ] as const
  expect(isSuspected(...pair)).toBe(false)
  expect(isSuspected(...pair, { families: false })).toBe(true)
})
