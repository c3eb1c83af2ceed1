import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ColumnChoice } from '@shared/features/exchange/contract'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { finish, openTestApp, type TestApp } from '../../../tests/support/test-app'
import { visibleState } from '../../../tests/support/visible-state'

let shop: TestApp
beforeEach(async () => {
  shop = await openTestApp()
})
afterEach(() => shop.close())

async function bring(content: string, name = 'liste.csv') {
  const path = join(mkdtempSync(join(tmpdir(), 'tante-emma-modes-')), name)
  writeFileSync(path, content)
  return shop.app.files.bring('test', path)
}

/** A picture of one white point. */
const dot = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg=='

const anna = {
  kind: 'person' as const,
  people: [{ firstName: 'Anna', lastName: 'Röder' }],
  emails: [{ address: 'anna@example.de' }],
  addresses: [{ street: 'Alte Gasse 2', postcode: '01067', city: 'Dresden' }],
  note: 'mag Barolo',
}
const list = `Vorname;Nachname;Straße;PLZ;Ort;E-Mail;Telefon;Titel;Konditionen
Anna;Röder;Neuer Weg 7;69120;Heidelberg;anna@example.de;0351 4711;Dr.;10 %
Jörg;Weiß;Königsallee 12;40212;Düsseldorf;joerg@example.de;;;
`

test('known customers keep, are left alone, or get what the file says; the preview shows it old and new', async () => {
  const { card } = await shop.client.customers.create(anna)
  const file = await bring(list)
  const preview = (mode: 'fill' | 'newOnly' | 'overwrite') =>
    shop.client.exchange.previewImport({ file, mode })
  const known = async (mode: 'fill' | 'newOnly' | 'overwrite') =>
    (await preview(mode)).rows.find((row) => row.known?.id === card.id)
  expect((await known('fill'))?.known?.changes.map(({ label }) => label)).toEqual([
    'Name',
    'Telefon',
    'Konditionen',
  ])
  expect(await known('newOnly')).toMatchObject({ problem: 'known', known: { changes: [] } })
  expect((await known('overwrite'))?.known?.changes).toContainEqual({
    label: 'Anschrift',
    before: 'Alte Gasse 2, 01067 Dresden',
    after: 'Neuer Weg 7, 69120 Heidelberg',
  })
  const before = await visibleState(shop)
  const outcomes = {
    newOnly: { created: 1, updated: 0, skipped: 1, street: 'Alte Gasse 2', title: '', terms: '' },
    fill: { created: 1, updated: 1, skipped: 0, street: 'Alte Gasse 2', title: 'Dr.', terms: '10 %' },
    overwrite: { created: 1, updated: 1, skipped: 0, street: 'Neuer Weg 7', title: 'Dr.', terms: '10 %' },
  }
  for (const mode of ['newOnly', 'fill', 'overwrite'] as const) {
    const { street, title, terms, ...counts } = outcomes[mode]
    const result = await finish(shop.client.exchange.runImport({ file, mode }))
    expect(result).toMatchObject(counts)
    expect(await shop.client.customers.get({ id: card.id })).toMatchObject({
      addresses: [{ street }],
      people: [{ title }],
      specialTerms: terms,
      note: 'mag Barolo',
    })
    await finish(shop.client.exchange.undoImport({ operationId: result.operationId! }))
    expect(await visibleState(shop)).toEqual(before)
  }
})

test('what customers had before comes into the books, once, and sums up as in the old list', async () => {
  const { card } = await shop.client.customers.create(anna)
  const text = `Vorname;Nachname;E-Mail;Punkte;Stempel;Gutscheincode;Restwert;Umsatz;Letzter Einkauf;Kartennummer
Anna;Röder;anna@example.de;120;7;GS-1;25,00;1.234,50;03.05.2024;2000 000 000015
Jörg;Weiß;joerg@example.de;30;;;;99,90;;
Ute;Klos;ute@example.de;viele;;;;;;2000 000 000015
`
  const before = await visibleState(shop)
  const result = await finish(shop.client.exchange.runImport({ file: await bring(text) }))
  expect(result.sums).toEqual({
    points: { read: 150, taken: 150 },
    stamps: { read: 7, taken: 7 },
    vouchers: { read: 2500, taken: 2500 },
    turnover: { read: 133_440, taken: 133_440 },
  })
  expect(result.remarks.map(({ text: said }) => said)).toEqual([
    'Punkte „viele“ lässt sich nicht buchen und steht jetzt in der Notiz.',
  ])
  const stored = await shop.client.customers.get({ id: card.id })
  expect(stored).toMatchObject({
    points: 120,
    stats: { purchases: 0, cents: 123_450, firstOn: '2024-05-03', lastOn: '2024-05-03' },
    cardNumbers: [{ number: '2000 000 000015' }],
  })
  expect(await shop.client.opening.ofCard({ customerId: card.id })).toMatchObject([
    { kind: 'stamps', stamps: 7 },
    { kind: 'turnover', cents: 123_450, on: '2024-05-03' },
    { kind: 'voucher', code: 'GS-1', cents: 2500 },
  ])
  const { hits } = await shop.client.customers.search({ text: 'Klos' })
  const ute = await shop.client.customers.get({ id: hits[0]!.id })
  expect(ute.cardNumbers).toEqual([])
  expect(ute.note).toContain('2000 000 000015')

  const again = await finish(shop.client.exchange.runImport({ file: await bring(text) }))
  expect(again).toMatchObject({
    created: 0,
    sums: { points: { read: 150, taken: 0 }, turnover: { taken: 0 } },
  })
  expect((await shop.client.customers.get({ id: card.id })).points).toBe(120)

  // A purchase that is booked and cancelled leaves the day of the last one from before.
  const { purchase } = await shop.client.purchases.book({
    ...{ customerId: card.id, cents: 500, requestId: crypto.randomUUID() },
  })
  await shop.client.purchases.cancel({ id: purchase.id })
  expect((await shop.client.customers.get({ id: card.id })).stats).toMatchObject({
    lastOn: '2024-05-03',
    cents: 123_450,
  })

  await finish(shop.client.exchange.undoImport({ operationId: result.operationId! }))
  expect(await shop.client.opening.ofCard({ customerId: card.id })).toEqual([])
  const after = await visibleState(shop)
  expect({ ...after, tags: before.tags }).toEqual(before)
})

test('columns are split, joined, sent to own fields, and remembered for the next file of that kind', async () => {
  const { card } = await shop.client.customers.create(anna)
  const text =
    'Wer;Mail;Schuhgröße;Seit;Hund\nAnna Röder;anna@example.de;38,5;01.04.2019;Waldi\nJan Klos;jan@example.de;groß;;\n'
  const columns: ColumnChoice[] = [
    { column: 0, header: 'Wer', target: 'split', split: { at: ' ', targets: ['firstName', 'lastName'] } },
    { column: 1, header: 'Mail', target: 'email' },
    { column: 2, header: 'Schuhgröße', target: 'field', field: { name: 'Schuhgröße', type: 'number' } },
    { column: 3, header: 'Seit', target: 'field', field: { name: 'Mitglied seit', type: 'date' } },
    { column: 4, header: 'Hund', target: 'noteLabelled' },
  ]
  const before = await visibleState(shop)
  const result = await finish(shop.client.exchange.runImport({ file: await bring(text), columns }))
  expect(result).toMatchObject({ created: 1, updated: 1 })
  const groups = await shop.client.fields.groups({})
  expect(groups).toMatchObject([
    { name: 'Aus der alten Liste', fields: [{ name: 'Schuhgröße' }, { name: 'Mitglied seit' }] },
  ])
  expect(
    (await shop.client.fields.ofCard({ customerId: card.id })).values.map(({ content }) => content),
  ).toEqual([
    { type: 'number', number: 38.5 },
    { type: 'date', date: '2019-04-01' },
  ])
  const { hits } = await shop.client.customers.search({ text: 'Klos' })
  expect((await shop.client.customers.get({ id: hits[0]!.id })).note).toContain('Schuhgröße: groß')

  const next = await bring('Wer;Mail;Schuhgröße;Seit;Hund\nEva Berg;eva@example.de;40;;\n')
  const preview = await shop.client.exchange.previewImport({ file: next })
  expect(preview.kept).toMatchObject({ name: 'liste.csv' })
  expect(preview.columns.map(({ target }) => target)).toEqual([
    'split',
    'email',
    'field',
    'field',
    'noteLabelled',
  ])
  const asProposed = await shop.client.exchange.previewImport({ file: next, useKept: false })
  expect(asProposed).toMatchObject({ kept: null, columns: [{ target: 'noteLabelled' }, {}, {}, {}, {}] })

  await finish(shop.client.exchange.undoImport({ operationId: result.operationId! }))
  expect(await visibleState(shop)).toEqual(before)
  expect(await shop.client.fields.groups({})).toEqual([])
})

test('photos and files of cards come as documents, and go with the import', async () => {
  const { card } = await shop.client.customers.create(anna)
  const key = Buffer.from('ein Schlüssel').toString('base64')
  const text = `BEGIN:VCARD\r\nVERSION:3.0\r\nN:Röder;Anna\r\nEMAIL:anna@example.de\r\nPHOTO;ENCODING=b;TYPE=PNG:${dot}\r\nKEY;ENCODING=b:${key}\r\nX-SPOUSE:Uwe\r\nEND:VCARD\r\n`
  const file = await bring(text, 'anna.vcf')
  const result = await finish(shop.client.exchange.runImport({ file }))
  expect(result).toMatchObject({ created: 0, updated: 1, photos: 1, documents: 1 })
  const documents = await shop.client.documents.ofCard({ customerId: card.id })
  expect(documents.map(({ role, mediaType }) => [role, mediaType]).sort()).toEqual([
    ['file', 'text/plain'],
    ['photo', 'image/png'],
  ])
  expect((await shop.client.customers.get({ id: card.id })).note).toBe('mag Barolo\nEhepartner: Uwe')
  const again = await finish(shop.client.exchange.runImport({ file }))
  expect(again).toMatchObject({ updated: 0, skipped: 1, photos: 0, documents: 0 })
  await finish(shop.client.exchange.undoImport({ operationId: result.operationId! }))
  expect(await shop.client.documents.ofCard({ customerId: card.id })).toEqual([])
  expect((await shop.client.customers.get({ id: card.id })).note).toBe('mag Barolo')
})

test('a new card that shares an e-mail with somebody else is counted as doubtful', async () => {
  await shop.client.customers.create(anna)
  const result = await finish(
    shop.client.exchange.runImport({
      file: await bring('Vorname;Nachname;E-Mail\nUwe;Berg;anna@example.de\n'),
    }),
  )
  expect(result).toMatchObject({ created: 1, doubtful: 1 })
})
