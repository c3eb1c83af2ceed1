import { afterEach, beforeEach, expect, test } from 'vitest'
import { finish, openTestApp, type TestApp } from '../../../tests/support/test-app'

let shop: TestApp
const ids: Record<string, number> = {}

beforeEach(async () => {
  shop = await openTestApp()
  const make = async (lastName: string, more: object = {}) => {
    const made = await shop.client.customers.create({
      kind: 'person',
      people: [{ salutation: 'ms', firstName: 'Anna', lastName }],
      addresses: [{ street: 'Am Markt 1', postcode: '01067', city: 'Dresden' }],
      ...more,
    })
    ids[lastName] = made.card.id
  }
  await make('Adler', { emails: [{ address: 'adler@beispiel.de' }], phones: [{ number: '0171 2345678' }] })
  await make('Böhm', { adObjection: true, emails: [{ address: 'boehm@beispiel.de' }] })
  await make('Çelik', { addresses: [{ street: 'Weg 1' }], phones: [{ number: '0211 123456' }] })
  await make('Dorn', { addresses: [{ street: 'Nordstraße 5', postcode: '69115', city: 'Heidelberg' }] })
})
afterEach(() => shop.close())

const all = { type: 'all' as const }
const fields = {
  ...{ name: 'Advent', channel: 'letter' as const, purpose: 'advertising' as const },
  selection: all,
}
const agreed = (lastName: string, channel: 'email' | 'phone' | 'messenger') =>
  shop.client.consents.record({
    ...{ customerId: ids[lastName] ?? 0, personId: ids[lastName] ?? 0, channel, purpose: 'advertising' },
    ...{ status: 'given', on: '2026-11-01', source: 'oral' },
  })

test('each way has its own reasons to leave somebody out', async () => {
  await agreed('Adler', 'email')
  const check = (channel: 'letter' | 'email' | 'phone' | 'message', purpose: 'advertising' | 'contract') =>
    shop.client.campaigns.check({ channel, purpose, selection: all })
  expect(await check('letter', 'advertising')).toEqual({
    ...{ total: 4, chosen: 2, control: 0 },
    leftOut: expect.arrayContaining([
      { reason: 'objection', n: 1 },
      { reason: 'incompleteAddress', n: 1 },
    ]),
  })
  expect((await check('letter', 'contract')).chosen).toBe(3)
  expect(await check('email', 'advertising')).toMatchObject({
    chosen: 1,
    leftOut: [
      { reason: 'noEmail', n: 2 },
      { reason: 'objection', n: 1 },
    ],
  })
  expect((await check('email', 'contract')).chosen).toBe(2)
  expect(await check('phone', 'advertising')).toMatchObject({
    chosen: 0,
    leftOut: expect.arrayContaining([{ reason: 'noConsent', n: 2 }]),
  })
  expect((await check('phone', 'contract')).chosen).toBe(2)
  // A number of the landline takes no message.
  expect((await check('message', 'contract')).chosen).toBe(1)
})

test('what is settled stays as the proof, names who was left out, and can be taken back', async () => {
  const { id } = await shop.client.campaigns.add(fields)
  const { check, operationId } = await finish(shop.client.campaigns.settle({ id }))
  expect(check.chosen).toBe(2)
  await shop.client.customers.setState({ id: ids.Dorn ?? 0, state: 'moved' })
  expect(await shop.client.campaigns.settled({ id })).toEqual(check)
  const left = await shop.client.campaigns.people({ id, part: 'leftOut', reason: 'objection' })
  expect(left.people.map(({ listName }) => listName)).toEqual(['Böhm, Anna'])
  await expect(finish(shop.client.campaigns.settle({ id }))).rejects.toMatchObject({
    code: 'CAMPAIGN_SETTLED',
  })
  await expect(
    shop.client.campaigns.update({ id, fields: { ...fields, purpose: 'contract' } }),
  ).rejects.toMatchObject({ code: 'CAMPAIGN_SETTLED' })
  await shop.client.campaigns.update({ id, fields: { ...fields, postageCents: 95 } })
  await finish(shop.client.operations.undo({ id: operationId }))
  expect(await shop.client.campaigns.get({ id })).toMatchObject({ checkedAt: null, counts: { chosen: 0 } })
})

test('what is blocked is found however it was written, and lifted again', async () => {
  const letters = () => shop.client.campaigns.check({ ...fields, purpose: 'contract' })
  expect((await letters()).chosen).toBe(3)
  const { id } = await shop.client.campaigns.block({ kind: 'address', value: 'Nordstr. 5, 69115 Heidelberg' })
  expect(await letters()).toMatchObject({
    chosen: 2,
    leftOut: expect.arrayContaining([{ reason: 'blocked', n: 1 }]),
  })
  await shop.client.campaigns.unblock({ id })
  expect((await letters()).chosen).toBe(3)
  const mails = () => shop.client.campaigns.check({ ...fields, channel: 'email', purpose: 'contract' })
  await shop.client.campaigns.block({ kind: 'domain', value: 'Beispiel.DE' })
  expect((await mails()).chosen).toBe(0)
  await expect(shop.client.campaigns.block({ kind: 'phone', value: 'keine' })).rejects.toMatchObject({
    code: 'BLOCKED_UNREADABLE',
  })
})

test('of two who may be one only the first is reached, until somebody says that they are two', async () => {
  for (const firstName of ['Maximilian', 'Maximillian'])
    await shop.client.customers.create({
      kind: 'person',
      people: [
        { salutation: 'mr', firstName, lastName: 'Oberhuber', birthday: { day: 3, month: 4, year: 1970 } },
      ],
      addresses: [{ street: 'Lindenweg 12', postcode: '80331', city: 'München' }],
    })
  await finish(shop.client.duplicates.scan())
  const check = () => shop.client.campaigns.check(fields)
  expect((await check()).leftOut).toContainEqual({ reason: 'suspectedDuplicate', n: 1 })
  const { pairs } = await shop.client.duplicates.list({})
  await shop.client.duplicates.different({ one: pairs[0]?.one.id ?? 0, other: pairs[0]?.other.id ?? 0 })
  expect((await check()).leftOut.map(({ reason }) => reason)).not.toContain('suspectedDuplicate')
})

test('some are left out by lot, as many of a hundred as was said, and the same ones each time', async () => {
  for (let n = 0; n < 18; n += 1)
    await shop.client.customers.create({
      kind: 'person',
      people: [{ salutation: 'ms', firstName: `Eva ${n}`, lastName: `Zahl${n}` }],
      addresses: [{ street: `Weg ${n}`, postcode: '01067', city: 'Dresden' }],
    })
  const { id } = await shop.client.campaigns.add({ ...fields, controlPercent: 20 })
  const { operationId, check } = await finish(shop.client.campaigns.settle({ id }))
  expect(check).toMatchObject({ chosen: 16, control: 4 })
  const drawn = async () =>
    (await shop.client.campaigns.people({ id, part: 'control' })).people.map(({ customerId }) => customerId)
  const first = await drawn()
  await finish(shop.client.operations.undo({ id: operationId }))
  await finish(shop.client.campaigns.settle({ id }))
  expect(await drawn()).toEqual(first)
  const counted = await shop.client.selections.count({ selection: { type: 'campaign', id, part: 'control' } })
  expect(counted.total).toBe(4)
})

test('a deleted campaign comes back whole', async () => {
  const { id } = await shop.client.campaigns.add(fields)
  await finish(shop.client.campaigns.settle({ id }))
  const { operationId } = await shop.client.campaigns.delete({ id })
  expect((await shop.client.campaigns.list()).campaigns).toEqual([])
  await finish(shop.client.operations.undo({ id: operationId }))
  expect(await shop.client.campaigns.get({ id })).toMatchObject({
    name: 'Advent',
    counts: { chosen: 2, leftOut: 2 },
  })
})

test('a closed campaign is opened again, and each step can be taken back', async () => {
  const { id } = await shop.client.campaigns.add(fields)
  const closedAt = async () => (await shop.client.campaigns.get({ id })).closedAt
  await shop.client.campaigns.close({ id, closed: true })
  expect(await closedAt()).toBe('2026-11-22T16:02:00.000Z')
  const { operationId } = await shop.client.campaigns.close({ id, closed: false })
  expect(await closedAt()).toBeNull()
  await finish(shop.client.operations.undo({ id: operationId }))
  expect(await closedAt()).toBe('2026-11-22T16:02:00.000Z')
  const { operations } = await shop.client.operations.list({ limit: 4 })
  expect(operations.map(({ kind }) => kind)).toEqual(
    expect.arrayContaining(['campaigns.close', 'campaigns.reopen']),
  )
  await expect(shop.client.campaigns.close({ id: 4711, closed: true })).rejects.toMatchObject({
    code: 'NOT_FOUND',
  })
})
