import { Settings } from '@shared/features/settings/settings'
import { describe, expect, test } from 'vitest'
import { company, person, someone } from '../../../tests/support/letters/correspondents'
import { holds, readCondition } from './word-conditions'
import { nearestField, wordFieldOf, wordFields, wordValues } from './word-fields'

const settings = Settings.parse({ shop: { name: 'Weinhandlung', owner: 'Marion Kessler' } })
const context = { settings, purpose: 'advertising' as const, today: '2026-11-22' }
const ute = wordValues(person(someone('ms', 'Ute', 'Klos')), context)
const firm = wordValues(company('Süß & Söhne'), context)

function decided(text: string, values = ute): boolean {
  const condition = readCondition(text)
  if (!Array.isArray(condition)) throw new Error(JSON.stringify(condition))
  return holds(condition, values)
}

describe('a condition', () => {
  test.each([
    ['Punktestand >= 500', true],
    ['Punkte ≥ 1.234', true],
    ['Punktestand>1234', false],
    ['Punktestand < 1.300,5', true],
    ['punktestand <> 1234', false],
    ['Kunde seit < 01.01.2020', true],
    ['kunde  seit >= 15.3.2019', false],
    ['Ort = Heidelberg', true],
    ['Ort = „heidelberg“', true],
    ['Ort = "Bad und Oder"', false],
    ['Ort != Köln', true],
    ['Ort = Köln oder Ort = Bonn', false],
    ['Ort = Köln oder Ort = Heidelberg und Punkte > 1', true],
    ['Firma', false],
    ['nicht Firma', true],
    ['Firma ist leer', true],
    ['Firma leer', true],
    ['Firma ist nicht leer', false],
    ['PLZ = 69120', true],
    ['Titel > A', false],
    ['Titel <> Dr.', true],
  ])('%s', (text, expected) => {
    expect(decided(text)).toBe(expected)
  })

  test('of a company', () => {
    expect(decided('Firma', firm)).toBe(true)
    expect(decided('Vorname ist leer und Firma = Süß & Söhne', firm)).toBe(true)
  })

  test.each([
    ['', { fault: 'form' }],
    ['Punktestand >', { fault: 'field', name: 'Punktestand >' }],
    ['Punktestand = 1 = 2', { fault: 'form' }],
    ['Punktestnad > 1', { fault: 'field', name: 'Punktestnad' }],
    ['Ort = Köln und Vornahme', { fault: 'field', name: 'Vornahme' }],
  ])('that cannot be read: %s', (text, fault) => {
    expect(readCondition(text)).toEqual(fault)
  })
})

describe('fields', () => {
  test.each([
    ['BRIEFANREDE', 'Briefanrede'],
    [' kunde  Seit ', 'Kunde seit'],
    ['Anschrift 1', 'Anschrift1'],
    ['Punkte', 'Punktestand'],
    ['Strasse', 'Straße'],
    ['Vornahme', undefined],
  ])('%s', (name, label) => {
    expect(wordFieldOf(name)).toBe(label)
  })

  test('a misspelt one is recognised, a strange one is not', () => {
    expect(nearestField('Vornahme')).toBe('Vorname')
    expect(nearestField('Lieblingswein')).toBeNull()
  })

  test('each has a value', () => {
    expect(Object.keys(ute).toSorted()).toEqual([...wordFields].toSorted())
    expect(ute).toMatchObject({
      Anschrift: 'Frau Ute Klos\nNeckarweg 17\n69120 Heidelberg',
      Anschrift3: '69120 Heidelberg',
      Anschrift4: '',
      Briefanrede: 'Sehr geehrte Frau Klos,',
      Grußformel: 'Herzliche Grüße',
      Widerspruch: 'Sie können der Werbung jederzeit widersprechen – ein Anruf genügt.',
    })
    const contract = { ...context, purpose: 'contract' as const }
    expect(wordValues(person(someone('ms', 'Ute', 'Klos')), contract)['Widerspruch']).toBe('')
  })
})
