import { afterAll, beforeAll, expect, test } from 'vitest'
import { addPerson } from '../../../tests/support/cards'
import { finish, openTestApp, type TestApp } from '../../../tests/support/test-app'
import { addSuspects } from './suspect-store'

let shop: TestApp
beforeAll(async () => {
  shop = await openTestApp()
})
afterAll(() => shop.close())

const pairs = async () =>
  (await shop.client.duplicates.list({})).pairs.map(({ one, other }) =>
    [one.id, other.id].sort((a, b) => a - b),
  )
const home = [{ street: 'Am Markt 1', postcode: '99423', city: 'Weimar' }]

test('the whole file is compared, changed cards by themselves, and two that are different are so for good', async () => {
  const { client, app } = shop
  const one = await addPerson(shop, 'Röder', { addresses: home, phones: [{ number: '03643 1234567' }] })
  const two = await addPerson(shop, 'Roeder', { addresses: home })
  const other = await addPerson(shop, 'Weber', { addresses: home })
  expect((await client.duplicates.list({})).scan).toEqual({ scannedAt: null, stale: false, running: false })
  expect(await finish(client.duplicates.scan())).toEqual({ cards: 3, pairs: 1 })
  const { pairs: found, total, scan } = await client.duplicates.list({})
  expect([total, scan.scannedAt]).toEqual([1, '2026-11-22T16:02:00.000Z'])
  expect(found[0]?.one.line).toBe('Am Markt 1 · 99423 Weimar')
  expect(found[0]?.reasons).toContain('name.same')

  const third = await addPerson(shop, 'Weber', { addresses: home })
  await app.suspectsFresh()
  expect(await pairs()).toEqual(
    expect.arrayContaining([
      [one, two],
      [other, third],
    ]),
  )
  await client.customers.delete({ ids: [third] })
  expect(await pairs()).toEqual([[one, two]])

  const { operationId } = await client.duplicates.different({ one: two, other: one })
  expect(await pairs()).toEqual([])
  await finish(client.duplicates.scan())
  expect(await pairs()).toEqual([])
  expect(
    await client.duplicates.check({ card: await client.customers.get({ id: one }), besides: one }),
  ).toEqual([])
  await finish(client.operations.undo({ id: operationId }))
  expect(await pairs()).toEqual([[one, two]])
})

test('who types a card sees the ones that it may be, with the reasons', async () => {
  const { client } = shop
  const id = await addPerson(shop, 'Lindqvist', { phones: [{ number: '0171 5550199' }] })
  const check = (person: object, card: object = {}) =>
    client.duplicates.check({ card: { kind: 'person', people: [person], ...card } })
  expect(
    (
      await check({ firstName: 'Anna', lastName: 'Lindquist' }, { phones: [{ number: '+49 171 5550199' }] })
    )[0],
  ).toMatchObject({ id, listName: 'Lindqvist, Anna', reasons: expect.arrayContaining(['phone.same']) })
  expect((await check({ firstName: 'Lindqvist', lastName: 'Anna' })).map((hit) => hit.id)).toEqual([id])
  expect(await check({ firstName: 'Bernd', lastName: 'Lindqvist' })).toEqual([])
  expect(await check({ firstName: '', lastName: '' })).toEqual([])
})

test('somebody else, said while a card was typed, is so once it is saved, and no more when that is taken back', async () => {
  const { client, app } = shop
  const people = [{ firstName: 'Rita', lastName: 'Quast' }]
  const phones = [{ number: '0361 7654321' }]
  const first = await client.customers.create({ kind: 'person', people, phones })
  const gone = await client.customers.create({ kind: 'person', people: [{ lastName: 'Weg' }] })
  await finish(client.operations.undo({ id: gone.operationId }))
  const card = { kind: 'person', people, phones } as const
  const twin = await client.customers.create({ ...card, notThese: [first.card.id, gone.card.id] })
  await app.suspectsFresh()
  expect(await pairs()).not.toContainEqual([first.card.id, twin.card.id])
  await finish(client.operations.undo({ id: twin.operationId }))
  const again = await client.customers.create(card)
  await app.suspectsFresh()
  expect(await pairs()).toContainEqual([first.card.id, again.card.id])
})

test('an import adds pairs of its own, which comparing anew does not take away', async () => {
  const { client, app } = shop
  const [one, two] = [await addPerson(shop, 'Sorg'), await addPerson(shop, 'Tann')]
  const meta = { kind: 'test.import', label: '', actor: 'MK' }
  await app.core.operations.run(meta, (tx) =>
    addSuspects(tx, [{ one: two, other: one, points: 12, reasons: ['import'] }]),
  )
  await finish(client.duplicates.scan())
  await app.suspectsFresh()
  expect(await pairs()).toContainEqual([one, two])
})
