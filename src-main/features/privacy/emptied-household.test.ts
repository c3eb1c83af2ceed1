import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { addGroup, addPerson } from '../../../tests/support/cards'
import { openTestApp, type TestApp } from '../../../tests/support/test-app'

let shop: TestApp
beforeEach(async () => {
  shop = await openTestApp()
})
afterEach(() => shop.close())

const addresses = [{ street: 'Neckarweg 17', postcode: '69120', city: 'Heidelberg' }]

/** A couple with cards of their own in a household that has a name. */
async function webers(more: { leftOn?: string } = {}) {
  const [ute, ulrich] = [await addPerson(shop, 'Weber'), await addPerson(shop, 'Weber')]
  const people = [ute, ulrich].map((id) => ({ id, ownCard: true, ...more }))
  const { id } = await addGroup(shop, { kind: 'household', groupName: 'Familie Weber', people, addresses })
  return { ute, ulrich, id }
}
const erase = (customerId: number, withHousehold = false) =>
  shop.client.privacy.erase({ customerId, withHousehold })
const get = (id: number) => shop.client.customers.get({ id })

describe('a household whose people are all erased', () => {
  test('goes to the trash, so that nobody is written to any more in its name', async () => {
    const { ute, ulrich, id } = await webers()
    expect((await get(ute)).memberOf).toMatchObject([{ soleMember: false }])
    expect(await erase(ute)).toMatchObject({ emptied: [] })
    expect(await get(id)).toMatchObject({ people: [{ id: ulrich }], deletedAt: null })
    expect((await get(ulrich)).memberOf).toMatchObject([{ soleMember: true }])
    expect(await erase(ulrich)).toMatchObject({ emptied: ['Familie Weber'] })
    for (const purpose of ['advertising', 'contract', 'legal'] as const) {
      const letters = await shop.client.letters.check({ selection: { type: 'all' }, purpose })
      expect([purpose, letters.recipients]).toEqual([purpose, 0])
    }
    expect(await get(id)).toMatchObject({ people: [], deletedAt: expect.any(String) })
    // Who takes it out decides about a name without people, as who makes such a card does.
    await shop.client.customers.restore({ ids: [id] })
    expect(await get(id)).toMatchObject({ displayName: 'Familie Weber', deletedAt: null })
  })

  test('goes with the last of them, where that is wanted, and everything of it', async () => {
    const { ute, ulrich, id } = await webers()
    await erase(ute, true)
    expect(await get(id)).toMatchObject({ people: [{ id: ulrich }], deletedAt: null })
    expect(await erase(ulrich, true)).toMatchObject({ emptied: [] })
    await expect(get(id)).rejects.toMatchObject({ code: 'NOT_FOUND' })
    expect((await shop.client.customers.search({ text: 'weber' })).hits).toEqual([])
  })

  test('is no other than one that all had left, or whose other member lies in the trash', async () => {
    const left = await webers({ leftOn: '2026-10-01' })
    await erase(left.ute)
    expect(await erase(left.ulrich)).toMatchObject({ emptied: ['Familie Weber'] })
    const trashed = await webers()
    await shop.client.customers.delete({ ids: [trashed.ute] })
    expect(await erase(trashed.ulrich)).toMatchObject({ emptied: [] })
    // Its member may come back.
    expect(await get(trashed.id)).toMatchObject({ membersInTrash: 1, deletedAt: null })
  })

  test('is left where it is when it lies in the trash already; companies and clubs go on', async () => {
    const { ute, ulrich, id } = await webers()
    await shop.client.customers.delete({ ids: [id] })
    const { deletedAt } = await get(id)
    await erase(ute)
    expect(await erase(ulrich)).toMatchObject({ emptied: [] })
    expect(await get(id)).toMatchObject({ deletedAt })
    const kern = await addPerson(shop, 'Kern')
    const company = { kind: 'company' as const, groupName: 'Süß', people: [{ id: kern, ownCard: true }] }
    const { id: firm } = await addGroup(shop, company)
    expect(await erase(kern, true)).toMatchObject({ emptied: [] })
    expect(await get(firm)).toMatchObject({ deletedAt: null })
  })
})
