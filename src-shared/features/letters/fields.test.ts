import { describe, expect, test } from 'vitest'
import { address, company, household, person, someone } from '../../../tests/support/letters/correspondents'
import { type FieldKey, fieldValues, letterFields } from './fields'
import { fillFields, unknownFields } from './fill-fields'
import { germanManner } from './manner'

const today = '2026-11-22'
const ute = someone('ms', 'Ute', 'Klos', 'Dr.')
const ulrich = someone('mr', 'Ulrich', 'Klos')
const empty = Object.fromEntries(letterFields.map(({ key }) => [key, ''])) as Record<FieldKey, string>

describe('values', () => {
  test('of a person', () => {
    expect(fieldValues(person(ute), today, germanManner)).toEqual({
      letterSalutation: 'Sehr geehrte Frau Dr. Klos,',
      salutation: 'Frau',
      title: 'Dr.',
      firstName: 'Ute',
      lastName: 'Klos',
      company: '',
      street: 'Neckarweg 17',
      postcode: '69120',
      city: 'Heidelberg',
      number: '1042',
      customerSince: '14.03.2019',
      points: '1.234',
      today: '22.11.2026',
    })
  })

  test('of a couple are enumerated in the order of the address', () => {
    const values = fieldValues(household([ulrich, someone('ms', 'Ute', 'Klos')]), today, germanManner)
    expect(values).toMatchObject({
      salutation: 'Frau und Herr',
      firstName: 'Ute und Ulrich',
      lastName: 'Klos',
    })
  })

  test('of a family and of a company', () => {
    const family = household([ute, ulrich], { asFamily: true })
    expect(fieldValues(family, today, germanManner)).toMatchObject({
      salutation: 'Familie',
      lastName: 'Klos',
      title: '',
    })
    const firm = fieldValues(company('Süß & Söhne'), today, germanManner)
    expect(firm).toMatchObject({ company: 'Süß & Söhne', firstName: '', lastName: '', salutation: '' })
  })

  test('of a PO box and of what is not known', () => {
    expect(fieldValues(person(ute, address({ poBox: '12 34' })), today, germanManner).street).toBe(
      'Postfach 12 34',
    )
    const unknown = { ...person(ute, null), number: null, customerSince: null, points: 0 }
    expect(fieldValues(unknown, today, germanManner)).toMatchObject({
      street: '',
      postcode: '',
      city: '',
      number: '',
      customerSince: '',
      points: '0',
    })
  })
})

describe('unknownFields', () => {
  test.each([
    ['Hallo {{Vorname}} {{ nachname }} {{KUNDE  SEIT}}', []],
    ['{{Vornahme}} {{Ort}} {{Vornahme}} {{Straße}}', ['Vornahme']],
    ['{{firstName}}', ['firstName']],
    ['{{Vorname}', ['{{Vorname}']],
    ['{Vorname}} und {{ }}', ['{{ }}', '{Vorname}}']],
    ['{Vorname} { kein Feld } }', []],
  ])('%j', (text, unknown) => {
    expect(unknownFields(text)).toEqual(unknown)
  })
})

describe('fillFields', () => {
  const values = { ...empty, letterSalutation: 'Sehr geehrte Frau Klos,', lastName: 'Klos', points: '1.234' }

  test('fills in every field', () => {
    const text = '{{Briefanrede}}\n\nIhr Stand: {{ punktestand }} Punkte, Frau {{Nachname}}!'
    expect(fillFields(text, values)).toBe('Sehr geehrte Frau Klos,\n\nIhr Stand: 1.234 Punkte, Frau Klos!')
  })

  test.each([
    ['a space closes', 'Frau {{Titel}} {{Nachname}}', 'Frau Klos'],
    ['at the start of a line', '{{Vorname}} {{Nachname}}', 'Klos'],
    ['at the end of a line', 'Klos {{Vorname}}', 'Klos'],
    ['before a mark', 'Liebe {{Vorname}}, herzlich', 'Liebe, herzlich'],
    ['several in a row', 'Ihr {{Titel}} {{Vorname}} {{Firma}} Konto', 'Ihr Konto'],
    ['in brackets', 'Klos ({{Titel}} Konto)', 'Klos (Konto)'],
    ['without spaces around', 'K{{Titel}}los', 'Klos'],
    ['spaces typed elsewhere stay', '  Frau  {{Nachname}}  {{Titel}} so   weit ', '  Frau  Klos  so   weit '],
    ['a line of empty fields goes', 'a\n {{Titel}} {{Firma}} \nb', 'a\nb'],
    ['with one of its blank lines', 'a\n\n{{Firma}}\n\nb', 'a\n\nb'],
    ['the first line', '{{Firma}}\n\nb', 'b'],
    ['the last line', 'a\n\n{{Firma}}', 'a'],
    ['two lines', 'a\n\n{{Firma}}\n{{Titel}}\n\nb', 'a\n\nb'],
    ['blank lines typed stay', 'a\n\n\n\nb {{Nachname}}', 'a\n\n\n\nb Klos'],
    ['Windows line ends', 'a\r\n{{Firma}}\r\nb', 'a\nb'],
  ])('%s', (_case, text, filled) => {
    expect(fillFields(text, values)).toBe(filled)
  })

  test('an unknown field stays as it is', () => {
    expect(fillFields('{{Vornahme}} {{Titel}} x', values)).toBe('{{Vornahme}} x')
  })

  test('a value that looks like a field or a pattern is only text', () => {
    const tricky = { ...empty, lastName: '{{Ort}} $& $1', city: 'Heidelberg' }
    expect(fillFields('{{Nachname}} {{Ort}}', tricky)).toBe('{{Ort}} $& $1 Heidelberg')
  })
})
