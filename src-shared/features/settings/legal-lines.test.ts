import { describe, expect, test } from 'vitest'
import { type LegalField, LegalForm, LegalSettings, legalRules } from './legal'
import { emailFoot, letterFoot, missingParticulars, withoutFirstName } from './legal-lines'
import { ShopSettings } from './settings'

const shop = ShopSettings.parse({
  name: 'Weinhaus Kessler',
  owner: 'Marion Kessler',
  street: 'Hauptstraße 12',
  postcode: '69117',
  city: 'Heidelberg',
  phone: '06221 123456',
  email: 'post@kessler.example',
  website: 'www.kessler.example',
})
const all = {
  seat: 'Heidelberg',
  registerCourt: 'Amtsgericht Mannheim',
  registerNumber: '12345',
  managers: 'Marion Kessler\nJan Kessler',
  chair: 'Ute Klos',
  partnerName: 'Kessler Verwaltungs-GmbH',
  partnerSeat: 'Mannheim',
  partnerCourt: 'Amtsgericht Mannheim',
  partnerNumber: 'HRB 999',
}
const legal = (form: LegalForm, more: Partial<LegalSettings> = {}) =>
  LegalSettings.parse({ form, ...all, ...more })
const managing = 'Geschäftsführung: Marion Kessler, Jan Kessler'
const board = 'Vorstand: Marion Kessler, Jan Kessler'
const chair = 'Vorsitz des Aufsichtsrats: Ute Klos'

/** What a letter has to name, by the law of each form. */
const feet: Record<LegalForm, string[]> = {
  unsaid: [],
  sole: ['Inh. Marion Kessler'],
  // § 37a HGB
  ek: [
    'Weinhaus Kessler e. K.',
    'Inh. Marion Kessler',
    'Sitz: Heidelberg',
    'Amtsgericht Mannheim, HRA 12345',
  ],
  gbr: ['Weinhaus Kessler GbR', 'Gesellschafter: Marion Kessler, Jan Kessler'],
  // § 125 HGB
  ohg: ['Weinhaus Kessler OHG', 'Sitz: Heidelberg', 'Amtsgericht Mannheim, HRA 12345'],
  kg: ['Weinhaus Kessler KG', 'Sitz: Heidelberg', 'Amtsgericht Mannheim, HRA 12345'],
  // § 177a HGB
  gmbhCoKg: [
    'Weinhaus Kessler GmbH & Co. KG',
    'Sitz: Heidelberg',
    'Amtsgericht Mannheim, HRA 12345',
    'Pers. haftende Gesellschafterin: Kessler Verwaltungs-GmbH',
    'Sitz: Mannheim',
    'Amtsgericht Mannheim, HRB 999',
    managing,
    chair,
  ],
  // § 35a GmbHG
  gmbh: ['Weinhaus Kessler GmbH', 'Sitz: Heidelberg', 'Amtsgericht Mannheim, HRB 12345', managing, chair],
  ug: [
    'Weinhaus Kessler UG (haftungsbeschränkt)',
    'Sitz: Heidelberg',
    'Amtsgericht Mannheim, HRB 12345',
    managing,
  ],
  // § 80 AktG
  ag: ['Weinhaus Kessler AG', 'Sitz: Heidelberg', 'Amtsgericht Mannheim, HRB 12345', board, chair],
  // § 25a GenG
  eg: ['Weinhaus Kessler eG', 'Sitz: Heidelberg', 'Amtsgericht Mannheim, GnR 12345', board, chair],
  ev: ['Weinhaus Kessler e. V.', 'Sitz: Heidelberg', 'Amtsgericht Mannheim, VR 12345', board],
  freelance: ['Inh. Marion Kessler'],
  other: [],
}

describe.each(LegalForm.options)('%s', (form) => {
  test('the foot names what the law asks for', () => {
    expect(letterFoot(shop, legal(form))).toEqual(feet[form])
  })

  test('nothing is missing where all is said, and everything where nothing is', () => {
    expect(missingParticulars(shop, legal(form))).toEqual([])
    expect(missingParticulars(ShopSettings.parse({}), LegalSettings.parse({ form }))).toEqual(
      legalRules[form].asks,
    )
  })

  test('each particular is missed by itself', () => {
    const settled: LegalField[] = legalRules[form].asks.filter(
      (field) => field !== 'name' && field !== 'owner',
    )
    for (const field of settled)
      expect(missingParticulars(shop, legal(form, { [field]: ' ' }))).toEqual([field])
  })

  test('an e-mail says who it is from, how to reach them, and the register', () => {
    const lines = emailFoot(shop, legal(form, { vatId: 'DE136695976' }))
    expect(lines[0]).toContain('Weinhaus Kessler')
    for (const line of [
      'Hauptstraße 12',
      '69117 Heidelberg',
      'Telefon 06221 123456',
      'USt-IdNr. DE136695976',
    ])
      expect(lines).toContain(line)
    expect(lines.includes(`Amtsgericht Mannheim, ${legalRules[form].register} 12345`)).toBe(
      legalRules[form].register !== null,
    )
  })
})

describe('the name', () => {
  test.each([
    ['gmbh', 'Kessler Wein GmbH', 'Kessler Wein GmbH'],
    ['gmbh', 'Kessler gGmbH', 'Kessler gGmbH'],
    ['gmbh', 'Kessler', 'Kessler GmbH'],
    ['gmbhCoKg', 'Kessler GmbH & Co. KG', 'Kessler GmbH & Co. KG'],
    ['ek', 'Kessler e.K.', 'Kessler e.K.'],
    ['ek', 'Kessler, eingetragene Kauffrau', 'Kessler, eingetragene Kauffrau'],
    ['ug', 'Kessler UG (haftungsbeschränkt)', 'Kessler UG (haftungsbeschränkt)'],
    ['ev', 'Weinfreunde e.V.', 'Weinfreunde e.V.'],
    ['kg', 'Kesslerkg', 'Kesslerkg KG'],
  ] as const)('%s: %s → %s', (form, registeredName, written) => {
    expect(letterFoot(shop, legal(form, { registeredName }))[0]).toBe(written)
  })
})

test('bank and VAT number end the foot, the account in groups of four', () => {
  const bank = {
    bankName: 'Sparkasse',
    iban: 'DE02120300000000202051',
    bic: 'BYLADEM1001',
    vatId: 'DE136695976',
  }
  expect(letterFoot(shop, legal('sole', bank)).slice(1)).toEqual([
    'USt-IdNr. DE136695976',
    'Sparkasse',
    'IBAN DE02 1203 0000 0000 2020 51',
    'BIC BYLADEM1001',
  ])
})

test('first names are spelled out (§ 35a GmbHG)', () => {
  expect(withoutFirstName(legal('gmbh', { managers: 'M. Kessler\nJan Kessler\nKlos\nÖzlem Şen' }))).toEqual([
    'M. Kessler',
    'Klos',
  ])
  expect(withoutFirstName(legal('sole', { managers: 'M. Kessler' }))).toEqual([])
})

test('an account number with a wrong check digit is not taken', () => {
  expect(LegalSettings.safeParse({ iban: 'DE03120300000000202051' }).success).toBe(false)
  expect(LegalSettings.safeParse({ iban: 'DE02120300000000202051' }).success).toBe(true)
})
