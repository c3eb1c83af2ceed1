import { randomUUID } from 'node:crypto'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { finish, openTestApp, type TestApp } from '../../../tests/support/test-app'

let shop: TestApp
let campaignId = 0
const ids: Record<string, number> = {}

beforeEach(async () => {
  shop = await openTestApp()
  for (const lastName of ['Adler', 'Böhm', 'Çelik']) {
    const { card } = await shop.client.customers.create({
      kind: 'person',
      people: [{ salutation: 'ms', firstName: 'Anna', lastName }],
      phones: [{ number: '0211 123456' }],
      emails: [{ address: `${lastName === 'Adler' ? 'adler' : 'post'}@beispiel.de` }],
    })
    ids[lastName] = card.id
    await shop.client.consents.record({
      ...{ customerId: card.id, personId: card.id, channel: 'phone', purpose: 'advertising' },
      ...{ status: 'given', on: '2026-11-01', source: 'oral' },
    })
  }
  const made = await shop.client.campaigns.add({
    name: 'Verkostung',
    channel: 'phone',
    selection: { type: 'all' },
  })
  campaignId = made.id
  await finish(shop.client.campaigns.settle({ id: campaignId }))
})
afterEach(() => shop.close())

const id = (lastName: string) => ids[lastName] ?? 0
const next = (more: { customerId?: number; after?: number } = {}) =>
  shop.client.calls.next({ campaignId, ...more })
const shown = async (more = {}) => (await next(more)).call?.displayName
type Enter = Omit<
  Parameters<TestApp['client']['calls']['enter']>[0],
  'campaignId' | 'customerId' | 'requestId'
>
const enter = (lastName: string, more: Enter) =>
  shop.client.calls.enter({ campaignId, customerId: id(lastName), requestId: randomUUID(), ...more })
const contacts = async (lastName: string) =>
  (await shop.client.history.list({ customerId: id(lastName) })).entries.flatMap((entry) =>
    entry.type === 'contact' ? [{ channel: entry.channel, text: entry.text }] : [],
  )

test('one after the other: who was reached is done, who was not comes again at the end', async () => {
  expect(await next()).toMatchObject({
    call: { displayName: 'Anna Adler', number: '0211 123456', barred: null, before: null },
    progress: { chosen: 3, done: 0, waiting: 0, again: 0 },
  })
  await enter('Adler', { outcome: 'notReached' })
  expect(await contacts('Adler')).toEqual([])
  expect(await shown()).toBe('Anna Böhm')
  await enter('Böhm', { outcome: 'reached', answer: 'yes', text: 'Kommt zu zweit' })
  expect(await contacts('Böhm')).toEqual([
    { channel: 'call', text: 'Verkostung: erreicht, zugesagt. Kommt zu zweit' },
  ])
  expect((await shop.client.campaigns.get({ id: campaignId })).counts).toMatchObject({ sent: 1, answered: 1 })
  await enter('Çelik', { outcome: 'otherInterests', text: 'Nur Rotwein' })
  expect(await next()).toMatchObject({
    call: { displayName: 'Anna Adler', before: { outcome: 'notReached', tries: 1 } },
    progress: { chosen: 3, done: 2, again: 1 },
  })
  await enter('Adler', { outcome: 'notReached' })
  expect((await next()).call?.before?.tries).toBe(2)
  const { calls, total } = await shop.client.calls.tried({ campaignId })
  expect(total).toBe(3)
  expect(calls.map(({ listName, outcome }) => [listName, outcome])).toContainEqual(['Böhm, Anna', 'reached'])
})

test('one step back takes all of it back', async () => {
  const { operationId } = await enter('Adler', { outcome: 'reached', answer: 'no' })
  expect(await shown()).toBe('Anna Böhm')
  await finish(shop.client.operations.undo({ id: operationId }))
  expect(await shown()).toBe('Anna Adler')
  expect(await contacts('Adler')).toEqual([])
  expect((await shop.client.campaigns.get({ id: campaignId })).counts).toMatchObject({ sent: 0, answered: 0 })
})

test('later comes back on the day, with a reminder that the call ticks off', async () => {
  await expect(enter('Adler', { outcome: 'later' })).rejects.toMatchObject({ code: 'CALL_DAY' })
  await expect(enter('Adler', { outcome: 'later', dueOn: '2020-01-01' })).rejects.toMatchObject({
    code: 'CALL_DAY',
  })
  shop.setNow('2026-11-22T09:00:00.000Z')
  await enter('Adler', { outcome: 'later', dueOn: '2026-11-25', text: 'nach 17 Uhr' })
  expect(await shown()).toBe('Anna Böhm')
  expect((await next()).progress).toMatchObject({ done: 0, waiting: 1 })
  const due = async () => (await shop.client.reminders.due({ customerId: id('Adler') })).reminders
  expect(await due()).toMatchObject([{ text: 'Anrufen: Verkostung (nach 17 Uhr)', dueOn: '2026-11-25' }])
  shop.setNow('2026-11-25T09:00:00.000Z')
  expect(await shown()).toBe('Anna Adler')
  await enter('Adler', { outcome: 'reached' })
  expect(await due()).toEqual([])
  expect(await shown()).toBe('Anna Böhm')
})

test('who objects meanwhile is not offered, and says so when asked for', async () => {
  await shop.client.consents.object({ customerId: id('Adler'), objects: true })
  expect(await shown()).toBe('Anna Böhm')
  expect((await next({ customerId: id('Adler') })).call).toMatchObject({ barred: 'objection', number: '' })
  await shop.client.campaigns.block({ kind: 'phone', value: '+49 211 123456' })
  expect((await next()).call).toBeNull()
})

test('no more calls withdraws the consent, and only by phone', async () => {
  await enter('Adler', { outcome: 'noMore', personId: id('Adler') })
  const { people } = await shop.client.consents.ofCard({ customerId: id('Adler') })
  const standing = people[0]?.standings.find(
    ({ channel, purpose }) => channel === 'phone' && purpose === 'advertising',
  )
  expect(standing).toMatchObject({ allowed: false, said: { status: 'withdrawn', source: 'phone' } })
  expect(people[0]?.adObjection).toBe(false)
  expect((await next({ customerId: id('Adler') })).call?.barred).toBe('noConsent')
})

test('another way is what they like best, and no consent to it', async () => {
  await enter('Adler', { outcome: 'preferEmail' })
  expect((await shop.client.customers.get({ id: id('Adler') })).preferredChannel).toBe('email')
  const asked = {
    channel: 'email' as const,
    purpose: 'advertising' as const,
    selection: { type: 'all' as const },
  }
  expect((await shop.client.campaigns.check(asked)).chosen).toBe(0)
  await enter('Böhm', { outcome: 'preferLetter' })
  expect((await shop.client.customers.get({ id: id('Böhm') })).preferredChannel).toBe('letter')
})

test('the same call sent twice is entered once, and nobody but those of the campaign', async () => {
  const requestId = randomUUID()
  const call = { campaignId, customerId: id('Adler'), outcome: 'reached' as const, requestId }
  const first = await shop.client.calls.enter(call)
  expect(await shop.client.calls.enter(call)).toEqual(first)
  expect(await contacts('Adler')).toHaveLength(1)
  const { card } = await shop.client.customers.create({ kind: 'person', people: [{ lastName: 'Fremd' }] })
  await expect(
    shop.client.calls.enter({ ...call, customerId: card.id, requestId: randomUUID() }),
  ).rejects.toMatchObject({
    code: 'NOT_FOUND',
  })
})

test('skipping goes on in the list and round again', async () => {
  expect(await shown({ after: id('Adler') })).toBe('Anna Böhm')
  expect(await shown({ after: id('Çelik') })).toBe('Anna Adler')
})

test('what is said is saved, and there again after a deletion was taken back', async () => {
  expect(await shop.client.calls.script({ campaignId })).toEqual({ text: '', saysStop: true })
  await shop.client.calls.saveScript({ campaignId, text: 'Guten Tag', saysStop: true })
  await shop.client.calls.saveScript({ campaignId, text: 'Guten Tag,\nhier ist …', saysStop: false })
  await enter('Adler', { outcome: 'reached' })
  const { operationId } = await shop.client.campaigns.delete({ id: campaignId })
  await finish(shop.client.operations.undo({ id: operationId }))
  expect(await shop.client.calls.script({ campaignId })).toEqual({
    text: 'Guten Tag,\nhier ist …',
    saysStop: false,
  })
  expect((await next()).progress).toMatchObject({ chosen: 3, done: 1 })
})
