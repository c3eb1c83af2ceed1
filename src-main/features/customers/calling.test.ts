import { callNumbers } from '@shared/features/customers/calling'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { addGroup, addPerson } from '../../../tests/support/cards'
import { finish, openTestApp, type TestApp } from '../../../tests/support/test-app'

let shop: TestApp
beforeEach(async () => {
  shop = await openTestApp()
})
afterEach(() => shop.close())

const calls = async (id: number) => callNumbers(await shop.client.customers.get({ id }))
const listed = async (id: number) =>
  (await shop.client.customers.list({})).rows.find((row) => row.id === id)?.phone

/** A couple with cards of their own, each with a number, in a household without one. */
async function webers() {
  const person = (firstName: string, number: string) =>
    addPerson(shop, 'Weber', {
      people: [{ firstName, lastName: 'Weber' }],
      phones: [{ label: 'fax', number: '99' }, { number }],
    })
  const [ute, ulrich] = [await person('Ute', '0171 1'), await person('Ulrich', '0171 2')]
  const people = [ute, ulrich].map((id) => ({ id, ownCard: true }))
  const { id } = await addGroup(shop, { kind: 'household', people })
  return { ute, ulrich, id, people }
}

test('a household without a number is called by those of its members’ own cards', async () => {
  const { id } = await webers()
  expect(await calls(id)).toEqual([
    { number: '0171 1', name: 'Ute Weber' },
    { number: '0171 2', name: 'Ulrich Weber' },
  ])
  expect(await listed(id)).toBe('0171 1')
  await shop.client.wishes.add({ customerId: id, text: 'Silvaner' })
  expect(await shop.client.wishes.ofCard({ customerId: id })).toMatchObject([
    { phone: '0171 1', phoneOf: 'Ute Weber' },
  ])
  expect((await finish(shop.client.lists.phones({}))).rows).toBe(3)
})

test.each(['lost', 'restricted', 'deceased'] as const)('nobody is called who is %s', async (state) => {
  const { ute, id } = await webers()
  await shop.client.customers.setState({ id: ute, state })
  expect(await calls(id)).toEqual([{ number: '0171 2', name: 'Ulrich Weber' }])
  expect(await listed(id)).toBe('0171 2')
})

test('its own number and the direct line of who has no card come first, and no club speaks for its members', async () => {
  const { ute, id, people } = await webers()
  const jan = { firstName: 'Jan', lastName: 'Weber', phones: [{ number: '3' }] }
  const { revision, ...card } = await shop.client.customers.get({ id })
  await shop.client.customers.update({ id, revision, card: { ...card, people: [...people, jan] } })
  expect([await calls(id), await listed(id)]).toEqual([[{ number: '3', name: 'Jan Weber' }], '3'])
  const club = await addGroup(shop, { kind: 'club', groupName: 'Chor', people: [{ id: ute, ownCard: true }] })
  expect([await calls(club.id), await listed(club.id)]).toEqual([[], ''])
})
