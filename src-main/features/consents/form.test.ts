import { Settings } from '@shared/features/settings/settings'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { addGroup, addPerson } from '../../../tests/support/cards'
import { collector } from '../../../tests/support/pdf/collect'
import { type ReadPage, readPdf } from '../../../tests/support/pdf/read-pdf'
import { openTestApp, type TestApp } from '../../../tests/support/test-app'
import { formContent, sheetSections } from './form-content'
import { writeFormPdf } from './pdf/form-pdf'

let shop: TestApp
beforeEach(async () => {
  shop = await openTestApp()
})
afterEach(() => shop.close())

const lindner = {
  ...{ name: 'Feinkost Emma Lindner', owner: 'Emma Lindner', street: 'Marktplatz 7' },
  ...{ postcode: '99423', city: 'Weimar', phone: '03643 555 0123', email: 'laden@lindner.example' },
}
/** Lines of a page as one text, as hyphens and line ends are where they happen to be. */
const wordsOf = (page: ReadPage | undefined) => (page?.text ?? '').replace(/\s+/g, ' ')

/** The form as the program would print it, read back. */
async function printed(customerId?: number, personId?: number) {
  const { bytes, output } = collector()
  const { shop: own, consents } = await shop.client.settings.get()
  const settings = { shop: own, consents }
  const asked = {
    settings,
    wordings: await shop.client.consents.wordings(),
    newsletters: await shop.client.consents.newsletters(),
  }
  const card = customerId === undefined ? undefined : await shop.client.customers.get({ id: customerId })
  const person = card?.people.find(({ id }) => id === (personId ?? customerId)) ?? null
  const who = { id: personId ?? customerId ?? 0, name: '', person }
  const form = formContent(asked, card ? { card, who } : null, '2026-11-22')
  const result = await writeFormPdf({ form, sheet: sheetSections(settings, '2026-11-22') }, output)
  return { ...result, ...(await readPdf(bytes())) }
}
const setShop = () =>
  shop.client.settings.update({ group: 'shop', value: { ...Settings.parse({}).shop, ...lindner } })
const setSheet = (value: Partial<Settings['consents']>) =>
  shop.client.settings.update({ group: 'consents', value: { ...Settings.parse({}).consents, ...value } })

describe('the sign-up form', () => {
  test('blank: fields to fill in, a box for each way and purpose with its wording, a line to sign', async () => {
    await setShop()
    await shop.client.consents.addNewsletter({ name: 'Weinpost' })
    const { pages, info, unprintable } = await printed()
    expect(pages).toHaveLength(2)
    expect(unprintable).toEqual([])
    expect(info).toMatchObject({ Author: 'Feinkost Emma Lindner' })
    const words = wordsOf(pages[0])
    for (const said of [
      ...['Vorname und Name', 'Straße und Hausnummer', 'PLZ und Ort', 'Geburtstag', 'Telefon', 'E-Mail'],
      ...['per E-Mail', 'am Telefon', 'per SMS oder Messenger', 'Weinpost per E-Mail', 'Ja, zitieren'],
      ...['Ich möchte Angebote, Neuheiten und Einladungen', 'Fassung 1', 'jederzeit widerrufen'],
      ...['Bitte keine Werbung', 'Ort, Datum', 'Unterschrift', 'Informationsblatt'],
    ])
      expect(words).toContain(said)
    expect(words).not.toContain('weitergeben')
    // Three ways, one newsletter, profiling, quoting and the objection: four strokes a box.
    const small = (pages[0]?.strokes ?? []).filter(
      ({ left, right, top, bottom }) => right - left < 6 && bottom - top < 6,
    )
    expect(small).toHaveLength(7 * 4)
  })

  test('filled in for somebody of a card, with the data that the card has', async () => {
    const { id, people } = await addGroup(shop, {
      kind: 'household',
      people: [
        { firstName: 'Ute', lastName: 'Klos', birthday: { day: 29, month: 2, year: 1968 } },
        { firstName: 'Ulrich', lastName: 'Klos' },
      ],
      addresses: [{ street: 'Am Markt 1', postcode: '01067', city: 'Dresden' }],
      phones: [{ number: '0351 4711' }],
      emails: [{ address: 'klos@example.de' }],
    })
    const { pages } = await printed(id, people[0])
    const words = wordsOf(pages[0])
    for (const value of [
      'Ute Klos',
      'Am Markt 1',
      '01067 Dresden',
      '29.02.1968',
      '0351 4711',
      'klos@example.de',
    ])
      expect(words).toContain(value)
    expect(words).not.toContain('Ulrich')
  })

  test('asks what the shop wants to ask, in the words that hold now', async () => {
    await setSheet({ asked: ['passingOn'] })
    await shop.client.consents.reword({ purpose: 'passingOn', text: 'Die Rösterei darf mir schreiben.' })
    const { id } = await shop.client.consents.addNewsletter({ name: 'Weinpost' })
    await shop.client.consents.endNewsletter({ id })
    const words = wordsOf((await printed()).pages[0])
    expect(words).toContain('Die Rösterei darf mir schreiben.')
    expect(words).toContain('Fassung 2')
    expect(words).not.toMatch(/zitieren|auswerten|Weinpost/)
  })

  test('stays on its page with many newsletters, and inside of it with names that do not end', async () => {
    for (let n = 1; n <= 14; n++) await shop.client.consents.addNewsletter({ name: `Post vom Weinberg ${n}` })
    const long = await addPerson(shop, 'W'.repeat(150), { addresses: [{ street: 'Straße '.repeat(25) }] })
    const { pages } = await printed(long)
    expect(pages).toHaveLength(2)
    for (const { texts, width } of pages)
      for (const { x, width: wide, y } of texts) {
        expect(x).toBeGreaterThanOrEqual(19)
        expect(x + wide).toBeLessThanOrEqual(width - 19)
        expect(y).toBeLessThan(285)
      }
  })

  test('says which characters it could not print', async () => {
    const id = await addPerson(shop, '🦄')
    expect((await printed(id)).unprintable).toEqual(['🦄'])
  })
})

describe('the information sheet', () => {
  const headings = [
    ...['Wer verantwortlich ist', 'Wozu und auf welcher Grundlage', 'Wie lange wir speichern'],
    ...[
      'Wer Ihre Angaben bekommt',
      'Ihre Rechte',
      'Ihr Recht auf Widerspruch',
      'Wo Sie sich beschweren können',
    ],
  ]

  test('names the shop, purposes, bases, retention, recipients, rights and the authority', async () => {
    await setShop()
    await setSheet({ contact: 'Kim Berg', authority: 'Der Landesbeauftragte in Erfurt.', reviewYears: 5 })
    const words = wordsOf((await printed()).pages[1])
    for (const said of [
      ...headings,
      ...['Feinkost Emma Lindner, Marktplatz 7, 99423 Weimar', 'Inhaber: Emma Lindner', '03643 555 0123'],
      ...['laden@lindner.example', 'beantwortet: Kim Berg', 'Der Landesbeauftragte in Erfurt.', '5 Jahre'],
      ...['Art. 6 Abs. 1 Buchst. a', 'Buchst. b', 'Buchst. c', 'Buchst. f', 'Art. 15', 'Art. 16', 'Art. 17'],
      ...['Art. 18', 'Art. 20', 'Art. 21 Abs. 2', 'Art. 7 Abs. 3', 'Stand 22.11.2026'],
    ])
      expect(words).toContain(said)
  })

  test('sets the right to object apart: in a frame of its own', async () => {
    const { pages } = await printed()
    const page = pages[1]
    const at = (text: string) => page?.texts.find((one) => one.text === text)?.y ?? 0
    const [object, complain] = [at('Ihr Recht auf Widerspruch'), at('Wo Sie sich beschweren können')]
    const wide = (page?.strokes ?? []).filter(({ left, right }) => right - left > 165)
    const above = wide.filter(({ top }) => top < object && top > at('Ihre Rechte'))
    const below = wide.filter(({ top }) => top > object && top < complain)
    expect([above.length, below.length]).toEqual([1, 1])
  })

  test('takes the words of the shop, and more pages rather than letters that nobody can read', async () => {
    await setSheet({
      purposes: 'Nur dies.',
      retention: 'Ein Satz. '.repeat(195),
      recipients: 'Wort '.repeat(390),
    })
    const { pages } = await printed()
    const words = pages.slice(1).map(wordsOf).join(' ')
    expect(words).toContain('Nur dies.')
    expect(words).not.toContain('Kundenkarte und Punkte')
    for (const heading of headings) expect(words).toContain(heading)
    const sizes = pages.slice(1).flatMap(({ texts }) => texts.map(({ size }) => size))
    expect(Math.min(...sizes)).toBeGreaterThan(7)
  })

  test('leaves room for a shop that has said nothing of itself', async () => {
    expect(wordsOf((await printed()).pages[1])).toContain('(Name und Anschrift des Ladens bitte hier')
  })
})

test('the program hands it out as a file, and not for somebody who is not on the card', async () => {
  const id = await addPerson(shop, 'Röder')
  const { file, pages } = await shop.client.consents.form({ customerId: id })
  expect(file).toMatchObject({
    name: 'Anmeldeformular Anna Röder 2026-11-22.pdf',
    mediaType: 'application/pdf',
  })
  expect(pages).toBe(2)
  const stranger = shop.client.consents.form({ customerId: id, personId: 4711 })
  await expect(stranger).rejects.toMatchObject({ code: 'NOT_FOUND' })
})
