import { existsSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { sql } from 'kysely'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { writeCustomerTable } from '../../../tests/bench/customer-table'
import { finish, openTestApp, type TestApp } from '../../../tests/support/test-app'
import { refreshIndex } from '../customers'

let shop: TestApp
let folder: string
beforeEach(async () => {
  shop = await openTestApp()
  folder = mkdtempSync(join(tmpdir(), 'tante-emma-derived-'))
})
afterEach(() => shop.close())

const importFile = async (path: string) =>
  finish(shop.client.exchange.runImport({ file: await shop.app.files.bring('test', path) }))

async function derivedRows() {
  const db = shop.app.core.read()
  const index = await db.selectFrom('customer_index').selectAll().orderBy('customer_id').execute()
  const keys = await db.selectFrom('match_key').select(['customer_id', 'kind', 'key']).execute()
  return { index, keys: keys.map((row) => Object.values(row).join('|')).sort() }
}

/** The derived rows as the import left them are those that the cards themselves give. */
async function expectInLine(): Promise<void> {
  const imported = await derivedRows()
  expect(imported.index.length).toBeGreaterThan(0)
  const { operations, write } = shop.app.core
  const all = imported.index.map(({ customer_id }) => Number(customer_id))
  await write().updateTable('customer_index').set({ sort_key: '', name: '', living: 0 }).execute()
  await operations.run({ kind: 'test', label: '', actor: 'EK' }, (tx) => refreshIndex(tx, all, '2026-11-22'))
  expect(imported).toEqual(await derivedRows())
  // Compares the full-text index with its rows (https://sqlite.org/fts5.html#the_integrity_check_command).
  await sql`insert into customer_search (customer_search, rank) values ('integrity-check', 1)`.execute(
    write(),
  )
}

test('rows that meet in one batch, firms, numbers taken and missing, names of every kind', async () => {
  await shop.client.customers.create({
    kind: 'person',
    number: 'K-2',
    people: [{ firstName: 'Uwe', lastName: 'Anders' }],
  })
  const path = join(folder, 'kunden.csv')
  writeFileSync(
    path,
    `Kundennummer;Anrede;Titel;Nachname;Vorname;Firma;Straße;PLZ;Ort;Telefon;E-Mail;Kunde seit
K-1;Frau;Dr.;Groß-Röder;Anna;;Hauptstraße 5;01067;Dresden;+43 1 58858;anna@example.de;03.04.2019
;;;Groß-Röder;Anna;;Hauptstr. 5;01067;Dresden;0351 4711;anna@example.de;
K-2;;;Öztürk;Ayşe;;Gasse 5;69120;Heidelberg;0171 234 567;;
;Herr;;Meyer;Jan;Weiß & Söhne GmbH;Am Markt 1;40212;Düsseldorf;0211 99;info@example.de;
;;;;;Nur eine Firma;;;;;;
`,
  )
  expect(await importFile(path)).toMatchObject({ read: 5, created: 4, updated: 1 })
  await expectInLine()
})

test('a card whose number is taken, and whose note has no room left to say so', async () => {
  await shop.client.customers.create({
    kind: 'person',
    number: 'K-2',
    people: [{ firstName: 'Uwe', lastName: 'Anders' }],
  })
  const path = join(folder, 'kunden.csv')
  writeFileSync(path, `Kundennummer;Nachname;Notiz\nK-2;Öztürk;${'Wein '.repeat(3998)}zuletzt\n`)
  expect(await importFile(path)).toMatchObject({ created: 1 })
  await expectInLine()
})

test('a table of a thousand rows', async () => {
  const path = join(folder, 'kunden.csv')
  await writeCustomerTable(path, 1000)
  await importFile(path)
  await expectInLine()
})

const northwind = resolve(process.env.TANTE_EMMA_DATA ?? '../shared/data', 'northwind/customers.csv')
test.skipIf(!existsSync(northwind))('the customers of Northwind', async () => {
  await importFile(northwind)
  await expectInLine()
})

test('a card that a later part of the same step adds to', async () => {
  vi.spyOn(shop.app.core.rightOfWay, 'wanted').mockReturnValue(false)
  const path = join(folder, 'kunden.csv')
  const rows = Array.from({ length: 200 }, (_, n) => `K-${n};Name${n};Weg ${n};69120;Heidelberg;`)
  const again = 'K-0;Name0;Weg 0;69120;Heidelberg;06221 4711'
  writeFileSync(path, ['Kundennummer;Nachname;Straße;PLZ;Ort;Telefon', ...rows, again].join('\n'))
  expect(await importFile(path)).toMatchObject({ read: 201, created: 200, updated: 1 })
  await expectInLine()
})
