import { describe, expect, test } from 'vitest'
import { company, household, person, someone } from '../../../tests/support/letters/correspondents'
import { letterSalutation } from './salutation'

const ute = someone('ms', 'Ute', 'Klos')
const ulrich = someone('mr', 'Ulrich', 'Klos')
const alex = someone('none', 'Alex', 'Muster')

describe('one person', () => {
  test.each([
    ['a woman', ute, 'Sehr geehrte Frau Klos,'],
    ['a man', ulrich, 'Sehr geehrter Herr Klos,'],
    ['a doctor', someone('ms', 'Ute', 'Klos', 'Dr.'), 'Sehr geehrte Frau Dr. Klos,'],
    [
      'a doctor of medicine',
      someone('mr', 'Ulrich', 'Klos', 'Dr. med. dent.'),
      'Sehr geehrter Herr Dr. Klos,',
    ],
    ['two doctorates', someone('mr', 'Ulrich', 'Klos', 'Dr. Dr. h. c.'), 'Sehr geehrter Herr Dr. Klos,'],
    ['a doctor of engineering', someone('mr', 'Ulrich', 'Klos', 'Dr.-Ing.'), 'Sehr geehrter Herr Dr. Klos,'],
    ['a professor', someone('ms', 'Ute', 'Klos', 'Prof.'), 'Sehr geehrte Frau Professorin Klos,'],
    [
      'the highest title only',
      someone('mr', 'Ulrich', 'Klos', 'Prof. Dr.'),
      'Sehr geehrter Herr Professor Klos,',
    ],
    ['no engineer', someone('ms', 'Ute', 'Klos', 'Dipl.-Ing.'), 'Sehr geehrte Frau Klos,'],
    [
      'a doctor who is an engineer, too',
      someone('ms', 'Ute', 'Klos', 'Dipl.-Ing. Dr.'),
      'Sehr geehrte Frau Dr. Klos,',
    ],
    [
      'no title that only begins like one',
      someone('mr', 'Ulrich', 'Klos', 'Drucker'),
      'Sehr geehrter Herr Klos,',
    ],
    ['unknown gender', alex, 'Guten Tag Alex Muster,'],
    [
      'unknown gender with a title',
      someone('none', 'Alex', 'Muster', 'Prof. Dr.'),
      'Guten Tag Prof. Alex Muster,',
    ],
    ['unknown gender and only a last name', someone('none', '', 'Muster'), 'Guten Tag,'],
    ['only a first name', someone('ms', 'Anna', ''), 'Guten Tag Anna,'],
    ['a noble name', someone('mr', 'Vicco', 'von Bülow'), 'Sehr geehrter Herr von Bülow,'],
    ['a double name', someone('ms', 'Eva', 'Müller-Lüdenscheidt'), 'Sehr geehrte Frau Müller-Lüdenscheidt,'],
    ['a name typed with stray spaces', someone('ms', ' Eva ', '  Klos '), 'Sehr geehrte Frau Klos,'],
  ])('%s', (_case, who, salutation) => {
    expect(letterSalutation(person(who))).toBe(salutation)
  })

  test('nobody', () => {
    expect(letterSalutation(person(someone('ms', ' ', ' ')))).toBe('Sehr geehrte Damen und Herren,')
  })
})

describe('household', () => {
  test.each([
    [
      'a couple of one name, the woman first',
      [ulrich, ute],
      'Sehr geehrte Frau Klos, sehr geehrter Herr Klos,',
    ],
    [
      'a couple of two names',
      [someone('mr', 'Jan', 'Maier'), ute],
      'Sehr geehrte Frau Klos, sehr geehrter Herr Maier,',
    ],
    [
      'the higher title first',
      [ute, someone('mr', 'Ulrich', 'Klos', 'Dr.')],
      'Sehr geehrter Herr Dr. Klos, sehr geehrte Frau Klos,',
    ],
    [
      'equal titles, the woman first',
      [someone('mr', 'Ulrich', 'Klos', 'Dr.'), someone('ms', 'Ute', 'Klos', 'Dr.')],
      'Sehr geehrte Frau Dr. Klos, sehr geehrter Herr Dr. Klos,',
    ],
    [
      'two women of two names',
      [ute, someone('ms', 'Ina', 'Maier')],
      'Sehr geehrte Frau Klos, sehr geehrte Frau Maier,',
    ],
    [
      'two men of one name are told apart',
      [ulrich, someone('mr', 'Jan', 'Klos')],
      'Sehr geehrter Herr Ulrich Klos, sehr geehrter Herr Jan Klos,',
    ],
    ['one of unknown gender', [alex, ute], 'Sehr geehrte Frau Klos, guten Tag Alex Muster,'],
    ['both of unknown gender', [alex, someone('none', 'Kim', 'Muster')], 'Guten Tag Alex und Kim Muster,'],
    [
      'both of unknown gender with a title',
      [alex, someone('none', 'Kim', 'Muster', 'Dr.')],
      'Guten Tag Dr. Kim Muster und Alex Muster,',
    ],
    ['one who cannot be greeted by name', [ute, someone('none', '', 'Muster')], 'Guten Tag,'],
    ['one left', [ute], 'Sehr geehrte Frau Klos,'],
  ])('%s', (_case, people, salutation) => {
    expect(letterSalutation(household(people))).toBe(salutation)
  })

  test.each([
    ['of its own name', 'Klos', [ute, someone('mr', 'Jan', 'Maier')], 'Sehr geehrte Familie Klos,'],
    ['of the name that all share', '', [ute, ulrich], 'Sehr geehrte Familie Klos,'],
    ['whose name was typed with the word', 'Familie Klos', [], 'Sehr geehrte Familie Klos,'],
    ['without a name in common', '', [alex, ute], 'Sehr geehrte Frau Klos, guten Tag Alex Muster,'],
  ])('a family %s', (_case, familyName, people, salutation) => {
    expect(letterSalutation(household(people, { asFamily: true, familyName }))).toBe(salutation)
  })

  test('a household of which only the name is known is a family', () => {
    expect(letterSalutation(household([], { familyName: 'Klos' }))).toBe('Sehr geehrte Familie Klos,')
  })
})

describe('company', () => {
  test.each([
    ['without a contact', [], 'Sehr geehrte Damen und Herren,'],
    ['with a contact', [ute], 'Sehr geehrte Frau Klos,'],
    ['with a contact of unknown gender', [alex], 'Guten Tag Alex Muster,'],
    [
      'with contacts, in the order of the card',
      [ulrich, ute],
      'Sehr geehrter Herr Klos, sehr geehrte Frau Klos,',
    ],
    ['with a contact without any name', [someone('mr', '', '')], 'Sehr geehrte Damen und Herren,'],
  ])('%s', (_case, people, salutation) => {
    expect(letterSalutation(company('Süß & Söhne', people))).toBe(salutation)
  })
})

describe('„Du“', () => {
  const close = (who: typeof ute) => ({ ...who, addressForm: 'informal' as const })
  test.each([
    ['a woman', [close(ute)], 'Liebe Ute,'],
    ['a man with a title', [close(someone('mr', 'Ulrich', 'Klos', 'Dr.'))], 'Lieber Ulrich,'],
    ['unknown gender', [close(alex)], 'Hallo Alex,'],
    ['a couple', [close(ulrich), close(ute)], 'Liebe Ute, lieber Ulrich,'],
    ['one „Sie“ and one „Du“', [close(ute), ulrich], 'Liebe Ute, sehr geehrter Herr Klos,'],
    [
      'without a first name it stays with „Sie“',
      [close(someone('ms', '', 'Klos'))],
      'Sehr geehrte Frau Klos,',
    ],
    [
      'two of one first name',
      [close(ute), close(someone('ms', 'Ute', 'Maier'))],
      'Liebe Ute Klos, liebe Ute Maier,',
    ],
  ])('%s', (_case, people, salutation) => {
    expect(letterSalutation(household(people))).toBe(salutation)
  })

  test('a family is close when all of it are', () => {
    const asFamily = { asFamily: true, familyName: 'Klos' }
    expect(letterSalutation(household([close(ute), close(ulrich)], asFamily))).toBe('Liebe Familie Klos,')
    expect(letterSalutation(household([close(ute), ulrich], asFamily))).toBe('Sehr geehrte Familie Klos,')
  })
})

test('the stored text wins over every rule', () => {
  expect(letterSalutation({ ...company('Süß & Söhne', [ute]), salutationOverride: ' Liebe Ute, ' })).toBe(
    'Liebe Ute,',
  )
  expect(letterSalutation({ ...person(ute), salutationOverride: ' ' })).toBe('Sehr geehrte Frau Klos,')
})
