import { emptiedWithout, isDeserted } from '@shared/features/customers/people'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { addGroup, addPerson } from '../../../tests/support/cards'
import { finish, openTestApp, type TestApp } from '../../../tests/support/test-app'

let shop: TestApp
beforeEach(async () => {
  shop = await openTestApp()
})
afterEach(() => shop.close())

test('the card of the last one of a household says whose card it empties, and that one says that it is empty', async () => {
  const [ute, ulrich] = [await addPerson(shop, 'Weber'), await addPerson(shop, 'Weber')]
  const people = [ute, ulrich].map((id) => ({ id, ownCard: true }))
  const { id } = await addGroup(shop, { kind: 'household', groupName: 'Familie Weber', people })
  const get = (of: number) => shop.client.customers.get({ id: of })
  expect(emptiedWithout(await get(ute))).toBeUndefined()
  await shop.client.customers.delete({ ids: [ulrich] })
  expect(emptiedWithout(await get(ute))).toMatchObject({ groupId: id, displayName: 'Familie Weber' })
  expect(isDeserted(await get(id))).toBe(false)
  const { operationId } = await shop.client.customers.delete({ ids: [ute] })
  expect(isDeserted(await get(id))).toBe(true)
  await finish(shop.client.operations.undo({ id: operationId }))
  expect(isDeserted(await get(id))).toBe(false)
})

test('who left a household stays on no card of it, so that the other is its last', async () => {
  const ute = await addPerson(shop, 'Weber')
  const gone = { firstName: 'Ulrich', lastName: 'Weber', leftOn: '2026-10-01' }
  await addGroup(shop, { kind: 'household', people: [{ id: ute, ownCard: true }, gone] })
  expect(emptiedWithout(await shop.client.customers.get({ id: ute }))).toBeDefined()
})
