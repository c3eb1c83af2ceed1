import { afterEach, beforeEach, expect, test } from 'vitest'
import { addGroup, addPerson } from '../../tests/support/cards'
import { finish, openTestApp, type TestApp } from '../../tests/support/test-app'

let shop: TestApp
beforeEach(async () => {
  shop = await openTestApp()
})
afterEach(() => shop.close())

const undo = (id: number) => finish(shop.client.operations.undo({ id }))

test('a phone that was taken off comes back by undo although another card got a new one since', async () => {
  const id = await addPerson(shop, 'Röder', { phones: [{ number: '0711 1' }] })
  const { operationId } = await shop.client.customers.update({
    id,
    revision: 1,
    card: { kind: 'person', people: [{ firstName: 'Anna', lastName: 'Röder' }], phones: [] },
  })
  const other = await addPerson(shop, 'Weber', { phones: [{ number: '0711 2' }] })
  await undo(operationId)
  expect((await shop.client.customers.get({ id })).phones).toMatchObject([{ number: '0711 1' }])
  expect((await shop.client.customers.get({ id: other })).phones).toMatchObject([{ number: '0711 2' }])
})

test('a member that was taken off comes back as itself, not as the card that was made since', async () => {
  const { id } = await addGroup(shop, {
    kind: 'household',
    people: [
      { firstName: 'Ute', lastName: 'Klos' },
      { firstName: 'Jan', lastName: 'Klos' },
    ],
  })
  const card = await shop.client.customers.get({ id })
  const { operationId } = await shop.client.customers.update({
    id,
    revision: card.revision,
    card: { kind: 'household', number: card.number, people: card.people.slice(0, 1) },
  })
  const stranger = await addPerson(shop, 'Weber')
  expect(await shop.client.customers.changes({ id: stranger })).toHaveLength(1)
  await undo(operationId)
  const names = (await shop.client.customers.get({ id })).people.map((person) => person.firstName)
  expect(names).toEqual(['Ute', 'Jan'])
})

test('a repeated call answers what it wrote, never what another call wrote since', async () => {
  const customerId = await addPerson(shop, 'Röder')
  const call = { customerId, channel: 'call' as const, text: 'eins', requestId: crypto.randomUUID() }
  const { entry } = await shop.client.history.add(call)
  await shop.client.history.delete({ id: entry.id })
  const second = await shop.client.history.add({ ...call, text: 'zwei', requestId: crypto.randomUUID() })
  expect(second.entry.id).not.toBe(entry.id)
})

test('a card that was used while its import was still under way stays when the import is taken back', async () => {
  const { operations, undo: core } = shop.app.core
  const operationId = await operations.begin({ kind: 'exchange.import', label: 'x.csv', actor: 'MK' })
  const insert = (last_name: string) =>
    operations.step(operationId, async (tx) => {
      const at = '2026-11-22T16:02:00.000Z'
      const { id } = await tx
        .insertInto('customer')
        .values({ kind: 'person', last_name, number: last_name, created_at: at, updated_at: at })
        .returning('id')
        .executeTakeFirstOrThrow()
      return Number(id)
    })
  const customerId = await insert('Eins')
  const requestId = crypto.randomUUID()
  const { purchase } = await shop.client.purchases.book({ customerId, cents: 500, requestId })
  await insert('Zwei')
  const { kept } = await core.undo(operationId, 'MK')
  expect(kept).toMatchObject([{ what: 'Eins', reason: 'usedSince', customerId }])
  expect((await shop.client.history.list({ customerId })).entries).toMatchObject([{ id: purchase.id }])
  expect((await shop.client.customers.list({})).total).toBe(1)
})
