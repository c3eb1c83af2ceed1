import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { addPerson } from '../../../tests/support/cards'
import { openTestApp, type TestApp } from '../../../tests/support/test-app'

let shop: TestApp
let anna = 0
beforeAll(async () => {
  shop = await openTestApp()
  anna = await addPerson(shop, 'Röder')
})
afterAll(() => shop.close())

const requestId = () => crypto.randomUUID()
const add = (text: string, at: string, customerId = anna) =>
  shop.client.history.add({ customerId, channel: 'visit', text, at, requestId: requestId() })
const found = async (text: string) =>
  (await shop.client.history.search({ text })).hits.map(({ snippet }) => snippet)

test('entries and purchases are found by the beginnings of all words, the latest first, however they are written', async () => {
  await add('Kommt mit dem Dackel in die Straße', '2026-11-02T09:00:00.000Z')
  await add('Der Dackel mag Müsli', '2026-11-20T09:00:00.000Z')
  await shop.client.purchases.book({
    customerId: anna,
    cents: 900,
    text: 'Futter für Dackel',
    requestId: requestId(),
  })
  expect(await found('dack')).toEqual([
    'Futter für Dackel',
    'Der Dackel mag Müsli',
    'Kommt mit dem Dackel in die Straße',
  ])
  for (const text of ['müsli', 'muesli dackel', 'MUSLI'])
    expect(await found(text)).toEqual(['Der Dackel mag Müsli'])
  expect(await found('strasse')).toEqual(['Kommt mit dem Dackel in die Straße'])
  expect(await found('dackel katze')).toEqual([])
})

test('what was changed, deleted or lies in the trash is found no more', async () => {
  const { entry } = await add('Fragt nach Hydrokultur', '2026-11-03T09:00:00.000Z')
  const change = { id: entry.id, channel: 'visit' as const, text: 'Fragt nach Orchideen' }
  await shop.client.history.update(change)
  expect([await found('hydro'), await found('orchi')]).toEqual([[], ['Fragt nach Orchideen']])
  await shop.client.history.delete({ id: entry.id })
  expect(await found('orchi')).toEqual([])
  const other = await addPerson(shop, 'Weber')
  await add('Sammelt Briefmarken', '2026-11-03T09:00:00.000Z', other)
  await shop.client.customers.delete({ ids: [other] })
  expect(await found('briefm')).toEqual([])
  for (const table of ['contact_search', 'purchase_search'])
    await sql`insert into ${sql.table(table)} (${sql.ref(table)}, rank) values ('integrity-check', 1)`.execute(
      shop.app.core.write(),
    )
})

test('signs and scripts that the index reads otherwise find nothing and break nothing', async () => {
  for (const text of ['"', 'NEAR(', "d’Éclair's", 'हिन्दी', 'สวัสดี', 'an', '***', 'a b c'])
    for (const search of [shop.client.history.search, shop.client.customers.search])
      await expect(search({ text })).resolves.toBeDefined()
})
