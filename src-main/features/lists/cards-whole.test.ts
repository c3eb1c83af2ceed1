import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { addGroup, addPerson } from '../../../tests/support/cards'
import { pdfBytes } from '../../../tests/support/documents'
import { addKind, fieldIds } from '../../../tests/support/entries'
import { addFields, fill } from '../../../tests/support/fields'
import { readPdf } from '../../../tests/support/pdf/read-pdf'
import { finish, openTestApp, type TestApp } from '../../../tests/support/test-app'

let shop: TestApp
beforeEach(async () => {
  shop = await openTestApp()
})
afterEach(() => shop.close())

type Input = Parameters<TestApp['client']['lists']['cards']>[0]

/** The words on the printed cards, without regard to where a line ends. */
async function printed(input: Input = {}): Promise<string> {
  const { file } = await finish(shop.client.lists.cards(input))
  const { pages } = await readPdf(readFileSync(shop.app.files.look('test', file.handle)?.path ?? ''))
  return pages
    .map(({ text }) => text)
    .join(' ')
    .replace(/[\s\u00a0]+/g, ' ')
}
const text = (words: string) => ({ type: 'text', text: words }) as const
const requestId = () => crypto.randomUUID()

/** A card with an own field, a protected one, and one of each on its entries and things. */
async function hairdresser() {
  const { client } = shop
  const id = await addPerson(shop, 'Röder')
  const { Beruf: job, Gesundheit: health } = await addFields(shop, [
    { name: 'Beruf', type: 'text' },
    { name: 'Gesundheit', type: 'text', sensitive: true, legalBasis: 'Einwilligung vom 1. Mai' },
  ])
  if (!job || !health) throw new Error('no fields')
  await fill(shop, id, job.id, text('Küferin'))
  await fill(shop, id, health.id, text('Zuckerkrank'))
  const formula = await addKind(shop, {
    name: 'Farbrezept',
    fields: ['text Ansatz', 'number Einwirkzeit min'],
  })
  const [mix = 0, time = 0] = await fieldIds(shop, 'entry', formula)
  const [group] = await client.fields.groups({ owner: { on: 'entry', kindId: formula } })
  const draft = { name: 'Medikament', type: 'text', sensitive: true, legalBasis: 'Behandlung' } as const
  const { field: drug } = await client.fields.addField({ groupId: group?.id ?? 0, draft })
  await client.entries.add({
    customerId: id,
    kindId: formula,
    on: '2026-11-01',
    text: 'Spitzen dunkler',
    values: [
      { fieldId: mix, content: text('6/0 + 7/43') },
      { fieldId: time, content: { type: 'number', number: 35 } },
      { fieldId: drug.id, content: text('Cortison') },
    ],
  })
  const allergy = await addKind(shop, { name: 'Allergie', warning: true })
  await client.entries.add({ customerId: id, kindId: allergy, on: '2025-03-02', text: 'PPD' })
  return { id, health, drug }
}

test('values of entries stand in the line, as they are now and in the Verlauf, the warning above all', async () => {
  await hairdresser()
  const formula = 'Farbrezept: Spitzen dunkler · Ansatz: 6/0 + 7/43 · Einwirkzeit: 35 min'
  const all = await printed()
  expect(all).toContain(`Wie letztes Mal 01.11.2026 ${formula}`)
  expect(all).toMatch(/Zuletzt .*Farbrezept: Spitzen dunkler/)
  expect(all).toContain('Anna Röder')
  expect(all.indexOf('Achtung 02.03.2025 Allergie: PPD')).toBeLessThan(all.indexOf('Eigene Felder'))
  expect(await printed({ parts: ['history'] })).toContain(formula)
})

test('protected fields of card and entries are printed only where chosen by name, with their legal basis', async () => {
  const { health, drug } = await hairdresser()
  const plain = await printed()
  expect(plain).toContain('Beruf Küferin')
  expect(plain).toContain('Besonders geschützte Felder (Art. 9 DSGVO) stehen nur auf dem Papier')
  expect(plain).not.toMatch(/Zuckerkrank|Gesundheit|Cortison|Medikament/)
  const one = await printed({ protectedFieldIds: [health.id] })
  expect(one).toContain('Gesundheit Zuckerkrank (besonders geschützt, Grundlage: Einwilligung vom 1. Mai)')
  expect(one).not.toMatch(/Cortison|stehen nur auf dem Papier/)
  const other = await printed({ protectedFieldIds: [drug.id] })
  expect(other).toContain('Medikament: Cortison (besonders geschützt, Grundlage: Behandlung)')
  expect(other).not.toContain('Zuckerkrank')
  expect(await shop.client.fields.protected()).toMatchObject([
    { id: health.id, name: 'Gesundheit', legalBasis: 'Einwilligung vom 1. Mai', of: '' },
    { id: drug.id, name: 'Medikament', of: 'Farbrezept' },
  ])
})

test('consents stand in words with day, source and wording; an objection and what is left of a yes, too', async () => {
  const { client } = shop
  const { id, people } = await addGroup(shop, {
    kind: 'household',
    people: [
      { firstName: 'Ute', lastName: 'Klos' },
      { firstName: 'Jan', lastName: 'Klos' },
    ],
  })
  const said = { customerId: id, channel: 'email', purpose: 'advertising', status: 'given' } as const
  const [ute = 0, jan = 0] = people
  await client.consents.record({
    ...said,
    personId: ute,
    source: 'form',
    on: '2026-11-01',
    evidence: 'Blatt 14',
  })
  await client.consents.record({ ...said, personId: jan, source: 'oral', on: '2026-11-02' })
  await client.consents.object({ customerId: id, personId: jan, objects: true })
  const all = await printed({ parts: ['consents'] })
  expect(all).toContain(
    'Ute Klos Werbung per E-Mail: ja – hat zugestimmt am 01.11.2026, Anmeldeformular, Wortlaut: Fassung 1, Nachweis: Blatt 14',
  )
  expect(all).toContain('Jan Klos Widerspruch gegen Werbung seit 22.11.2026')
  expect(all).toMatch(/Werbung per E-Mail: nein – hat zugestimmt am 02\.11\.2026, mündlich,.* widersprochen/)
  expect(await printed({ parts: ['consents'], purpose: 'advertising' })).not.toContain('Jan')
})

test('what belongs to a customer: things, relations, groups, terms, documents', async () => {
  const { client } = shop
  const id = await addPerson(shop, 'Röder', {
    webAddresses: [{ label: 'instagram', url: '@roeder' }],
    ...{ preferredChannel: 'phone', source: 'Messe', specialTerms: '5 % ab 12 Flaschen' },
    ...{ paymentRemark: 'nur bar', ownSalutation: 'Liebe Anna,' },
  })
  const { staff } = await client.staff.add({ name: 'Erika Kurz', initials: 'EX', colour: 'green' })
  await finish(
    client.bulk.apply({
      selection: { type: 'ids', ids: [id] },
      change: { type: 'setResponsible', staffId: staff.id },
    }),
  )
  const { kind: bicycle } = await client.things.addKind({
    name: 'Fahrrad',
    icon: 'bike',
    serialLabel: 'Rahmennummer',
  })
  const thing = { name: 'das schwarze', serial: 'WX 4711', sinceOn: '2024-05-01', note: 'Korb vorn' }
  await client.things.add({ customerId: id, kindId: bicycle.id, ...thing })
  const mother = await addPerson(shop, 'Weber')
  const { kind } = await client.relations.addKind({ forward: 'Patentante', backward: 'Patenkind' })
  await client.relations.add({ customerId: id, otherId: mother, kindId: kind.id })
  await addGroup(shop, {
    kind: 'club',
    groupName: 'Weinclub',
    people: [{ id, ownCard: true, role: 'Kasse', since: '2020-01-01' }],
  })
  const path = join(shop.root, 'Vertrag.pdf')
  writeFileSync(path, pdfBytes())
  const file = await shop.app.files.bring('test', path)
  await finish(client.documents.add({ customerId: id, file, keepUntil: '2036-12-31' }))
  const all = await printed({ selection: { type: 'ids', ids: [id] } })
  for (const part of [
    ...['Instagram @roeder', 'Am liebsten Telefon', 'Herkunft Messe', 'Konditionen 5 % ab 12 Flaschen'],
    ...['Briefanrede Liebe Anna,', 'Zuständig Erika Kurz', 'Zahlungshinweis nur bar'],
    ...['Fahrrad das schwarze · Rahmennummer: WX 4711 · seit 01.05.2024 · Korb vorn'],
    ...['Patentante Weber, Anna', 'Gruppe Weinclub · Kasse · seit 01.01.2020'],
    ...['22.11.2026 Vertrag.pdf (aufheben bis 31.12.2036)'],
  ])
    expect(all).toContain(part)
})

test('a company has its contacts with direct lines and the gifts of the latest year', async () => {
  const { client } = shop
  const { id, people } = await addGroup(shop, {
    kind: 'company',
    groupName: 'Süß & Söhne',
    people: [
      {
        ...{ firstName: 'Max', lastName: 'Süß', role: 'Einkauf', since: '2020-01-01', leftOn: '2026-10-01' },
        ...{ phones: [{ number: '03643 555-12' }], emails: [{ address: 'max@suess.example' }] },
      },
    ],
  })
  await client.gifts.add({ companyId: id, year: 2025, name: 'Oma Süß', gift: 'Pralinen' })
  await client.gifts.add({ companyId: id, year: 2026, personId: people[0] ?? 0, gift: 'Kiste Barolo' })
  const all = await printed()
  expect(all).toContain(
    'Einkauf Max Süß · 03643 555-12 · max@suess.example · seit 01.01.2020 · ausgeschieden 01.10.2026',
  )
  expect(all).toContain('Geschenke 2026 Max Süß · Kiste Barolo')
  expect(all).not.toContain('Pralinen')
})

test('what names somebody whom the purpose leaves out is left out with them', async () => {
  const { client } = shop
  const { id, people } = await addGroup(shop, {
    kind: 'household',
    people: [
      { firstName: 'Ute', lastName: 'Klos' },
      { firstName: 'Jan', lastName: 'Klos', adObjection: true },
    ],
  })
  const [ute, jan] = people
  const eyes = await addKind(shop, { name: 'Sehwerte', fields: ['number Sphäre dpt'] })
  for (const personId of [ute, jan])
    await client.entries.add({
      customerId: id,
      kindId: eyes,
      personId: personId ?? 0,
      text: `von ${personId}`,
    })
  await client.history.add({
    ...{ customerId: id, personId: jan ?? 0, channel: 'call', text: 'Silvaner' },
    requestId: requestId(),
  })
  expect(await printed()).toMatch(/Sehwerte, Jan Klos.*Anruf, Jan Klos: Silvaner/)
  const left = await printed({ purpose: 'advertising' })
  expect(left).toContain('Sehwerte, Ute Klos')
  expect(left).not.toMatch(/Jan|Silvaner/)
})
