import { movedUp } from '@shared/features/events/seats'
import type { Selection } from '@shared/features/selections/selection'
import fc from 'fast-check'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { addGroup } from '../../../tests/support/cards'
import { finish, openTestApp, type TestApp } from '../../../tests/support/test-app'
import { markSentTo } from '../campaigns'

let shop: TestApp
let campaignId = 0
const ids: Record<string, number> = {}
const id = (name: string) => ids[name] ?? 0

beforeEach(async () => {
  shop = await openTestApp()
  for (const lastName of ['Adler', 'Böhm', 'Dorn', 'Ernst']) {
    const { card } = await shop.client.customers.create({
      kind: 'person',
      people: [{ salutation: 'ms', firstName: 'Anna', lastName }],
      addresses: [{ street: 'Am Markt 1', postcode: '01067', city: 'Dresden' }],
    })
    ids[lastName] = card.id
  }
  const made = await shop.client.campaigns.add({
    ...{ name: 'Weinabend', channel: 'letter', purpose: 'advertising', selection: { type: 'all' } },
  })
  campaignId = made.id
  await finish(shop.client.campaigns.settle({ id: campaignId }))
  await shop.client.events.save({ campaignId, fields: { on: '2026-11-22', seats: 3, mostPersons: 2 } })
})
afterEach(() => shop.close())

const reply = (name: string, yes: boolean, persons = 1) =>
  shop.client.events.reply({ campaignId, customerId: id(name), yes, persons })
const sums = async () => (await shop.client.events.get({ campaignId })).sums
const names = async (part: 'yes' | 'waiting' | 'no' | 'came' | 'missed') =>
  (await shop.client.events.guests({ campaignId, part })).guests.map(({ listName }) => listName)

test('a full house lets wait, an Absage lets the first who fits move up, in one step', async () => {
  await reply('Adler', true, 2)
  expect((await reply('Böhm', true, 2)).guest.state).toBe('waiting')
  expect((await reply('Dorn', true)).guest.state).toBe('yes')
  expect((await reply('Ernst', true)).guest.state).toBe('waiting')
  expect(await sums()).toMatchObject({ yesPersons: 3, waiting: 2, free: 0 })
  const absage = await reply('Dorn', false)
  expect(absage.movedUp.map(({ listName }) => listName)).toEqual(['Ernst, Anna'])
  expect(await names('waiting')).toEqual(['Böhm, Anna'])
  await finish(shop.client.operations.undo({ id: absage.operationId }))
  expect(await names('yes')).toEqual(['Adler, Anna', 'Dorn, Anna'])
  expect(await names('waiting')).toEqual(['Böhm, Anna', 'Ernst, Anna'])
  await expect(reply('Adler', true, 3)).rejects.toMatchObject({ code: 'TOO_MANY_PERSONS' })
  await expect(reply('Dorn', true, 2)).rejects.toMatchObject({ code: 'SEATS_SHORT' })
  const more = { on: '2026-11-22', seats: 6, mostPersons: 2 }
  expect((await shop.client.events.save({ campaignId, fields: more })).movedUp).toHaveLength(2)
})

test('Zusage and Absage are answers of the campaign; a later word takes the place of the first', async () => {
  await reply('Adler', true)
  await reply('Böhm', false)
  await reply('Adler', false)
  expect((await shop.client.answers.summary({ id: campaignId })).answered).toEqual([{ kind: 'no', n: 2 }])
})

test('two scans at the door count once; who simply came gets a card, and the evening its turnover', async () => {
  await reply('Adler', true, 2)
  await reply('Böhm', true)
  const whose = { campaignId, customerId: id('Adler') }
  const scans = await Promise.allSettled([shop.client.events.arrive(whose), shop.client.events.arrive(whose)])
  expect(scans.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
  expect(scans.find(({ status }) => status === 'rejected')).toMatchObject({ reason: { code: 'GUEST_HERE' } })
  expect(await sums()).toMatchObject({ came: 1, camePersons: 2 })
  await shop.client.events.setCame({ ...whose, persons: 1 })
  const walkIn = { campaignId, lastName: 'Zufall', phone: '0171 2345678', persons: 2 }
  const { guest } = await shop.client.events.walkIn({ ...walkIn, requestId: crypto.randomUUID() })
  const buy = { customerId: guest.customerId, cents: 1200, requestId: crypto.randomUUID() }
  const { purchase } = await shop.client.purchases.book(buy)
  await shop.client.purchases.book({ ...buy, customerId: id('Dorn'), requestId: crypto.randomUUID() })
  expect(await sums()).toMatchObject({ came: 2, camePersons: 3, missed: 1, turnoverCents: 1200 })
  expect(await names('missed')).toEqual(['Böhm, Anna'])
  await shop.client.purchases.cancel({ id: purchase.id })
  expect(await sums()).toMatchObject({ turnoverCents: 0 })
  const another = await shop.client.events.walkIn({ ...walkIn, requestId: crypto.randomUUID() })
  expect(await sums()).toMatchObject({ came: 3, camePersons: 5 })
  await finish(shop.client.operations.undo({ id: another.operationId }))
  expect(await sums()).toMatchObject({ came: 2, camePersons: 3 })
})

test('the number of a card names the guest, a wrong one is told', async () => {
  const { number } = await shop.client.customers.get({ id: id('Dorn') })
  const found = await shop.client.events.byCode({ campaignId, code: number })
  expect(found).toMatchObject({ customerId: id('Dorn'), invited: true, guest: null })
  await expect(shop.client.events.byCode({ campaignId, code: 'A00000' })).rejects.toMatchObject({
    code: 'ANSWER_CODE_UNKNOWN',
  })
})

test('a card in the trash takes no seat, and a deleted campaign comes back with its guests', async () => {
  await reply('Adler', true, 2)
  await reply('Böhm', true)
  await shop.client.customers.delete({ ids: [id('Böhm')] })
  expect(await sums()).toMatchObject({ yesPersons: 2, free: 1 })
  const { operationId } = await shop.client.campaigns.delete({ id: campaignId })
  await finish(shop.client.operations.undo({ id: operationId }))
  expect(await names('yes')).toEqual(['Adler, Anna'])
})

test('two guests who become one card take one seat', async () => {
  await reply('Adler', true)
  await reply('Böhm', true, 2)
  const [winner, loser] = await Promise.all(
    ['Adler', 'Böhm'].map((name) => shop.client.customers.get({ id: id(name) })),
  )
  if (!winner || !loser) throw new Error('no cards')
  await finish(
    shop.client.duplicates.merge({
      ...{ winnerId: winner.id, loserId: loser.id },
      ...{ winnerRevision: winner.revision, loserRevision: loser.revision },
    }),
  )
  expect(await sums()).toMatchObject({ yes: 1, yesPersons: 1, free: 2 })
})

test('who simply came has one card, however often the call is made, also at once', async () => {
  const walkIn = { campaignId, lastName: 'Zufall', persons: 2, requestId: crypto.randomUUID() }
  const [one, other] = await Promise.all([
    shop.client.events.walkIn(walkIn),
    shop.client.events.walkIn(walkIn),
  ])
  expect(other).toEqual(one)
  expect(await shop.client.events.walkIn(walkIn)).toEqual(one)
  expect(await sums()).toMatchObject({ came: 1, camePersons: 2 })
  expect((await shop.client.customers.list({})).total).toBe(5)
})

test('the turnover of the evening has each purchase of a household that came once, and no other', async () => {
  const klos = await addGroup(shop, {
    kind: 'household',
    people: [
      { firstName: 'Ute', lastName: 'Klos' },
      { firstName: 'Jan', lastName: 'Klos' },
    ],
  })
  const [, jan = 0] = klos.people
  await shop.client.customers.setOwnCard({ groupId: klos.id, personId: jan, own: true })
  await shop.client.events.arrive({ campaignId, customerId: klos.id })
  const buy = (customerId: number, cents: number, on?: string) =>
    shop.client.purchases.book({ customerId, cents, requestId: crypto.randomUUID(), ...(on && { on }) })
  await buy(klos.id, 1_000)
  await buy(jan, 200)
  await buy(jan, 30_000, '2026-11-21')
  await buy(id('Ernst'), 400_000)
  expect(await sums()).toMatchObject({ came: 1, turnoverCents: 1_200 })
  // He is a guest of his own as well: what he buys stands on his card and on the account of the household.
  await shop.client.events.arrive({ campaignId, customerId: jan })
  expect(await sums()).toMatchObject({ came: 2, turnoverCents: 1_200 })
})

test('a reminder, thanks and „schade“ reach those they are meant for', async () => {
  await shop.app.core.operations.run({ kind: 'letters.markSent', label: '', actor: 'MK' }, (tx) =>
    markSentTo(tx, campaignId, Object.values(ids), shop.app.core.clock.now().toISOString()),
  )
  await reply('Adler', true)
  await reply('Böhm', true)
  await reply('Dorn', false)
  await shop.client.events.arrive({ campaignId, customerId: id('Adler') })
  expect(await sums()).toMatchObject({ unanswered: 1, came: 1, missed: 1 })
  const reached = async (selection: Selection) => {
    const fields = { name: 'Danach', channel: 'letter' as const, selection, followsId: campaignId }
    const { id: next } = await shop.client.campaigns.add(fields)
    await finish(shop.client.campaigns.settle({ id: next }))
    const { people } = await shop.client.campaigns.people({ id: next, part: 'chosen' })
    return people.map(({ listName }) => listName)
  }
  const part = async (which: 'came' | 'missed') => ({
    type: 'ids' as const,
    ids: (await shop.client.events.guestIds({ campaignId, part: which })).ids,
  })
  expect(await reached({ type: 'campaign', id: campaignId, part: 'unanswered' })).toEqual(['Ernst, Anna'])
  expect(await reached(await part('came'))).toEqual(['Adler, Anna'])
  expect(await reached(await part('missed'))).toEqual(['Böhm, Anna'])
})

const step = fc.record({
  name: fc.constantFrom('Adler', 'Böhm', 'Dorn', 'Ernst'),
  yes: fc.boolean(),
  persons: fc.integer({ min: 1, max: 2 }),
})

test('seats are never given twice, and nobody waits whose party fits', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 12 }), async (steps) => {
      for (const { name, yes, persons } of steps)
        await reply(name, yes, persons).catch((error: { code: string }) => {
          if (error.code !== 'SEATS_SHORT') throw error
        })
      const now = await sums()
      expect(now?.yesPersons).toBeLessThanOrEqual(3)
      const { guests } = await shop.client.events.guests({ campaignId, part: 'waiting' })
      for (const { persons } of guests) expect(persons).toBeGreaterThan(now?.free ?? 0)
    }),
    { numRuns: 15 },
  )
})

test('who waits longest moves up first, and a party that is too large holds nobody up', () => {
  const waiting = [3, 2, 1].map((persons, at) => ({ customerId: at, persons }))
  expect(movedUp(2, waiting)).toEqual([1])
  expect(movedUp(null, waiting)).toEqual([0, 1, 2])
  expect(movedUp(-1, waiting)).toEqual([])
})
