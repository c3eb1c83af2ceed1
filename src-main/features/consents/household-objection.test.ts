import { afterEach, beforeEach, expect, test } from 'vitest'
import { addGroup, addPerson } from '../../../tests/support/cards'
import { consentsOf } from '../../../tests/support/consents'
import { finish, openTestApp, type TestApp } from '../../../tests/support/test-app'

let shop: TestApp
beforeEach(async () => {
  shop = await openTestApp()
})
afterEach(() => shop.close())

const { record, standing, undo } = consentsOf(() => shop)
const letter = { channel: 'letter', purpose: 'advertising' } as const
const address = { street: 'Neckarweg 17', postcode: '69120', city: 'Heidelberg' }

/** A household that objects since 1 November, with one on a card of her own and one on its card alone. */
async function objecting() {
  const anna = await addPerson(shop, 'Klos', { addresses: [address] })
  const people = [
    { id: anna, ownCard: true },
    { firstName: 'Ulrich', lastName: 'Klos' },
  ]
  const home = await addGroup(shop, { kind: 'household', people, addresses: [address] })
  const ulrich = home.people[1] ?? 0
  const { operationId } = await shop.client.consents.object({
    ...{ customerId: home.id, objects: true, on: '2026-11-01' },
  })
  return { home: home.id, anna, ulrich, operationId }
}

const check = async (ids: number[], purpose: 'advertising' | 'contract' = 'advertising') =>
  (await shop.client.letters.check({ selection: { type: 'ids', ids }, purpose })).excluded.map(
    ({ reason }) => reason,
  )

/** Whether letters and the table of consents say of a member's own card and of the household's the same. */
async function fromBothCards(home: number, person: number) {
  const own = await standing(person, undefined, letter)
  expect(await standing(home, person, letter)).toEqual(own)
  expect(await check([person])).toHaveLength(own?.[0] === true ? 0 : 1)
  return own
}

test('the objection of a household binds a member with a card of its own, on paper, in lists and in the table', async () => {
  const { home, anna, ulrich, operationId } = await objecting()
  expect(await check([anna, home])).toEqual(['householdObjection', 'objection'])
  expect(await check([anna], 'contract')).toEqual([])
  const free = await addPerson(shop, 'Frei')
  const selection = { type: 'ids' as const, ids: [anna, free] }
  expect(await finish(shop.client.lists.export({ selection, purpose: 'advertising' }))).toMatchObject({
    rows: 1,
    excluded: [{ customerId: anna, reason: 'householdObjection' }],
  })
  expect(await fromBothCards(home, anna)).toEqual([false, 'householdObjection'])
  expect(await standing(home, ulrich, letter)).toEqual([false, 'householdObjection'])
  await undo(operationId)
  expect(await fromBothCards(home, anna)).toEqual([true, 'letterUntilObjection'])
})

test('until she agrees herself on a later day, on this way alone; taken back, it binds again', async () => {
  const { home, anna } = await objecting()
  await record({ customerId: anna, ...letter, status: 'given', on: '2026-11-01' })
  expect(await fromBothCards(home, anna)).toEqual([false, 'householdObjection'])
  await record({ customerId: anna, ...letter, status: 'given', on: '2026-11-02' })
  expect(await fromBothCards(home, anna)).toEqual([true, 'given'])
  expect(await standing(anna)).toEqual([false, 'householdObjection'])
  await record({ customerId: anna, ...letter, status: 'unknown', on: '2026-11-03' })
  expect(await fromBothCards(home, anna)).toEqual([false, 'householdObjection'])
})

test('who left the household is bound no longer', async () => {
  const { home, anna } = await objecting()
  const card = await shop.client.customers.get({ id: home })
  const people = card.people.map((one) => (one.id === anna ? { ...one, leftOn: '2026-11-10' } : one))
  await shop.client.customers.update({ id: home, revision: card.revision, card: { ...card, people } })
  expect(await check([anna])).toEqual([])
  expect(await standing(home, anna, letter)).toEqual([false, 'left'])
})

test.each(['deceased', 'restricted', 'lost', 'moved'] as const)(
  'who is %s on their own card gets no letter, and the household says why',
  async (state) => {
    const anna = await addPerson(shop, 'Klos', { addresses: [address] })
    const people = [
      { id: anna, ownCard: true },
      { firstName: 'Ulrich', lastName: 'Klos' },
    ]
    const { id } = await addGroup(shop, { kind: 'household', people, addresses: [address] })
    await shop.client.customers.setState({ id: anna, state })
    expect(await fromBothCards(id, anna)).toEqual([false, state])
  },
)
