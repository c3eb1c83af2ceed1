import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ShopSettings } from '@shared/features/settings/settings'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { finish, openTestApp, type TestApp } from '../../../tests/support/test-app'

let shop: TestApp
beforeEach(async () => {
  shop = await openTestApp()
  const value = ShopSettings.parse({ name: 'Weinhof', city: 'Wien', country: 'AT' })
  await shop.client.settings.update({ group: 'shop', value })
})
afterEach(() => shop.close())

test('a shop in Austria writes at home to Austria and abroad to Germany', async () => {
  const card = (lastName: string, address: object) =>
    shop.client.customers.create({
      kind: 'person',
      people: [{ salutation: 'ms', title: 'Mag.', firstName: 'Ute', lastName }],
      addresses: [{ street: 'Gasse 1', ...address }],
    })
  await card('Adler', { postcode: '1010', city: 'Wien', country: 'AT' })
  await card('Klos', { postcode: '69120', city: 'Heidelberg', country: 'DE' })
  const result = await finish(
    shop.client.letters.export({
      letter: { subject: '', body: '', purpose: 'contract' },
      selection: { type: 'all' },
      format: 'csv',
    }),
  )
  const [, ...rows] = readFileSync(shop.app.files.look('test', result.file.handle)!.path, 'utf8').split('\n')
  expect(rows[0]).toMatch(/^Frau Mag\. Ute Adler;Gasse 1;1010 Wien;;;;Sehr geehrte Frau Mag\. Adler,;/)
  expect(rows[1]).toMatch(
    /^Frau Mag\. Ute Klos;Gasse 1;69120 HEIDELBERG;DEUTSCHLAND;;;Sehr geehrte Frau Klos,;/,
  )
})

test('what comes in without a country is at home', async () => {
  const path = join(mkdtempSync(join(tmpdir(), 'tante-emma-home-')), 'kunden.csv')
  writeFileSync(path, 'Nachname;Vorname;Straße;PLZ;Ort\nAdler;Ute;Gasse 1;1010;Wien\n')
  await finish(shop.client.exchange.runImport({ file: await shop.app.files.bring('test', path) }))
  const { hits } = await shop.client.customers.search({ text: 'Adler' })
  const card = await shop.client.customers.get({ id: hits[0]!.id })
  expect(card.addresses).toMatchObject([{ postcode: '1010', country: 'AT' }])
})
