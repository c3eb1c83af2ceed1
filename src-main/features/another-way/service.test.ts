import type { CampaignChannel } from '@shared/features/campaigns/campaign'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { finish, openTestApp, type TestApp } from '../../../tests/support/test-app'
import { markSentTo } from '../campaigns'

let shop: TestApp
beforeEach(async () => {
  shop = await openTestApp({ now: '2026-01-05T09:00:00.000Z' })
})
afterEach(() => shop.close())

type Agreed = 'email' | 'phone'

/** Somebody with an address, a number and an e-mail address, who agreed to advertising on these ways. */
async function person(lastName: string, ...agreed: Agreed[]): Promise<number> {
  const { card } = await shop.client.customers.create({
    kind: 'person',
    people: [{ lastName }],
    addresses: [{ street: 'Am Markt 1', postcode: '01067', city: 'Dresden' }],
    phones: [{ label: 'phone', number: '0351 123456' }],
    emails: [{ label: 'main', address: `${lastName.toLowerCase()}@beispiel.de` }],
  })
  for (const channel of agreed)
    await shop.client.consents.record({
      customerId: card.id,
      channel,
      purpose: 'advertising',
      status: 'given',
    })
  return card.id
}

/** A mailing that goes out at nine on a day to these, of whom some answer, each with a purchase of so many cents. */
async function mail(
  channel: CampaignChannel,
  day: string,
  to: readonly number[],
  {
    answered = [],
    cents = 0,
    cost = {},
  }: { answered?: readonly number[]; cents?: number; cost?: object } = {},
): Promise<number> {
  shop.setNow(`${day}T09:00:00.000Z`)
  const selection = { type: 'ids' as const, ids: [...to] }
  const fields = { name: `Post ${day}`, channel, selection, answerDays: 10, ...cost }
  const { id } = await shop.client.campaigns.add(fields)
  const at = shop.app.core.clock.now().toISOString()
  await shop.app.core.operations.run({ kind: 'campaigns.settle', label: '', actor: 'MK' }, async (tx) => {
    await tx
      .insertInto('campaign_recipient')
      .values(to.map((customer_id) => ({ campaign_id: id, customer_id, standing: 'chosen' as const })))
      .execute()
    await markSentTo(tx, id, to, at)
  })
  for (const customerId of answered) {
    const { purchase } = await shop.client.purchases.book({
      customerId,
      cents,
      requestId: crypto.randomUUID(),
    })
    await shop.app.core.operations.run({ kind: 'answers.record', label: '', actor: 'MK' }, (tx) =>
      tx
        .insertInto('campaign_answer')
        .values({
          campaign_id: id,
          customer_id: customerId,
          kind: 'code',
          on_date: day,
          purchase_id: purchase.id,
          at,
          actor: 'MK',
        })
        .execute(),
    )
  }
  return id
}

const asked = { channel: 'letter' as const }
const named = async (way: 'email' | 'phone' | 'visit' | 'none', more: object = {}) =>
  (await shop.client.anotherWay.people({ ...asked, way, ...more })).people.map(({ listName }) => listName)

test('proposed is who did not answer the last three, by an allowed way; an older answer does not help, a running mailing does not count', async () => {
  const [mute, once, young, back] = [
    await person('Stumm', 'email'),
    await person('Früher', 'email'),
    await person('Jung', 'email'),
    await person('Zurück', 'email'),
  ]
  await mail('letter', '2026-01-05', [mute, once], { answered: [once], cents: 5_000 })
  await mail('letter', '2026-02-05', [mute, once, young, back])
  await mail('letter', '2026-03-05', [mute, once, young, back])
  const third = await mail('letter', '2026-04-05', [mute, once, back])
  await shop.client.answers.returned({ campaignId: third, customerId: back })
  shop.setNow('2026-04-15T09:00:00.000Z')
  expect(await named('email')).toEqual(['Stumm'])
  shop.setNow('2026-04-16T09:00:00.000Z')
  expect(await named('email')).toEqual(['Früher', 'Stumm'])
  expect((await named('email', { misses: 2 })).toSorted()).toEqual(['Früher', 'Jung', 'Stumm', 'Zurück'])
  await mail('letter', '2026-05-05', [mute], { answered: [mute], cents: 1 })
  expect(await named('email')).toEqual(['Früher'])
})

test('a way needs consent, and what others answered decides; who may not be reached gets a word or is left out', async () => {
  const both = await person('Beide', 'email', 'phone')
  const [visitor, away] = [await person('Kommt'), await person('Fort')]
  const others = await Promise.all(Array.from({ length: 10 }, (_, n) => person(`Andere${n}`)))
  await mail('email', '2026-01-05', others, { cost: { otherCents: 20 } })
  await mail('phone', '2026-01-06', others, {
    answered: others.slice(0, 4),
    cents: 20_000,
    cost: { otherCents: 1_000 },
  })
  shop.setNow('2026-01-07T09:00:00.000Z')
  await shop.client.purchases.book({ customerId: visitor, cents: 500, requestId: crypto.randomUUID() })
  const silent = [both, visitor, away]
  for (const day of ['2026-02-05', '2026-03-05', '2026-04-05'])
    await mail('letter', day, silent, { cost: { postageCents: 95, printCents: 5 } })
  shop.setNow('2026-06-01T09:00:00.000Z')
  const { proposals, total, pieceCents } = await shop.client.anotherWay.proposals(asked)
  expect({ total, pieceCents }).toEqual({ total: 3, pieceCents: 100 })
  expect(proposals).toEqual([
    expect.objectContaining({
      way: 'phone',
      n: 1,
      pieceCents: 100,
      savedCents: 0,
      there: { sent: 6, answered: 0 },
    }),
    expect.objectContaining({ way: 'visit', n: 1, savedCents: 100 }),
    expect.objectContaining({ way: 'none', n: 1, savedCents: 100 }),
  ])
})

test('who bought within the days after a mailing is kept apart, and comes in when asked for', async () => {
  const [buyer, mute] = [await person('Käufer', 'email'), await person('Stumm', 'email')]
  for (const day of ['2026-02-05', '2026-03-05', '2026-04-05']) await mail('letter', day, [buyer, mute])
  await shop.client.purchases.book({
    ...{ customerId: buyer, cents: 900, on: '2026-03-15', requestId: crypto.randomUUID() },
  })
  await shop.client.purchases.book({
    ...{ customerId: mute, cents: 900, on: '2026-03-16', requestId: crypto.randomUUID() },
  })
  shop.setNow('2026-06-01T09:00:00.000Z')
  expect(await shop.client.anotherWay.proposals(asked)).toMatchObject({ total: 1, buyers: 1 })
  expect(await named('email')).toEqual(['Stumm'])
  expect(await named('email', { withBuyers: true })).toEqual(['Käufer', 'Stumm'])
})

test('one click makes the campaign of those proposed, another the reminders for the expected visit; both go back', async () => {
  const [mute, regular] = [await person('Stumm', 'email'), await person('Stamm')]
  for (const on of ['2025-11-04', '2025-11-18', '2025-12-02', '2025-12-16', '2025-12-30'])
    await shop.client.purchases.book({
      ...{ customerId: regular, cents: 900, on, requestId: crypto.randomUUID() },
    })
  for (const day of ['2026-01-06', '2026-01-07', '2026-01-08']) await mail('letter', day, [mute, regular])
  shop.setNow('2026-02-02T09:00:00.000Z')
  const { campaignId, n, operationId } = await shop.client.anotherWay.begin({ ...asked, way: 'email' })
  expect(n).toBe(1)
  expect(await shop.client.campaigns.get({ id: campaignId })).toMatchObject({
    ...{ name: 'E-Mail statt Brief, 02.02.2026', channel: 'email', purpose: 'advertising' },
    selection: { type: 'ids', ids: [mute] },
  })
  await finish(shop.client.operations.undo({ id: operationId }))
  await expect(shop.client.campaigns.get({ id: campaignId })).rejects.toMatchObject({ code: 'NOT_FOUND' })
  await expect(shop.client.anotherWay.begin({ ...asked, way: 'phone' })).rejects.toMatchObject({
    code: 'NOBODY_LEFT',
  })
  const reminded = await finish(shop.client.anotherWay.remind(asked))
  expect(reminded.n).toBe(1)
  const due = () => shop.client.reminders.due({ customerId: regular, until: '2027-01-01' })
  // Every fourteen days since 30 December: 13 January is over, so tomorrow.
  expect((await due()).reminders).toMatchObject([
    { dueOn: '2026-02-03', text: 'Beim Besuch ansprechen: hat auf die letzten 3 Briefe nicht geantwortet' },
  ])
  await finish(shop.client.operations.undo({ id: reminded.operationId }))
  expect((await due()).total).toBe(0)
})

test('whether the next letter pays is told by own figures, and by those of all where there are none', async () => {
  const [keen, mute, fresh] = [await person('Eifrig'), await person('Stumm'), await person('Neu')]
  expect(await shop.client.anotherWay.worth({ customerId: keen })).toBeNull()
  const cost = { postageCents: 95, printCents: 5 }
  for (const day of ['2026-02-05', '2026-03-05', '2026-04-05', '2026-05-05'])
    await mail('letter', day, [keen, mute], { answered: [keen], cents: 5_000, cost })
  // (4 + 4 × 4.08 / 12) / 8 = 0.67 of 50 euros, 40 per cent of it, less 1 euro.
  expect(await shop.client.anotherWay.worth({ customerId: keen })).toEqual({
    ...{ own: { sent: 4, answered: 4 }, all: { sent: 8, answered: 4 }, pieceCents: 100 },
    ...{
      chancePerMille: 670,
      answerCents: 5_000,
      ownTurnover: true,
      turnoverCents: 3_350,
      profitCents: 1_240,
    },
  })
  expect(await shop.client.anotherWay.worth({ customerId: mute })).toMatchObject({
    ...{ own: { sent: 4, answered: 0 }, chancePerMille: 170, ownTurnover: false, turnoverCents: 850 },
  })
  expect(await shop.client.anotherWay.worth({ customerId: fresh })).toMatchObject({
    ...{ own: { sent: 0, answered: 0 }, chancePerMille: 340 },
  })
  await shop.client.consents.record({
    ...{ customerId: fresh, channel: 'letter', purpose: 'advertising', status: 'withdrawn' },
  })
  expect(await shop.client.anotherWay.worth({ customerId: fresh })).toBeNull()
  await expect(shop.client.anotherWay.worth({ customerId: 4711 })).rejects.toMatchObject({
    code: 'NOT_FOUND',
  })
})
