import { ShopSettings } from '@shared/features/settings/settings'
import { describe, expect, test } from 'vitest'
import { address, company, household, person, someone } from '../../../tests/support/letters/correspondents'
import { addressBlock } from './address-block'
import { type Manner, mannerOf, spelledIn } from './manner'
import type { Correspondent, CorrespondentPerson, LetterAddress } from './people'
import { letterSalutation } from './salutation'

/**
 * Who is written to, how the address names them, and the salutation without what ends it. In Austria the titles below
 * the doctor's are spoken, too.
 */
type Row = {
  who: (at: LetterAddress) => Correspondent
  lines: string[]
  salutation: string
  inAustria?: string
}

const ute = someone('ms', 'Ute', 'Klos')
const ulrich = someone('mr', 'Ulrich', 'Klos')
const ina = someone('ms', 'Ina', 'Maier')
const alex = someone('none', 'Alex', 'Muster')
const titled = (who: CorrespondentPerson, title: string) => ({ ...who, title })
const close = (who: CorrespondentPerson) => ({ ...who, addressForm: 'informal' as const })
const child = (who: CorrespondentPerson) => ({ ...who, child: true })
const kin = (who: CorrespondentPerson, role: string) => ({ ...who, role })
const one = (who: CorrespondentPerson) => (at: LetterAddress) => person(who, at)
const group =
  (...people: CorrespondentPerson[]) =>
  (at: LetterAddress) =>
    household(people, { at })
const family =
  (familyName: string, ...people: CorrespondentPerson[]) =>
  (at: LetterAddress) =>
    household(people, { at, familyName, asFamily: true })
const firm =
  (...people: CorrespondentPerson[]) =>
  (at: LetterAddress) =>
    company('Süß & Söhne', people, at)

const rows: Record<string, Row> = {
  'a woman': { who: one(ute), lines: ['Frau Ute Klos'], salutation: 'Sehr geehrte Frau Klos' },
  'a man, in the accusative': {
    who: one(ulrich),
    lines: ['Herrn Ulrich Klos'],
    salutation: 'Sehr geehrter Herr Klos',
  },
  'a doctor': {
    who: one(titled(ute, 'Dr.')),
    lines: ['Frau Dr. Ute Klos'],
    salutation: 'Sehr geehrte Frau Dr. Klos',
  },
  'a doctor of medicine': {
    who: one(titled(ulrich, 'Dr. med.')),
    lines: ['Herrn Dr. med. Ulrich Klos'],
    salutation: 'Sehr geehrter Herr Dr. Klos',
  },
  'a professor, spelled out beside the name': {
    who: one(titled(ute, 'Prof. Dr.')),
    lines: ['Frau Prof. Dr. Ute Klos'],
    salutation: 'Sehr geehrte Frau Professorin Klos',
  },
  'a professor, a man': {
    who: one(titled(ulrich, 'Prof.')),
    lines: ['Herrn Prof. Ulrich Klos'],
    salutation: 'Sehr geehrter Herr Professor Klos',
  },
  'an engineer': {
    who: one(titled(ulrich, 'Dipl.-Ing.')),
    lines: ['Herrn Dipl.-Ing. Ulrich Klos'],
    salutation: 'Sehr geehrter Herr Klos',
    inAustria: 'Sehr geehrter Herr Dipl.-Ing. Klos',
  },
  'an engineer with a doctorate': {
    who: one(titled(ute, 'Dipl.-Ing. Dr.')),
    lines: ['Frau Dipl.-Ing. Dr. Ute Klos'],
    salutation: 'Sehr geehrte Frau Dr. Klos',
  },
  'a Magister': {
    who: one(titled(ute, 'Mag.')),
    lines: ['Frau Mag. Ute Klos'],
    salutation: 'Sehr geehrte Frau Klos',
    inAustria: 'Sehr geehrte Frau Mag. Klos',
  },
  'a Magistra of a Fachhochschule': {
    who: one(titled(ute, 'Mag.a (FH)')),
    lines: ['Frau Mag.a (FH) Ute Klos'],
    salutation: 'Sehr geehrte Frau Klos',
    inAustria: 'Sehr geehrte Frau Mag.a Klos',
  },
  'a Diplomingenieur': {
    who: one(titled(ulrich, 'DI')),
    lines: ['Herrn DI Ulrich Klos'],
    salutation: 'Sehr geehrter Herr Klos',
    inAustria: 'Sehr geehrter Herr DI Klos',
  },
  'an Ingenieur': {
    who: one(titled(ulrich, 'Ing.')),
    lines: ['Herrn Ing. Ulrich Klos'],
    salutation: 'Sehr geehrter Herr Klos',
    inAustria: 'Sehr geehrter Herr Ing. Klos',
  },
  'the highest of several': {
    who: one(titled(ute, 'Ing. Mag. Dr.')),
    lines: ['Frau Ing. Mag. Dr. Ute Klos'],
    salutation: 'Sehr geehrte Frau Dr. Klos',
  },
  'a Kommerzialrat, whose title stays in the address': {
    who: one(titled(ulrich, 'KommR')),
    lines: ['Herrn KommR Ulrich Klos'],
    salutation: 'Sehr geehrter Herr Klos',
  },
  'what stands behind a name': {
    who: one({ ...ute, nameSuffix: 'MBA' }),
    lines: ['Frau Ute Klos MBA'],
    salutation: 'Sehr geehrte Frau Klos',
  },
  'a couple of one name': {
    who: group(ulrich, ute),
    lines: ['Frau und Herrn', 'Ute und Ulrich Klos'],
    salutation: 'Sehr geehrte Frau Klos, sehr geehrter Herr Klos',
  },
  'a couple of two names': {
    who: group(ulrich, ina),
    lines: ['Frau Ina Maier', 'Herrn Ulrich Klos'],
    salutation: 'Sehr geehrte Frau Maier, sehr geehrter Herr Klos',
  },
  'a couple, the woman with a title': {
    who: group(ulrich, titled(ute, 'Dr.')),
    lines: ['Frau Dr. Ute Klos', 'Herrn Ulrich Klos'],
    salutation: 'Sehr geehrte Frau Dr. Klos, sehr geehrter Herr Klos',
  },
  'a couple, the man with a title': {
    who: group(ute, titled(ulrich, 'Dr.')),
    lines: ['Herrn Dr. Ulrich Klos', 'Frau Ute Klos'],
    salutation: 'Sehr geehrter Herr Dr. Klos, sehr geehrte Frau Klos',
  },
  'a couple with a title on either side': {
    who: group(titled(ulrich, 'Dr.'), titled(ute, 'Dr.')),
    lines: ['Frau Dr. Ute Klos', 'Herrn Dr. Ulrich Klos'],
    salutation: 'Sehr geehrte Frau Dr. Klos, sehr geehrter Herr Dr. Klos',
  },
  'a professor and a doctor': {
    who: group(titled(ute, 'Dr.'), titled(ulrich, 'Prof. Dr.')),
    lines: ['Herrn Prof. Dr. Ulrich Klos', 'Frau Dr. Ute Klos'],
    salutation: 'Sehr geehrter Herr Professor Klos, sehr geehrte Frau Dr. Klos',
  },
  'two women of two names': {
    who: group(ute, ina),
    lines: ['Frau Ute Klos', 'Frau Ina Maier'],
    salutation: 'Sehr geehrte Frau Klos, sehr geehrte Frau Maier',
  },
  'two men of one name': {
    who: group(ulrich, someone('mr', 'Jan', 'Klos')),
    lines: ['Herrn Ulrich Klos', 'Herrn Jan Klos'],
    salutation: 'Sehr geehrter Herr Ulrich Klos, sehr geehrter Herr Jan Klos',
  },
  'one „Sie“ and one „Du“': {
    who: group(close(ute), ulrich),
    lines: ['Frau und Herrn', 'Ute und Ulrich Klos'],
    salutation: 'Liebe Ute, sehr geehrter Herr Klos',
  },
  'two „Du“': {
    who: group(close(ute), close(ulrich)),
    lines: ['Frau und Herrn', 'Ute und Ulrich Klos'],
    salutation: 'Liebe Ute, lieber Ulrich',
  },
  'one „Du“': {
    who: one(close(someone('ms', 'Anna', 'Klos'))),
    lines: ['Frau Anna Klos'],
    salutation: 'Liebe Anna',
  },
  'one „Du“ of unknown gender': { who: one(close(alex)), lines: ['Alex Muster'], salutation: 'Hallo Alex' },
  'a child': {
    who: one(child(someone('ms', 'Lena', 'Klos'))),
    lines: ['Lena Klos'],
    salutation: 'Liebe Lena',
  },
  'a boy': { who: one(child(someone('mr', 'Max', 'Klos'))), lines: ['Max Klos'], salutation: 'Lieber Max' },
  'two children, the parents not being written to': {
    who: group(child(someone('ms', 'Lena', 'Klos')), child(someone('mr', 'Max', 'Klos'))),
    lines: ['Lena Klos', 'Max Klos'],
    salutation: 'Liebe Lena, lieber Max',
  },
  'an adult with a parent': {
    who: group(kin(ute, 'Mutter'), kin(someone('mr', 'Jan', 'Klos'), 'Sohn')),
    lines: ['Frau Ute Klos', 'Herrn Jan Klos'],
    salutation: 'Sehr geehrte Frau Klos, sehr geehrter Herr Klos',
  },
  'an adult with a parent, both women': {
    who: group(ute, kin(someone('ms', 'Mia', 'Klos'), 'Tochter')),
    lines: ['Frau Ute Klos', 'Frau Mia Klos'],
    salutation: 'Sehr geehrte Frau Ute Klos, sehr geehrte Frau Mia Klos',
  },
  'a family': {
    who: family('Klos', ute, ulrich),
    lines: ['Familie Klos'],
    salutation: 'Sehr geehrte Familie Klos',
  },
  'a family of friends': {
    who: family('Klos', close(ute), close(ulrich)),
    lines: ['Familie Klos'],
    salutation: 'Liebe Familie Klos',
  },
  'a company without a contact': {
    who: firm(),
    lines: ['Süß & Söhne'],
    salutation: 'Sehr geehrte Damen und Herren',
  },
  'a company with a contact': {
    who: firm(ulrich),
    lines: ['Süß & Söhne', 'Herrn Ulrich Klos'],
    salutation: 'Sehr geehrter Herr Klos',
  },
  'several contacts of a company, by the order of the card': {
    who: firm(ulrich, titled(ina, 'Dr.')),
    lines: ['Süß & Söhne', 'Herrn Ulrich Klos', 'Frau Dr. Ina Maier'],
    salutation: 'Sehr geehrter Herr Klos, sehr geehrte Frau Dr. Maier',
  },
  'divers or unknown': { who: one(alex), lines: ['Alex Muster'], salutation: 'Guten Tag Alex Muster' },
  'divers with a title': {
    who: one(titled(alex, 'Dr.')),
    lines: ['Dr. Alex Muster'],
    salutation: 'Guten Tag Dr. Alex Muster',
  },
  'a couple, one divers': {
    who: group(alex, ute),
    lines: ['Frau Ute Klos', 'Alex Muster'],
    salutation: 'Sehr geehrte Frau Klos, guten Tag Alex Muster',
  },
  'a noble name': {
    who: one(someone('mr', 'Vicco', 'von Bülow')),
    lines: ['Herrn Vicco von Bülow'],
    salutation: 'Sehr geehrter Herr von Bülow',
  },
  'a noble name with zu': {
    who: one(someone('ms', 'Elisabeth', 'von und zu Liechtenstein')),
    lines: ['Frau Elisabeth von und zu Liechtenstein'],
    salutation: 'Sehr geehrte Frau von und zu Liechtenstein',
  },
  'a noble name with its rank, as part of the name': {
    who: one(someone('mr', 'Karl', 'Freiherr von Stein')),
    lines: ['Herrn Karl Freiherr von Stein'],
    salutation: 'Sehr geehrter Herr Freiherr von Stein',
  },
  'a double name': {
    who: one(someone('ms', 'Eva', 'Müller-Lüdenscheidt')),
    lines: ['Frau Eva Müller-Lüdenscheidt'],
    salutation: 'Sehr geehrte Frau Müller-Lüdenscheidt',
  },
  'a name with ß, which stays everywhere': {
    who: one(someone('mr', 'Jan', 'Groß')),
    lines: ['Herrn Jan Groß'],
    salutation: 'Sehr geehrter Herr Groß',
  },
}

/** A shop and a customer in the same country, and how a salutation ends there. */
const countries = {
  DE: { postcode: '69120', city: 'Heidelberg', ends: ',' },
  AT: { postcode: '1010', city: 'Wien', ends: ',' },
  CH: { postcode: '8001', city: 'Zürich', ends: '' },
} as const
type Country = keyof typeof countries

function mannerIn(country: string, salutationEnd = 'usual' as const): Manner {
  return mannerOf({ shop: ShopSettings.parse({ country }), letters: { salutationEnd } })
}

function written(correspondent: Correspondent, manner: Manner) {
  return {
    lines: addressBlock(correspondent, { companyFirst: true, senderCountry: manner.country }),
    salutation: letterSalutation(correspondent, manner),
  }
}

describe.each(Object.keys(countries) as Country[])('at home in %s', (country) => {
  const { postcode, city, ends } = countries[country]
  test.each(Object.entries(rows))('%s', (_case, { who, lines, salutation, inAustria }) => {
    const at = address({ street: 'Gasse 12/3/7', postcode, city, country })
    const spoken = country === 'AT' ? (inAustria ?? salutation) : salutation
    expect(written(who(at), mannerIn(country))).toEqual({
      lines: [...lines, 'Gasse 12/3/7', `${postcode} ${city}`],
      salutation: `${spoken}${ends}`,
    })
  })
})

describe('abroad', () => {
  const magister = titled(ute, 'Mag.')
  test.each([
    ['DE', 'AT', ['1010 WIEN', 'ÖSTERREICH'], 'Sehr geehrte Frau Mag. Klos,'],
    ['DE', 'CH', ['8001 ZÜRICH', 'SCHWEIZ'], 'Sehr geehrte Frau Klos,'],
    ['AT', 'DE', ['69120 HEIDELBERG', 'DEUTSCHLAND'], 'Sehr geehrte Frau Klos,'],
    ['AT', 'CH', ['8001 ZÜRICH', 'SCHWEIZ'], 'Sehr geehrte Frau Klos,'],
    ['CH', 'DE', ['69120 HEIDELBERG', 'DEUTSCHLAND'], 'Sehr geehrte Frau Klos'],
    ['CH', 'AT', ['1010 WIEN', 'ÖSTERREICH'], 'Sehr geehrte Frau Mag. Klos'],
    ['LI', 'CH', ['8001 ZÜRICH', 'SCHWEIZ'], 'Sehr geehrte Frau Klos'],
  ] as const)('from %s to %s', (from, to, place, salutation) => {
    const { postcode, city } = countries[to]
    const to_ = person(magister, address({ postcode, city, country: to }))
    expect(written(to_, mannerIn(from))).toEqual({
      lines: ['Frau Mag. Ute Klos', 'Neckarweg 17', ...place],
      salutation,
    })
  })

  test('an address without a country is at home', () => {
    const at = address({ postcode: '1010', city: 'Wien', country: '' })
    expect(written(person(magister, at), mannerIn('AT'))).toEqual({
      lines: ['Frau Mag. Ute Klos', 'Neckarweg 17', '1010 Wien'],
      salutation: 'Sehr geehrte Frau Mag. Klos,',
    })
  })
})

describe('what ends it, where the shop says so', () => {
  test.each([
    ['DE', 'none', 'Sehr geehrte Frau Klos'],
    ['AT', 'exclamation', 'Sehr geehrte Frau Klos!'],
    ['AT', 'comma', 'Sehr geehrte Frau Klos,'],
    ['CH', 'comma', 'Sehr geehrte Frau Klos,'],
    ['LI', 'usual', 'Sehr geehrte Frau Klos'],
  ] as const)('%s, %s', (country, salutationEnd, salutation) => {
    const manner = mannerOf({ shop: { country }, letters: { salutationEnd } })
    expect(letterSalutation(person(ute), manner)).toBe(salutation)
  })

  test('the stored text stays as it is', () => {
    const own = { ...person(ute), salutationOverride: 'Liebe Ute,' }
    expect(letterSalutation(own, mannerIn('CH'))).toBe('Liebe Ute,')
  })
})

test('words of the program stand with ss in Switzerland and Liechtenstein', () => {
  expect(['DE', 'AT', 'CH', 'LI'].map((country) => spelledIn(country, 'Herzliche Grüße'))).toEqual([
    'Herzliche Grüße',
    'Herzliche Grüße',
    'Herzliche Grüsse',
    'Herzliche Grüsse',
  ])
})
