import { answerCode } from '@shared/features/campaigns/answer-code'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { addGroup, addPerson } from '../../../tests/support/cards'
import { finish, openTestApp, type TestApp } from '../../../tests/support/test-app'
import { markSentTo } from '../campaigns'

let shop: TestApp
beforeEach(async () => {
  // A Monday at ten in Berlin.
  shop = await openTestApp({ now: '2026-03-02T09:00:00.000Z' })
})
afterEach(() => shop.close())

const address = { addresses: [{ street: 'Am Markt 1', postcode: '01067', city: 'Dresden' }] }
const person = (n: number) =>
  addPerson(shop, `Zahl${n}`, { addresses: [{ street: `Weg ${n}`, postcode: '01067', city: 'Dresden' }] })
const fields = { name: 'Advent', channel: 'letter' as const, selection: { type: 'all' as const } }

async function buy(customerId: number, cents: number, on?: string): Promise<number> {
  const requestId = crypto.randomUUID()
  return (await shop.client.purchases.book({ customerId, cents, requestId, ...(on && { on }) })).purchase.id
}

async function answer(
  campaign_id: number,
  customer_id: number,
  more: { kind?: 'code' | 'visit' | 'call' | 'no'; purchase_id?: number; on_date?: string } = {},
) {
  const row = { kind: 'code' as const, on_date: '2026-03-05', at: '2026-03-05T09:00:00.000Z', actor: 'MK' }
  await shop.app.core.operations.run({ kind: 'campaigns.answer', label: '', actor: 'MK' }, (tx) =>
    tx
      .insertInto('campaign_answer')
      .values({ campaign_id, customer_id, ...row, ...more })
      .execute(),
  )
}

async function send(id: number, ids: readonly number[], at = shop.app.core.clock.now().toISOString()) {
  await shop.app.core.operations.run({ kind: 'campaigns.settle', label: '', actor: 'MK' }, (tx) =>
    markSentTo(tx, id, ids, at),
  )
}

const peopleOf = async (id: number, part: 'chosen' | 'control') =>
  (await shop.client.campaigns.people({ id, part, limit: 500 })).people.map(({ customerId }) => customerId)

test('counts pieces, persons, turnover, cost and profit to the cent', async () => {
  const [one = 0, two = 0, three = 0] = [await person(1), await person(2), await person(3)]
  const cost = { postageCents: 95, printCents: 18, workMinutes: 50, hourCents: 1_550, otherCents: 700 }
  const { id } = await shop.client.campaigns.add({ ...fields, ...cost, answerDays: 10 })
  await finish(shop.client.campaigns.settle({ id }))
  await send(id, [one, two, three])
  await shop.app.core.operations.run({ kind: 'x.y', label: '', actor: 'MK' }, (tx) =>
    tx
      .updateTable('campaign_recipient')
      .set({ returned_at: '2026-03-04T09:00:00.000Z' })
      .where('customer_id', '=', three)
      .execute(),
  )
  shop.setNow('2026-03-20T09:00:00.000Z')
  const bought = await buy(one, 12_345, '2026-03-05')
  await answer(id, one, { purchase_id: bought })
  await answer(id, one, { kind: 'call', on_date: '2026-03-06' })
  await answer(id, two, { kind: 'no' })
  const cancelled = await buy(two, 99_900, '2026-03-05')
  await answer(id, two, { purchase_id: cancelled, on_date: '2026-03-07' })
  await shop.client.purchases.cancel({ id: cancelled })
  await shop.client.settings.update({ group: 'results', value: { marginPercent: 35 } })
  const { outcome, comparison, family, sum } = await shop.client.results.ofCampaign({ id })
  // 3 × (0,95 + 0,18) + 50 min at 15,50 an hour + 7,00 = 3,39 + 12,92 + 7,00
  expect(outcome).toMatchObject({
    ...{ sent: 3, returned: 1, answered: 2, answerBuyers: 1, answerCents: 12_345 },
    ...{ costCents: 2_331, costPerAnswerCents: 1_166, profitCents: 1_990 },
    kinds: [
      { kind: 'code', n: 1 },
      { kind: 'no', n: 1 },
    ],
  })
  expect({ comparison, family, sum }).toEqual({ comparison: null, family: [], sum: null })
})

test('„danach gekauft“ begins when it reached somebody and ends with the last of the days; cancelled and others are left out', async () => {
  const [one = 0, two = 0, other = 0] = [await person(1), await person(2), await person(3)]
  const selection = { type: 'ids' as const, ids: [one, two] }
  const { id } = await shop.client.campaigns.add({ ...fields, selection, answerDays: 10 })
  await finish(shop.client.campaigns.settle({ id }))
  await buy(one, 1_000)
  shop.setNow('2026-03-02T10:00:00.000Z')
  await send(id, [one, two])
  shop.setNow('2026-03-02T11:00:00.000Z')
  await buy(one, 200)
  shop.setNow('2026-03-12T22:30:00.000Z')
  await buy(one, 30)
  shop.setNow('2026-03-12T23:30:00.000Z')
  await buy(one, 4)
  await buy(other, 5_000, '2026-03-05')
  await buy(two, 60_000, '2026-03-01')
  await shop.client.purchases.cancel({ id: await buy(two, 700_000, '2026-03-05') })
  const { afterwards, until } = await shop.client.results.ofCampaign({ id })
  expect(afterwards).toEqual({ buyers: 1, purchases: 2, cents: 230 })
  expect(until).toBe('2026-03-12')
})

test('what a member buys on the account of the household that got the letter counts once', async () => {
  const { id: household, people } = await addGroup(shop, {
    kind: 'household',
    people: [
      { firstName: 'Ute', lastName: 'Klos' },
      { firstName: 'Jan', lastName: 'Klos' },
    ],
    ...address,
  })
  await shop.client.customers.setOwnCard({ groupId: household, personId: people[1] ?? 0, own: true })
  const selection = { type: 'ids' as const, ids: [household] }
  const { id } = await shop.client.campaigns.add({ ...fields, selection })
  await finish(shop.client.campaigns.settle({ id }))
  await send(id, [household])
  shop.setNow('2026-03-04T09:00:00.000Z')
  await buy(people[1] ?? 0, 500)
  await buy(household, 70)
  const { afterwards } = await shop.client.results.ofCampaign({ id })
  expect(afterwards).toEqual({ buyers: 1, purchases: 2, cents: 570 })
})

test('what a household buys counts once: by whichever member, on whichever card, with the code and without, within the days', async () => {
  const { id: household, people } = await addGroup(shop, {
    kind: 'household',
    people: [
      { firstName: 'Ute', lastName: 'Klos' },
      { firstName: 'Jan', lastName: 'Klos' },
    ],
    ...address,
  })
  const [ute = 0, jan = 0] = people
  await shop.client.customers.setOwnCard({ groupId: household, personId: jan, own: true })
  const selection = { type: 'ids' as const, ids: [household, jan] }
  const { id } = await shop.client.campaigns.add({
    ...fields,
    purpose: 'contract',
    selection,
    answerDays: 10,
  })
  await finish(shop.client.campaigns.settle({ id }))
  const reached = await peopleOf(id, 'chosen')
  expect(reached).toEqual([household])
  await send(id, reached)
  shop.setNow('2026-03-13T09:00:00.000Z')
  const book = (customerId: number, cents: number, more: { on?: string; answerCode?: string } = {}) =>
    shop.client.purchases.book({ customerId, cents, requestId: crypto.randomUUID(), ...more })
  // She has no card of her own: it stands on the household's.
  await book(ute, 4, { on: '2026-03-12' })
  await book(jan, 30, { on: '2026-03-10', answerCode: await codeOf(id, household) })
  await book(jan, 200, { on: '2026-03-11' })
  await book(household, 1_000, { on: '2026-03-03' })
  await book(jan, 70_000, { on: '2026-03-13' })
  const { afterwards, outcome } = await shop.client.results.ofCampaign({ id })
  expect(afterwards).toEqual({ buyers: 1, purchases: 4, cents: 1_234 })
  expect(outcome).toMatchObject({ answered: 1, answerBuyers: 1, answerCents: 30 })
})

async function codeOf(campaignId: number, customerId: number): Promise<string> {
  const { id } = await shop.app.core
    .read()
    .selectFrom('campaign_recipient')
    .select('id')
    .where('campaign_id', '=', campaignId)
    .where('customer_id', '=', customerId)
    .executeTakeFirstOrThrow()
  return answerCode(Number(id))
}

test('those left out by lot are compared in the same days, and chance is named', async () => {
  for (let n = 0; n < 60; n += 1) await person(n)
  const { id } = await shop.client.campaigns.add({ ...fields, controlPercent: 50, postageCents: 100 })
  await finish(shop.client.campaigns.settle({ id }))
  const [got, left] = [await peopleOf(id, 'chosen'), await peopleOf(id, 'control')]
  expect([got.length, left.length]).toEqual([30, 30])
  await send(id, got)
  shop.setNow('2026-04-20T09:00:00.000Z')
  for (const each of got.slice(0, 12)) await buy(each, 2_000, '2026-03-10')
  for (const each of left.slice(0, 3)) await buy(each, 1_000, '2026-03-10')
  await buy(left[4] ?? 0, 50_000, '2026-04-02')
  const { comparison } = await shop.client.results.ofCampaign({ id })
  expect(comparison).toMatchObject({
    sent: { heads: 30, buyers: 12, cents: 24_000 },
    control: { heads: 30, buyers: 3, cents: 3_000 },
    ...{ from: '2026-03-02', to: '2026-04-01', extraCents: 21_000, extraProfitCents: 8_400 - 3_000 },
  })
  // fisher.test(matrix(c(12, 18, 3, 27), 2))$p.value
  expect(comparison?.chance).toBeCloseTo(oracle(30, 12, 30, 3), 10)
  expect(comparison?.chance).toBeLessThan(0.05)
  for (const row of got.slice(0, 12)) await forget(row)
  expect((await shop.client.results.ofCampaign({ id })).comparison).toMatchObject({ chance: null })
})

/** Fisher's exact test by whole numbers. */
function oracle(n: number, a: number, m: number, b: number): number {
  const choose = (of: number, k: number): bigint =>
    k < 0 || k > of ? 0n : k === 0 ? 1n : (choose(of, k - 1) * BigInt(of - k + 1)) / BigInt(k)
  const ways = (k: number) => choose(n, k) * choose(m, a + b - k)
  const all = Array.from({ length: a + b + 1 }, (_, k) => ways(k)).filter((each) => each <= ways(a))
  return Number((all.reduce((sum, each) => sum + each, 0n) * 10n ** 15n) / choose(n + m, a + b)) / 1e15
}

async function forget(customerId: number): Promise<void> {
  const { entries } = await shop.client.history.list({ customerId })
  for (const entry of entries)
    if (entry.type === 'purchase') await shop.client.purchases.cancel({ id: entry.id })
}

test('campaigns that follow each other stand together, and each person and purchase counts once in their sum', async () => {
  const [one = 0, two = 0] = [await person(1), await person(2)]
  const { id: first } = await shop.client.campaigns.add({ ...fields, postageCents: 95 })
  await finish(shop.client.campaigns.settle({ id: first }))
  await send(first, [one, two])
  shop.setNow('2026-03-09T09:00:00.000Z')
  const selection = { type: 'campaign' as const, id: first, part: 'unanswered' as const }
  const { id: second } = await shop.client.campaigns.add({
    ...{ ...fields, name: 'Erinnerung', selection, followsId: first, postageCents: 95 },
  })
  const { id: alone } = await shop.client.campaigns.add({ ...fields, name: 'Etwas anderes' })
  await finish(shop.client.campaigns.settle({ id: second }))
  await send(second, [one, two])
  shop.setNow('2026-03-11T09:00:00.000Z')
  const bought = await buy(one, 10_000)
  await answer(first, one, { purchase_id: bought })
  await answer(second, one, { kind: 'visit', purchase_id: bought })
  await answer(second, two, { kind: 'call' })
  const seen = await shop.client.results.ofCampaign({ id: second })
  expect(seen.family.map(({ name, answered, answerCents }) => [name, answered, answerCents])).toEqual([
    ['Advent', 1, 10_000],
    ['Erinnerung', 2, 10_000],
  ])
  expect(seen.sum).toMatchObject({
    ...{ sent: 4, answered: 2, answerBuyers: 1, answerCents: 10_000, costCents: 380, profitCents: 3_620 },
    afterwards: { buyers: 1, purchases: 1, cents: 10_000 },
  })
  expect((await shop.client.results.ofCampaign({ id: alone })).family).toEqual([])
  const { campaigns } = await shop.client.results.all()
  expect(campaigns.map(({ name, sent, answered }) => [name, sent, answered])).toEqual([
    ['Etwas anderes', 0, 0],
    ['Erinnerung', 2, 2],
    ['Advent', 2, 1],
  ])
  const { file, rows } = await shop.client.results.exportAll()
  expect([rows, file.name]).toEqual([3, 'Aktionen im Vergleich 2026-03-11.xlsx'])
})

test('a campaign that is gone is named so, and one without anything sent has nothing to compare', async () => {
  await expect(shop.client.results.ofCampaign({ id: 4711 })).rejects.toMatchObject({ code: 'NOT_FOUND' })
  const { id } = await shop.client.campaigns.add(fields)
  expect(await shop.client.results.ofCampaign({ id })).toMatchObject({
    ...{ until: null, comparison: null, afterwards: { buyers: 0, purchases: 0, cents: 0 } },
    outcome: { sent: 0, costPerAnswerCents: null },
  })
})
