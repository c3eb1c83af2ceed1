import { afterEach, beforeEach, expect, test } from 'vitest'
import { addGroup, addPerson } from '../../../tests/support/cards'
import { finish, openTestApp, type TestApp } from '../../../tests/support/test-app'

let shop: TestApp
beforeEach(async () => {
  shop = await openTestApp()
})
afterEach(() => shop.close())

const nothing = { reminders: 0, wishes: 0, complaints: 0 }
const undo = (id: number) => finish(shop.client.operations.undo({ id }))

/** Two reminders, a wish and a complaint on a card. */
async function leaveOpen(customerId: number): Promise<void> {
  const { reminders, wishes, voices } = shop.client
  await reminders.add({ customerId, text: 'Geburtstag vorbereiten', dueOn: '2026-11-22' })
  await reminders.add({ customerId, text: 'Anrufen', dueOn: '2026-11-30' })
  await wishes.add({ customerId, text: 'Mantel, blau' })
  const said = {
    kind: 'complaint',
    article: '',
    text: 'Korkt',
    dueOn: '2026-11-22',
    responsible: '',
  } as const
  await voices.add({ customerId, said })
  await voices.add({ customerId, said: { kind: 'praise', article: '', text: 'Nett' } })
}

/** What stands in daily work: reminders, wishes, complaints. */
async function inDailyWork(): Promise<number[]> {
  const { reminders, wishes, voices } = shop.client
  const totals = [await reminders.due({}), await wishes.waiting({}), await voices.open({})]
  return totals.map(({ total }) => total)
}

test('what is open is counted, closed with the state in one step, and comes back with it', async () => {
  const id = await addPerson(shop, 'Weber')
  await leaveOpen(id)
  await leaveOpen(await addPerson(shop, 'Röder'))
  expect(await shop.client.customers.leftOpen({ id })).toEqual({ reminders: 2, wishes: 1, complaints: 1 })
  const { closed, operationId } = await shop.client.customers.setState({
    id,
    state: 'deceased',
    closeOpen: true,
  })
  expect([closed, await inDailyWork()]).toEqual([{ reminders: 2, wishes: 1, complaints: 1 }, [2, 1, 1]])
  expect(await shop.client.today.overview()).toMatchObject({ dueTotal: 1, mattersTotal: 1 })
  expect(await shop.client.customers.leftOpen({ id })).toEqual(nothing)
  const said = await shop.client.voices.ofCard({ customerId: id })
  expect(said.find(({ kind }) => kind === 'complaint')?.outcome).toContain('verstorben')
  await undo(operationId)
  expect(await inDailyWork()).toEqual([4, 2, 2])
  expect(await shop.client.customers.get({ id })).toMatchObject({ state: 'active' })
})

test('nothing is closed unless that is wanted, nor by a state after which somebody may come in again', async () => {
  const id = await addPerson(shop, 'Weber')
  await leaveOpen(id)
  const { customers } = shop.client
  expect((await customers.setState({ id, state: 'restricted' })).closed).toEqual(nothing)
  expect((await customers.setState({ id, state: 'moved', closeOpen: true })).closed).toEqual(nothing)
  expect(await inDailyWork()).toEqual([2, 1, 1])
  expect((await customers.setState({ id, state: 'lost', closeOpen: true })).closed.wishes).toBe(1)
})

test('of a couple it stays open for who goes on, and ends with the last one', async () => {
  const { id, people } = await addGroup(shop, {
    kind: 'household',
    people: [
      { firstName: 'Ute', lastName: 'Klos' },
      { firstName: 'Ulrich', lastName: 'Klos' },
    ],
  })
  const [ute = 0, ulrich = 0] = people
  await leaveOpen(id)
  const dies = (personId: number) =>
    shop.client.customers.setState({ id, personId, state: 'deceased', closeOpen: true })
  expect(await shop.client.customers.leftOpen({ id, personId: ute })).toEqual(nothing)
  expect((await dies(ute)).closed).toEqual(nothing)
  expect(await shop.client.customers.leftOpen({ id, personId: ulrich })).toMatchObject({ reminders: 2 })
  expect((await dies(ulrich)).closed).toEqual({ reminders: 2, wishes: 1, complaints: 1 })
})

test('a member with a card of its own takes along what is open there, not what is open for the household', async () => {
  const { id, people } = await addGroup(shop, {
    kind: 'household',
    people: [
      { firstName: 'Ute', lastName: 'Klos' },
      { firstName: 'Ulrich', lastName: 'Klos' },
    ],
  })
  const [ute = 0] = people
  await leaveOpen(id)
  await shop.client.customers.setOwnCard({ groupId: id, personId: ute, own: true })
  await shop.client.wishes.add({ customerId: ute, text: 'Hut' })
  const { closed } = await shop.client.customers.setState({
    ...{ id, personId: ute, state: 'deceased', closeOpen: true },
  })
  expect([closed, await inDailyWork()]).toEqual([{ ...nothing, wishes: 1 }, [2, 1, 1]])
})

test('a state for many closes what is open of all of them, as the one operation that it is', async () => {
  const ids = [await addPerson(shop, 'Weber'), await addPerson(shop, 'Röder')]
  for (const id of ids) await leaveOpen(id)
  const subject = {
    selection: { type: 'ids' as const, ids },
    change: { type: 'setState' as const, state: 'lost' as const, closeOpen: true },
  }
  const keeping = { ...subject, change: { ...subject.change, closeOpen: false } }
  expect((await finish(shop.client.bulk.preview(keeping))).closing).toEqual(nothing)
  expect((await finish(shop.client.bulk.preview(subject))).closing).toEqual({
    reminders: 4,
    wishes: 2,
    complaints: 2,
  })
  const { operationId } = await finish(shop.client.bulk.apply(subject))
  expect(await inDailyWork()).toEqual([0, 0, 0])
  await undo(operationId)
  expect(await inDailyWork()).toEqual([4, 2, 2])
})
