import { Settings, ShopSettings } from '@shared/features/settings/settings'
import { describe, expect, test } from 'vitest'
import { company, person, someone } from '../../../tests/support/letters/correspondents'
import { plainBlocks } from '../../../tests/support/letters/plain-blocks'
import { composeLetter } from './compose'
import { LetterContent } from './contract'
import { letterLayout } from './layout'
import { germanManner } from './manner'

const ute = person(someone('ms', 'Ute', 'Klos'))
const settings = { companyFirst: true, objectionSentence: '', signature: null, signatureMm: 45 }
const content = LetterContent.parse({
  subject: 'Weinprobe  für {{Nachname}}',
  body: '{{Briefanrede}}\n\nSie haben {{Punktestand}} Punkte.\n\nHerzliche Grüße\nMarion Kessler',
})

describe('composeLetter', () => {
  test('fills address, info block, subject and text', () => {
    expect(composeLetter(ute, content, '2026-11-22', settings, germanManner)).toEqual({
      recipientName: 'Ute Klos',
      addressLines: ['Frau Ute Klos', 'Neckarweg 17', '69120 Heidelberg'],
      infoLines: [
        { label: 'Kundennummer', value: '1042' },
        { label: 'Datum', value: '22.11.2026' },
      ],
      answerCode: '',
      subject: 'Weinprobe für Klos',
      body: plainBlocks(
        'Sehr geehrte Frau Klos,\n\nSie haben 1.234 Punkte.\n\nHerzliche Grüße\nMarion Kessler',
      ),
      objectionSentence: 'Sie können der Werbung jederzeit widersprechen – ein Anruf genügt.',
    })
  })

  test.each([
    ['the own sentence of the shop', {}, 'Rufen Sie an.', 'Rufen Sie an.'],
    ['nothing where it was switched off', { withObjectionSentence: false }, 'Rufen Sie an.', ''],
    ['nothing on a letter about a contract', { purpose: 'contract' as const }, '', ''],
  ])('ends with %s', (_case, change, objectionSentence, expected) => {
    const own = { ...settings, objectionSentence }
    const letter = composeLetter(ute, { ...content, ...change }, '2026-11-22', own, germanManner)
    expect(letter.objectionSentence).toBe(expected)
  })

  test('leaves out a number that is not there, and puts the contact above the company if asked', () => {
    const firm = { ...company('Süß & Söhne', [someone('mr', 'Jan', 'Maier')]), number: null }
    const personal = { ...settings, companyFirst: false }
    const letter = composeLetter(firm, content, '2026-11-22', personal, germanManner)
    expect(letter.infoLines.map(({ label }) => label)).toEqual(['Datum'])
    expect(letter.addressLines.slice(0, 2)).toEqual(['Herrn Jan Maier', 'Süß & Söhne'])
    expect(letter.recipientName).toBe('Süß & Söhne')
  })
})

test('the layout takes return line and footer from the shop', () => {
  const shop = ShopSettings.parse({
    name: 'Weinhandlung Kessler',
    street: 'Hauptstraße 12',
    postcode: '69117',
    city: 'Heidelberg',
    footer: 'Inh. Marion Kessler\n\n USt-IdNr. DE123456789 ',
  })
  const layout = letterLayout(shop, Settings.parse({}).legal, Settings.parse({}).letters)
  expect(layout.returnLine).toBe('Weinhandlung Kessler · Hauptstraße 12 · 69117 Heidelberg')
  expect(layout.footerLines).toEqual(['Inh. Marion Kessler', 'USt-IdNr. DE123456789'])
})
