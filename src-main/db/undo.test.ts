import { afterEach, beforeEach, expect, test } from 'vitest'
import { finish, openTestApp, type TestApp } from '../../tests/support/test-app'

let shop: TestApp
beforeEach(async () => {
  shop = await openTestApp()
})
afterEach(() => shop.close())

const anna = { kind: 'person' as const, people: [{ firstName: 'Anna', lastName: 'Röder' }] }
const undo = (id: number) => finish(shop.client.operations.undo({ id }))

test('a created card goes again, with its search, number and counts', async () => {
  const { operationId } = await shop.client.customers.create({
    ...anna,
    tags: ['Neu'],
    phones: [{ number: '0711 1' }],
  })
  expect(await undo(operationId)).toMatchObject({ keptTotal: 0 })
  expect(await shop.client.customers.list({})).toEqual({ rows: [], total: 0 })
  expect((await shop.client.customers.search({ text: 'röder' })).hits).toEqual([])
})

test('an edited card stands as before, to the letter', async () => {
  const { card } = await shop.client.customers.create({
    ...anna,
    addresses: [{ city: 'Ulm' }],
    tags: ['A', 'B'],
  })
  const { operationId } = await shop.client.customers.update({
    id: card.id,
    revision: 1,
    card: {
      kind: 'company',
      number: 'X1',
      groupName: 'Röder GmbH',
      people: [{ lastName: 'Maier' }],
      tags: ['C'],
      note: 'n',
    },
  })
  await undo(operationId)
  const { revision, updatedAt, ...now } = await shop.client.customers.get({ id: card.id })
  const { revision: r, updatedAt: u, ...before } = card
  expect(now).toEqual(before)
  expect((await shop.client.customers.search({ text: 'röder ulm' })).hits).toHaveLength(1)
})

test('a field that was changed since stays and is listed, the others go back', async () => {
  const { card } = await shop.client.customers.create(anna)
  const first = await shop.client.customers.update({
    id: card.id,
    revision: 1,
    card: { ...anna, number: card.number, note: 'eins', customerSince: '2020-01-01' },
  })
  await shop.client.customers.update({
    id: card.id,
    revision: 2,
    card: { ...anna, number: card.number, note: 'zwei', customerSince: '2020-01-01' },
  })
  const result = await undo(first.operationId)
  expect(result.kept).toEqual([{ what: 'Röder, Anna', reason: 'changedSince', customerId: card.id }])
  expect(await shop.client.customers.get({ id: card.id })).toMatchObject({
    note: 'zwei',
    customerSince: null,
  })
})

test('a created card that was used since stays as a whole and is listed', async () => {
  const { card, operationId } = await shop.client.customers.create({
    ...anna,
    phones: [{ number: '0711 1' }],
  })
  await shop.client.history.add({
    customerId: card.id,
    channel: 'call',
    text: 'Rückruf',
    requestId: crypto.randomUUID(),
  })
  const result = await undo(operationId)
  expect(result.kept).toEqual([{ what: 'Röder, Anna', reason: 'usedSince', customerId: card.id }])
  expect((await shop.client.customers.get({ id: card.id })).phones).toHaveLength(1)
})

test('an undo is not taken twice', async () => {
  const { operationId } = await shop.client.customers.create(anna)
  await undo(operationId)
  await expect(undo(operationId)).rejects.toMatchObject({
    code: 'NOT_UNDOABLE',
    data: { reason: 'alreadyUndone' },
  })
})

test('an open form meets a conflict after an undo', async () => {
  const { card } = await shop.client.customers.create(anna)
  const { operationId, card: edited } = await shop.client.customers.update({
    id: card.id,
    revision: 1,
    card: { ...anna, number: card.number, note: 'eins' },
  })
  await undo(operationId)
  await expect(
    shop.client.customers.update({ id: card.id, revision: edited.revision, card: { ...anna, note: 'zwei' } }),
  ).rejects.toMatchObject({ code: 'CONFLICT' })
})
