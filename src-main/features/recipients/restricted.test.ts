import { afterEach, beforeEach, expect, test } from 'vitest'
import { addPerson } from '../../../tests/support/cards'
import { finish, openTestApp, type TestApp } from '../../../tests/support/test-app'

let shop: TestApp
beforeEach(async () => {
  shop = await openTestApp()
})
afterEach(() => shop.close())

test('a restricted card stands on no internal paper and in no file, unless it was chosen itself', async () => {
  await addPerson(shop, 'Frei')
  const id = await addPerson(shop, 'Gesperrt')
  await shop.client.customers.setState({ id, state: 'restricted' })
  const everyone = { selection: { type: 'all' as const } }
  for (const made of [
    await finish(shop.client.lists.export(everyone)),
    await finish(shop.client.lists.cards(everyone)),
    await finish(shop.client.exchange.exportCustomers({ ...everyone, format: 'csv' })),
  ]) {
    expect(made.rows).toBe(1)
    expect(made.excluded).toEqual([expect.objectContaining({ customerId: id, reason: 'restricted' })])
  }
  const itself = { selection: { type: 'ids' as const, ids: [id] } }
  expect(await finish(shop.client.lists.cards(itself))).toMatchObject({ rows: 1, excluded: [] })
})
