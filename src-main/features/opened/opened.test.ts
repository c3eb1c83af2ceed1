import { afterEach, beforeEach, expect, test } from 'vitest'
import { addGroup, addPerson } from '../../../tests/support/cards'
import { finish, openTestApp, type TestApp } from '../../../tests/support/test-app'
import { erasePerson } from '../privacy'

let shop: TestApp
beforeEach(async () => {
  shop = await openTestApp()
})
afterEach(() => shop.close())

const note = (id: number) => shop.client.opened.note({ id })
const names = async () => (await shop.client.opened.list()).map(({ listName }) => listName)

test('the latest stands first, each once, and outlasts a restart without being an operation', async () => {
  const anna = await addPerson(shop, 'Röder', {
    addresses: [{ street: 'Am Markt 1', postcode: '99423', city: 'Weimar' }],
  })
  const weber = await addPerson(shop, 'Weber')
  const before = (await shop.client.operations.list({})).total
  for (const id of [anna, weber, anna]) expect(await note(id)).toEqual({ noted: true })
  expect(await names()).toEqual(['Röder, Anna', 'Weber, Anna'])
  expect((await shop.client.opened.list())[0]).toEqual({
    id: anna,
    kind: 'person',
    state: 'active',
    number: '0001',
    listName: 'Röder, Anna',
    city: 'Weimar',
    points: 0,
  })
  expect((await shop.client.operations.list({})).total).toBe(before)
})

test('twenty are kept', async () => {
  for (let n = 0; n < 23; n += 1) await note(await addPerson(shop, `Name${String(n).padStart(2, '0')}`))
  expect(await names()).toHaveLength(20)
  expect((await names())[0]).toBe('Name22, Anna')
  expect((await names()).at(-1)).toBe('Name03, Anna')
})

test('a card in the trash is not shown, and is back when it is restored', async () => {
  const id = await addPerson(shop, 'Röder')
  await note(id)
  await shop.client.customers.delete({ ids: [id] })
  expect(await names()).toEqual([])
  expect(await note(id)).toEqual({ noted: false })
  await shop.client.customers.restore({ ids: [id] })
  expect(await names()).toEqual(['Röder, Anna'])
})

test('a card whose making is undone, or that is erased, leaves nothing', async () => {
  const id = await addPerson(shop, 'Röder')
  await note(id)
  const { operations } = await shop.client.operations.list({ limit: 1 })
  await finish(shop.client.operations.undo({ id: operations[0]?.id ?? 0 }))
  expect(await names()).toEqual([])
  const weber = await addPerson(shop, 'Weber')
  await note(weber)
  await erasePerson(shop.app.core, weber, 'MK')
  expect(await names()).toEqual([])
})

test('a stranger, and a member without a card of its own, are not noted', async () => {
  const { people } = await addGroup(shop, { kind: 'household', people: [{ lastName: 'Klos' }] })
  for (const id of [4711, people[0] ?? 0]) expect(await note(id)).toEqual({ noted: false })
})
