import { describe, expect, test } from 'vitest'
import { address, company, household, person, someone } from '../../../tests/support/letters/correspondents'
import { fieldValues } from './fields'
import { germanManner } from './manner'

const today = '2026-11-22'
const ute = someone('ms', 'Ute', 'Klos', 'Dr.')
const ulrich = someone('mr', 'Ulrich', 'Klos')

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
      birthday: '',
      lastPurchase: '',
      today: '22.11.2026',
    })
  })

  test('of what else is known: a birthday without its year', () => {
    const birthday = { day: 3, month: 3, year: 1962 }
    const facts = { birthday, lastPurchaseOn: '2026-11-02', purchases: 4, hasEmail: false, tags: [] }
    expect(fieldValues({ ...person(ute), facts }, today, germanManner)).toMatchObject({
      birthday: '3. März',
      lastPurchase: '02.11.2026',
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
