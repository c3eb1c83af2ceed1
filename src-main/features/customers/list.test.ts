import { afterEach, beforeEach, expect, test } from 'vitest'
import { openTestApp, type TestApp } from '../../../tests/support/test-app'

let shop: TestApp
beforeEach(async () => {
  shop = await openTestApp()
})
afterEach(() => shop.close())

const anna = { kind: 'person' as const, people: [{ firstName: 'Anna', lastName: 'Röder' }] }

test('the trash takes cards out of lists and search, and gives them back', async () => {
  const { card } = await shop.client.customers.create(anna)
  await shop.client.customers.delete({ ids: [card.id] })
  expect((await shop.client.customers.list({})).total).toBe(0)
  expect((await shop.client.customers.search({ text: 'röder' })).hits).toEqual([])
  const trash = await shop.client.customers.list({ trash: true })
  expect(trash.rows.map((row) => row.listName)).toEqual(['Röder, Anna'])
  await shop.client.customers.restore({ ids: [card.id] })
  expect((await shop.client.customers.list({})).total).toBe(1)
  expect((await shop.client.customers.search({ text: 'röder' })).hits).toHaveLength(1)
})

test('lists stand in German order, by any column, page by page', async () => {
  for (const [lastName, city] of [
    ['Zander', 'Ulm'],
    ['Öztürk', 'Aalen'],
    ['von Adel', 'Bonn'],
    ['Straße', 'Celle'],
    ['Strasser', 'Dahn'],
  ] as const)
    await shop.client.customers.create({ kind: 'person', people: [{ lastName }], addresses: [{ city }] })
  const names = async (query: Parameters<typeof shop.client.customers.list>[0]) =>
    (await shop.client.customers.list(query)).rows.map((row) => row.listName)
  expect(await names({})).toEqual(['von Adel', 'Öztürk', 'Straße', 'Strasser', 'Zander'])
  expect(await names({ sort: 'city', descending: true, limit: 2 })).toEqual(['Zander', 'Strasser'])
  expect(await names({ offset: 3 })).toEqual(['Strasser', 'Zander'])
})

test('selections combine tags and postcodes', async () => {
  const make = (lastName: string, postcode: string, tags: string[]) =>
    shop.client.customers.create({
      kind: 'person',
      people: [{ lastName }],
      addresses: [{ postcode, city: 'X' }],
      tags,
    })
  await make('A', '69120', ['Rotwein'])
  await make('B', '69121', ['ROTWEIN', 'Käse'])
  await make('C', '01067', ['Rotwein'])
  const list = async (
    selection: NonNullable<Parameters<typeof shop.client.customers.list>[0]['selection']>,
  ) => (await shop.client.customers.list({ selection })).rows.map((row) => row.listName)
  expect(await list({ type: 'tag', tag: 'rotwein' })).toEqual(['A', 'B', 'C'])
  expect(await list({ type: 'postcode', prefix: '69' })).toEqual(['A', 'B'])
  expect(
    await list({
      type: 'and',
      of: [
        { type: 'tag', tag: 'Rotwein' },
        { type: 'not', of: { type: 'postcode', prefix: '691' } },
      ],
    }),
  ).toEqual(['C'])
  expect(await shop.client.customers.tags()).toEqual([
    { name: 'Käse', count: 1 },
    { name: 'Rotwein', count: 3 },
  ])
})
