import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { finish, openTestApp, type TestApp } from '../../../tests/support/test-app'

let shop: TestApp
beforeEach(async () => {
  shop = await openTestApp()
})
afterEach(() => shop.close())

async function bring(content: string | Buffer, name = 'kunden.csv') {
  const path = join(mkdtempSync(join(tmpdir(), 'tante-emma-import-')), name)
  writeFileSync(path, content)
  return shop.app.files.bring('test', path)
}
const run = async (content: string | Buffer) =>
  finish(shop.client.exchange.runImport({ file: await bring(content) }))

const table = `Kundennummer;Nachname;Vorname;Straße;PLZ;Ort;Telefon;E-Mail
K-1;Röder;Anna;Am Markt 1;01067;Dresden;0351 4711;anna@example.de
K-2;Weiß;Jörg;Königsallee 12;40212;Düsseldorf;;
;;;Nirgendwo 3;00000;Ort;;
K-3;Öztürk;Ayşe;Gasse 5;69120;Heidelberg;;zu;viele
`

test('the result adds up, and every skipped row says its line and why', async () => {
  const result = await run(table)
  expect(result).toMatchObject({ read: 4, created: 2, updated: 0, skipped: 2 })
  expect(result.read).toBe(result.created + result.updated + result.skipped)
  expect(result.skippedRows.map(({ line, reason }) => ({ line, reason }))).toEqual([
    { line: 4, reason: 'noName' },
    { line: 5, reason: 'columns' },
  ])
  const report = shop.app.files.look('test', result.report!.handle)!
  expect(readFileSync(report.path, 'utf8')).toContain('4;weder Name noch Firma')
  const { hits } = await shop.client.customers.search({ text: 'roder' })
  expect(await shop.client.customers.get({ id: hits[0]!.id })).toMatchObject({
    number: 'K-1',
    addresses: [{ postcode: '01067', city: 'Dresden' }],
    phones: [{ number: '0351 4711' }],
  })
})

test('the same file a second time makes no second copies', async () => {
  await run(table)
  const again = await run(table)
  expect(again).toMatchObject({ read: 4, created: 0, updated: 0, skipped: 4 })
  expect(again.skippedRows.filter((row) => row.reason === 'unchanged')).toHaveLength(2)
  expect((await shop.client.customers.list({})).total).toBe(2)
})

test('a row whose customer is there fills the gaps of the card and changes nothing else', async () => {
  const { card } = await shop.client.customers.create({
    kind: 'person',
    number: 'A-9',
    people: [{ firstName: 'Anna', lastName: 'Röder' }],
    emails: [{ address: 'Anna@example.de' }],
    note: 'mag Barolo',
  })
  const result = await run(table)
  expect(result).toMatchObject({ created: 1, updated: 1 })
  expect(await shop.client.customers.get({ id: card.id })).toMatchObject({
    number: 'A-9',
    note: 'mag Barolo',
    phones: [{ number: '0351 4711' }],
    addresses: [{ street: 'Am Markt 1' }],
  })
})

test('rows of one family that share phone and e-mail stay apart', async () => {
  const result = await run(
    'Nachname;Vorname;Straße;PLZ;Ort;Telefon;E-Mail\nKlos;Ute;Weg 1;69120;Heidelberg;06221 1;klos@example.de\nKlos;Jan;Weg 1;69120;Heidelberg;06221 1;klos@example.de\n',
  )
  expect(result).toMatchObject({ created: 2, updated: 0, skipped: 0 })
})

test('a number of its own makes a second customer of the same name and address', async () => {
  const result = await run(
    'Kundennummer;Nachname;Vorname;Straße;PLZ;Ort\n1;Klos;Jan;Weg 1;69120;Heidelberg\n2;Klos;Jan;Weg 1;69120;Heidelberg\n',
  )
  expect(result).toMatchObject({ created: 2 })
})

test('a number that somebody else carries fills no card of theirs; the row gets one of its own', async () => {
  const { card } = await shop.client.customers.create({
    kind: 'person',
    number: '0007',
    people: [{ firstName: 'Berta', lastName: 'Weiß' }],
  })
  const file =
    'Kundennummer;Nachname;Vorname;Telefon\n0007;Röder;Anna;0351 4711\n0007;Weiß-Klos;Berta;0351 99\n'
  expect(await run(file)).toMatchObject({ created: 1, updated: 1, skipped: 0 })
  expect(await shop.client.customers.get({ id: card.id })).toMatchObject({ phones: [{ number: '0351 99' }] })
  const { hits } = await shop.client.customers.search({ text: 'röder' })
  const added = await shop.client.customers.get({ id: hits[0]!.id })
  expect(added).toMatchObject({ phones: [{ number: '0351 4711' }], note: 'Kundennummer in der Datei: 0007' })
  expect(added.number).not.toBe('0007')
  expect(await run(file)).toMatchObject({ created: 0, updated: 0, skipped: 2 })
})

test('numbers that are given out on the way leave those of the file alone', async () => {
  const result = await run('Kundennummer;Nachname\n;Adler\n0001;Böhm\n;Çelik\n0003;Dorn\n')
  expect(result).toMatchObject({ created: 4 })
  const { rows } = await shop.client.customers.list({})
  expect(rows.map(({ number, listName }) => `${number} ${listName}`)).toEqual([
    '0002 Adler',
    '0001 Böhm',
    '0004 Çelik',
    '0003 Dorn',
  ])
})

test('a card that is full is filled no further than it can be opened again', async () => {
  const { card } = await shop.client.customers.create({
    kind: 'person',
    number: 'K-1',
    people: [{ firstName: 'Anna', lastName: 'Röder' }],
    phones: Array.from({ length: 30 }, (_, n) => ({ number: `0351 4711${n + 10}` })),
    note: 'x'.repeat(20_000),
  })
  await run('Kundennummer;Nachname;Vorname;Telefon;Notiz\nK-1;Röder;Anna;0351 99;mag Barolo\n')
  expect((await shop.client.customers.get({ id: card.id })).phones).toHaveLength(30)
})

test('the whole import is one undoable step that takes created and filled cards back', async () => {
  const { card } = await shop.client.customers.create({
    kind: 'person',
    people: [{ firstName: 'Anna', lastName: 'Röder' }],
    emails: [{ address: 'anna@example.de' }],
  })
  const result = await run(table)
  const undone = await finish(shop.client.exchange.undoImport({ operationId: result.operationId! }))
  expect(undone.keptTotal).toBe(0)
  expect((await shop.client.customers.list({})).total).toBe(1)
  const { revision, updatedAt, ...now } = await shop.client.customers.get({ id: card.id })
  const { revision: r, updatedAt: u, ...before } = card
  expect(now).toEqual(before)
})

test('a stopped import leaves nothing behind', async () => {
  const rows = Array.from({ length: 3000 }, (_, i) => `N${i};Name${i};Ort${i}`).join('\n')
  const stop = new AbortController()
  const file = await bring(`Kundennummer;Nachname;Ort\n${rows}\n`)
  const seen: string[] = []
  await expect(
    (async () => {
      for await (const event of await shop.client.exchange.runImport({ file }, { signal: stop.signal })) {
        seen.push(event.type)
        if (event.type === 'progress' && event.done > 0) stop.abort()
      }
    })(),
  ).rejects.toThrow()
  expect(seen).not.toContain('result')
  expect((await shop.client.customers.list({})).total).toBe(0)
})

describe('bad files get a clear answer and change nothing', () => {
  test.each([
    ['an empty file', '', 'empty'],
    ['a header alone', 'Name;Ort\n', 'headerOnly'],
    ['a picture', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), 'notText'],
    ['a quote that never ends', 'Name;Ort\n"Müller;Ulm\nMaier;Bonn\n'.repeat(3), 'openQuote'],
    ['a table without names', 'Farbe;Größe\nrot;42\n', 'noNameColumn'],
  ])('%s', async (_, content, reason) => {
    const file = await bring(content)
    await expect(finish(shop.client.exchange.runImport({ file }))).rejects.toMatchObject({
      code: 'UNREADABLE_FILE',
      data: { reason },
    })
    expect((await shop.client.customers.list({})).total).toBe(0)
    expect((await shop.client.operations.list({ undoableOnly: true })).total).toBe(0)
  })
})

test('the preview says what a person should look at', async () => {
  const preview = await shop.client.exchange.previewImport({
    file: await bring('Nachname;PLZ;Ort;Land;Geburtstag\nKlos;1067;Dresden;Deutschland;31.02.1980\n'),
  })
  expect(preview.rows[0]!.remarks).toEqual([
    expect.stringContaining('ist kein Geburtstag'),
    expect.stringContaining('hatte die Null am Anfang verloren'),
  ])
})

test('the preview shows five rows before and after and proposes the columns', async () => {
  const preview = await shop.client.exchange.previewImport({ file: await bring(table) })
  expect(preview).toMatchObject({ encoding: 'utf-8', separator: ';' })
  expect(preview.columns.map((column) => column.target)).toEqual([
    'number',
    'lastName',
    'firstName',
    'street',
    'postcode',
    'city',
    'phone',
    'email',
  ])
  expect(preview.rows[0]!.card).toContainEqual({ label: 'Name', value: 'Anna Röder' })
  expect(preview.rows[2]!.problem).toBe('noName')
})

const data = resolve(process.env['TANTE_EMMA_DATA'] ?? '../shared/data')
describe.skipIf(!existsSync(data))('real files', () => {
  const real = async (path: string) =>
    finish(shop.client.exchange.runImport({ file: await shop.app.files.bring('test', join(data, path)) }))

  test('Northwind, twice', async () => {
    const first = await real('northwind/customers.csv')
    expect(first.created).toBe(first.read)
    expect(await real('northwind/customers.csv')).toMatchObject({
      created: 0,
      updated: 0,
      skipped: first.read,
    })
    const { hits } = await shop.client.customers.search({ text: 'alfreds' })
    expect(await shop.client.customers.get({ id: hits[0]!.id })).toMatchObject({
      kind: 'company',
      number: 'ALFKI',
      groupName: 'Alfreds Futterkiste',
      people: [{ firstName: 'Maria', lastName: 'Anders' }],
    })
  })

  test('Outlook, Google and Thunderbird tell of the same people and make no copies of them', async () => {
    const outlook = await real('contacts/csv/outlook_de_semicolon_cp1252.csv')
    expect(outlook).toMatchObject({ read: 3, created: 3 })
    const google = await real('contacts/csv/google_new_header_utf8bom.csv')
    expect(google).toMatchObject({ read: 3, created: 0 })
    const thunderbird = await real('contacts/csv/thunderbird_de.csv')
    expect(thunderbird).toMatchObject({ read: 3, created: 0 })
    expect((await shop.client.customers.list({})).total).toBe(3)
  })
})

test('an export for advertising names nobody who objects; the full one says who', async () => {
  const klos = { lastName: 'Klos' }
  await shop.client.customers.create({
    kind: 'household',
    people: [
      { ...klos, firstName: 'Jan', adObjection: true },
      { ...klos, firstName: 'Ute' },
    ],
  })
  const exported = async (purpose: 'advertising' | 'internal') => {
    const { file } = await finish(shop.client.exchange.exportCustomers({ purpose }))
    return readFileSync(shop.app.files.look('test', file.handle)!.path, 'utf8')
  }
  expect(await exported('advertising')).not.toContain('Jan')
  expect(await exported('internal')).toContain(';nur Jan Klos')
})
