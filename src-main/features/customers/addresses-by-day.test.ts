import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { addressOn } from '@shared/features/customers/address'
import type { CardInput } from '@shared/features/customers/card'
import { addDays, type CivilDate } from '@shared/kernel/civil-date'
import { sql } from 'kysely'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { addGroup, addPerson } from '../../../tests/support/cards'
import { readPdf } from '../../../tests/support/pdf/read-pdf'
import { queryPlan } from '../../../tests/support/query-plan'
import { finish, openTestApp, type TestApp } from '../../../tests/support/test-app'
import { addressIdOn } from '../../db/address-on'
import { outlivedRows } from './day-index'

let shop: TestApp
beforeEach(async () => {
  shop = await openTestApp()
})
afterEach(() => shop.close())

/** Left on 1 November; today is 22 November 2026. */
const old = { street: 'Weg 1', postcode: '01067', city: 'Dresden', toOn: '2026-11-01' }
const now = { street: 'Neu 2', postcode: '99423', city: 'Weimar', fromOn: '2026-11-02' }
const later = { street: 'Bald 3', postcode: '20095', city: 'Aachen', fromOn: '2026-12-01' }
const phones = [{ number: '4711' }]

async function file(made: { file: { handle: string } }): Promise<Buffer> {
  return readFileSync(shop.app.files.look('test', made.file.handle)?.path ?? '')
}
const at = async (prefix: string) =>
  (await shop.client.customers.list({ selection: { type: 'postcode', prefix } })).rows.map(
    ({ listName }) => listName,
  )
const byTown = async () =>
  (await shop.client.customers.list({ sort: 'city' })).rows.map(({ city, street }) => `${city}, ${street}`)

describe('the address that holds today', () => {
  test('stands in list, search, last opened, postcode selection, table and telephone list', async () => {
    const id = await addPerson(shop, 'Röder', { phones, addresses: [old, now] })
    const { client } = shop
    expect(await byTown()).toEqual(['Weimar, Neu 2'])
    expect([await at('01'), await at('99')]).toEqual([[], ['Röder, Anna']])
    expect((await client.customers.search({ text: 'röder' })).hits[0]?.city).toBe('Weimar')
    await client.opened.note({ id })
    expect((await client.opened.list())[0]?.city).toBe('Weimar')
    const table = (await file(await finish(client.exchange.exportCustomers({ format: 'csv' })))).toString()
    expect(table).toContain('Neu 2')
    // The other one stands behind it, with the days on which it held.
    expect(table).not.toContain(';Weg 1;')
    const { pages } = await readPdf(await file(await finish(client.lists.phones({}))))
    expect(pages[0]?.text).toContain('Weimar')
  })

  test('is where a gift goes, of the person and else of the company', async () => {
    const { id, people } = await addGroup(shop, {
      ...{ kind: 'company', groupName: 'Süß', addresses: [old, now] },
      people: [{ lastName: 'Kern' }],
    })
    await shop.client.gifts.add({ companyId: id, year: 2026, personId: people[0] ?? 0 })
    const friend = await addPerson(shop, 'Röder', { addresses: [{ ...old, street: 'Alt 9' }, later] })
    await shop.client.gifts.add({ companyId: id, year: 2026, personId: friend })
    const { recipients } = await shop.client.gifts.ofYear({ companyId: id, year: 2026 })
    expect(recipients.map(({ address }) => address)).toEqual(['Neu 2, 99423 Weimar', 'Neu 2, 99423 Weimar'])
  })

  test('is none where none holds, and is asked for then', async () => {
    const id = await addPerson(shop, 'Röder', { phones, addresses: [old] })
    expect(await byTown()).toEqual([', '])
    expect(await shop.client.profile.ofCard({ customerId: id })).toMatchObject({
      next: { question: 'address' },
    })
  })
})

test('a day that passes brings the order by town in line, without an operation', async () => {
  await addPerson(shop, 'Röder', { addresses: [{ ...now, toOn: '2026-11-30' }, later] })
  await addPerson(shop, 'Weber', { addresses: [{ street: 'Ring 5', postcode: '44135', city: 'Dortmund' }] })
  const operations = (await shop.client.operations.list({})).total
  expect(await byTown()).toEqual(['Dortmund, Ring 5', 'Weimar, Neu 2'])
  shop.setNow('2026-12-01T08:00:00.000Z')
  await shop.app.indexOfToday()
  expect(await byTown()).toEqual(['Aachen, Bald 3', 'Dortmund, Ring 5'])
  expect(await at('20')).toEqual(['Röder, Anna'])
  expect((await shop.client.operations.list({})).total).toBe(operations)
  expect(await outlivedRows(shop.app.core.read(), '2027-12-31').execute()).toEqual([])
})

test('so does a day that passed while the program was closed', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'tante-emma-days-'))
  const on = (now: string) => openTestApp({ folder, now })
  try {
    const before = await on('2026-11-20T08:00:00.000Z')
    await addPerson(before, 'Kern', { addresses: [{ ...old, toOn: '2026-11-21' }, later] })
    await before.close()
    const after = await on('2026-12-02T08:00:00.000Z')
    await after.app.indexOfToday()
    const rows = after.app.core.read().selectFrom('customer_index').select('city_key')
    expect(await rows.execute()).toEqual([{ city_key: 'aachen' }])
    await after.close()
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})

test('SQL and TypeScript agree on which address holds, on every day around every turn', async () => {
  const sets: NonNullable<CardInput['addresses']>[] = [
    [old, now],
    [now, old],
    [later, old],
    [old, { street: 'Immer', toOn: null }, now],
    [{ street: 'Sommer', fromOn: '2026-05-01', toOn: '2026-09-30' }, { street: 'Winter' }],
    [],
  ]
  for (const [index, addresses] of sets.entries()) {
    const id = await addPerson(shop, `Nr. ${index}`, { addresses })
    const card = await shop.client.customers.get({ id })
    const turns = addresses.flatMap(({ fromOn, toOn }) => [fromOn, toOn]).filter((day) => day != null)
    const days = [...turns, '2026-11-22'].flatMap((day) => [-1, 0, 1].map((n) => addDays(day, n)))
    for (const day of days) expect([day, await streetOn(id, day)]).toEqual([day, streetOf(card, day)])
  }
  function streetOf(card: { addresses: Parameters<typeof addressOn>[0] }, day: CivilDate) {
    return (addressOn(card.addresses, day) as { street: string } | undefined)?.street ?? null
  }
  async function streetOn(id: number, day: CivilDate) {
    const row = await shop.app.core
      .read()
      .selectFrom('address')
      .select('street')
      .where('address.id', '=', addressIdOn(sql.lit(id), day))
      .executeTakeFirst()
    return row?.street ?? null
  }
})

test('who has moved in is told by the address that holds, or by one to come', async () => {
  const id = await addPerson(shop, 'Röder', { addresses: [old, now] })
  await shop.client.customers.setState({ id, state: 'moved' })
  const save = async (change: Partial<CardInput>) => {
    const card = await shop.client.customers.get({ id })
    return (await shop.client.customers.update({ id, revision: card.revision, card: { ...card, ...change } }))
      .card.state
  }
  expect(await save({ addresses: [{ ...old, street: 'Weg 1a' }, now] })).toBe('moved')
  expect(await save({ addresses: [old, now, later] })).toBe('active')
})

test('outlived rows are found by their index', () => {
  const [step] = queryPlan(
    shop.app.core.dataFile(),
    outlivedRows(shop.app.core.read(), '2026-11-22').compile(),
  )
  expect(step).toMatch(/^SEARCH customer_index USING (COVERING )?INDEX customer_index_by_end/)
})
