import { CustomerSort } from '@shared/features/customers/contract'
import type { PlainSelection } from '@shared/features/selections/selection'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { addPerson } from '../../../tests/support/cards'
import { openTestApp, type TestApp } from '../../../tests/support/test-app'
import { stageRulesOf } from '../settings'
import { pageOfIds } from './list-store'
import { positionOf } from './position-store'
import { readRegister } from './register-store'

let shop: TestApp
beforeEach(async () => {
  shop = await openTestApp()
  for (const [n, name] of ['Adler', 'Berg', 'Conz', 'Dorn', 'Ernst', 'Fuchs'].entries()) {
    const id = await addPerson(shop, name)
    for (let times = 0; times < n % 3; times += 1) await book(id)
  }
})
afterEach(() => shop.close())

const book = (customerId: number) =>
  shop.client.purchases.book({ customerId, cents: 1000, requestId: crypto.randomUUID() })
const first: PlainSelection = { type: 'stage', stage: 'first' }
const notProspect: PlainSelection = { type: 'not', of: { type: 'stage', stage: 'prospect' } }

test.each(
  [first, notProspect].flatMap((selection) =>
    CustomerSort.options.flatMap((sort) =>
      [false, true].map((descending) => ({ selection, sort, descending })),
    ),
  ),
)('a list from the worker is the one that the indexes give: %j', async (list) => {
  const { core } = shop.app
  const stages = { rules: await stageRulesOf(core.read()), today: core.clock.today() }
  const query = { ...list, trash: false, stages }
  const expected = await pageOfIds(core.read(), { ...query, offset: 0, limit: 100 })
  expect(await shop.client.customers.ids(list)).toEqual(expected)
  const page = await shop.client.customers.list({ ...list, offset: 1, limit: 1 })
  expect(page).toMatchObject({ rows: [{ id: expected[1] }], total: expected.length })
  for (const id of expected)
    expect(await shop.client.customers.position({ ...list, id })).toBe(
      await positionOf(core.read(), { ...query, id }),
    )
  const { selection, descending } = list
  expect(await shop.client.customers.register({ selection, descending })).toEqual(
    await readRegister(core.read(), query),
  )
})

test('leafing through it computes the stages once, and anew when something was booked', async () => {
  const run = vi.spyOn(shop.app.core.pool, 'run')
  const names = async (offset: number) =>
    (await shop.client.customers.list({ selection: first, offset, limit: 1 })).rows.map(
      ({ listName }) => listName,
    )
  expect([await names(0), await names(1)]).toEqual([['Berg, Anna'], ['Ernst, Anna']])
  await shop.client.customers.register({ selection: first })
  expect(run).toHaveBeenCalledTimes(1)
  const [adler] = (await shop.client.customers.search({ text: 'adler' })).hits
  await book(adler?.id ?? 0)
  expect(await names(0)).toEqual(['Adler, Anna'])
  expect(run).toHaveBeenCalledTimes(2)
})

test('a list that asks for no stage needs no worker', async () => {
  const run = vi.spyOn(shop.app.core.pool, 'run')
  await shop.client.customers.list({ selection: { type: 'kind', kind: 'person' } })
  await shop.client.customers.ids({})
  expect(run).not.toHaveBeenCalled()
})
