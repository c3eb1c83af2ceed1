import { readFileSync } from 'node:fs'
import type { Purpose } from '@shared/features/selections/selection'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { readPdf } from '../../../tests/support/pdf/read-pdf'
import { finish, openTestApp, type TestApp } from '../../../tests/support/test-app'

let shop: TestApp
beforeEach(async () => {
  shop = await openTestApp()
  await shop.client.customers.create({
    kind: 'household',
    groupName: 'Familie Klos',
    people: [
      { firstName: 'Ute', lastName: 'Klos' },
      { firstName: 'Jan', lastName: 'Klos', adObjection: true },
    ],
  })
  const people = [{ firstName: 'Anna', lastName: 'Böhm' }]
  await shop.client.customers.create({ kind: 'person', people, adObjection: true })
})
afterEach(() => shop.close())

const produced = (handle: Parameters<TestApp['app']['files']['look']>[1]) =>
  readFileSync(shop.app.files.look('test', handle)?.path ?? '')

async function printed(purpose: Purpose): Promise<string> {
  const { file } = await finish(shop.client.lists.export({ columns: ['name', 'adObjection'], purpose }))
  const { pages } = await readPdf(produced(file.handle))
  return pages.map(({ text }) => text.replaceAll('\n', ' ')).join(' ')
}

async function exported(purpose: Purpose): Promise<string> {
  const { file } = await finish(shop.client.exchange.exportCustomers({ format: 'csv', purpose }))
  return produced(file.handle).toString('utf8')
}

test("a member's own objection stands on the household's line, printed and as a table", async () => {
  expect(await printed('internal')).toContain('keine Werbung an Jan Klos')
  expect(await exported('internal')).toContain(';nur Jan Klos')
})

test('a list for advertising does not name who objects', async () => {
  const text = await printed('advertising')
  expect(text).toContain('Klos')
  expect(text).not.toContain('Jan Klos')
  expect(text).not.toContain('Böhm')
  expect(await exported('advertising')).not.toContain('Jan Klos')
})

test('nor does the name of a household without a name of its own, nor one of a child', async () => {
  await shop.client.customers.create({
    kind: 'household',
    people: [
      { firstName: 'Ida', lastName: 'Lenz' },
      { firstName: 'Otto', lastName: 'Lenz', adObjection: true },
      { firstName: 'Mia', lastName: 'Lenz', child: true },
    ],
  })
  for (const text of [await printed('advertising'), await exported('advertising')]) {
    expect(text).toContain('Ida')
    expect(text).not.toMatch(/Otto|Mia/)
  }
  expect(await printed('internal')).toContain('Lenz, Ida, Otto und Mia')
})
