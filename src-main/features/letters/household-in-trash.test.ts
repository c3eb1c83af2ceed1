import { afterEach, beforeEach, expect, test } from 'vitest'
import { addGroup, addPerson } from '../../../tests/support/cards'
import { openTestApp, type TestApp } from '../../../tests/support/test-app'

let shop: TestApp
beforeEach(async () => {
  shop = await openTestApp()
})
afterEach(() => shop.close())

test('a household whose members all lie in the trash gets no letter; one that names nobody does', async () => {
  const home = { addresses: [{ street: 'Neckarweg 17', postcode: '69120', city: 'Heidelberg' }] }
  const members = [await addPerson(shop, 'Solo'), await addPerson(shop, 'Solo')]
  const people = members.map((id) => ({ id, ownCard: true }))
  const { id } = await addGroup(shop, { kind: 'household', groupName: 'Familie Solo', people, ...home })
  const unnamed = await addGroup(shop, { kind: 'household', groupName: 'Familie Namenlos', ...home })
  const check = () =>
    shop.client.letters.check({
      selection: { type: 'ids', ids: [id, unnamed.id] },
      purpose: 'advertising',
    })
  expect((await check()).excluded).toEqual([])
  for (const member of members) await shop.client.customers.delete({ ids: [member] })
  expect((await check()).excluded).toEqual([
    expect.objectContaining({ customerId: id, reason: 'nobodyThere' }),
  ])
})
