import { afterEach, beforeEach, expect, test } from 'vitest'
import { addPerson } from '../../../tests/support/cards'
import { finish, openTestApp, type TestApp } from '../../../tests/support/test-app'

let shop: TestApp
beforeEach(async () => {
  shop = await openTestApp({ now: '2026-11-22T16:02:00.000Z' })
})
afterEach(() => shop.close())

const from = (source: string, customerSince: string | null) =>
  addPerson(shop, `Aus${crypto.randomUUID().slice(0, 6)}`, { source, customerSince })
const buy = (customerId: number, cents: number, on: string) =>
  shop.client.purchases.book({ customerId, cents, on, requestId: crypto.randomUUID() })
const year = { from: '2026-01-01', to: '2026-12-31' }

test('new customers stand under their source however it was written, with cost, turnover and who came back', async () => {
  const [one, two, three] = [
    await from('Weinmesse', '2026-02-01'),
    await from('Weinmesse', '2026-03-01'),
    await from(' weinmesse', '2026-04-01'),
  ]
  await from('Schaufenster', null)
  await from('', '2026-05-01')
  await from('Weinmesse', '2025-12-31')
  await buy(one, 1_000, '2026-02-01')
  await buy(one, 50, '2026-02-01')
  await buy(one, 2_000, '2026-04-30')
  await buy(two, 300, '2026-03-01')
  await buy(two, 400, '2026-06-30')
  await buy(three, 7, '2026-11-01')
  await shop.client.results.addSourceCost({
    ...{ source: 'WEINMESSE', from: '2026-02-01', to: '2026-02-10', cents: 45_000 },
  })
  const { sources } = await shop.client.results.sources(year)
  expect(sources).toEqual([
    {
      ...{ source: 'Weinmesse', customers: 3, costCents: 45_000, costPerCustomerCents: 15_000, cents: 3_757 },
      cameBack: [
        // Feb 1 + 90 days is May 2; Mar 1 + 90 days is May 30; the third had no time yet.
        { days: 90, had: 2, came: 1 },
        { days: 180, had: 2, came: 2 },
        { days: 365, had: 0, came: 0 },
      ],
    },
    expect.objectContaining({ source: '', customers: 1, costPerCustomerCents: null }),
    expect.objectContaining({ source: 'Schaufenster', customers: 1, cents: 0 }),
  ])
})

test('a cost counts for the days that are looked at, and stands there without a customer', async () => {
  const cost = { source: 'Anzeige', from: '2026-01-01', to: '2026-01-31', cents: 3_100, text: 'Tageblatt' }
  const { id } = await shop.client.results.addSourceCost(cost)
  const costIn = async (from: string, to: string) =>
    (await shop.client.results.sources({ from, to })).sources.map(({ costCents }) => costCents)
  expect(await costIn('2026-01-22', '2026-03-31')).toEqual([1_000])
  expect(await costIn('2026-02-01', '2026-03-31')).toEqual([])
  expect(await shop.client.results.sourceCosts()).toMatchObject([{ id, ...cost }])
  const { operationId } = await shop.client.results.deleteSourceCost({ id })
  expect(await costIn('2026-01-01', '2026-01-31')).toEqual([])
  await finish(shop.client.operations.undo({ id: operationId }))
  expect(await costIn('2026-01-01', '2026-01-31')).toEqual([3_100])
})

test('days that run backwards, and a cost that is gone, are refused', async () => {
  const backwards = { from: '2026-02-01', to: '2026-01-01' }
  const refused = { code: 'PERIOD_BACKWARDS' }
  await expect(shop.client.results.sources(backwards)).rejects.toMatchObject(refused)
  const cost = { source: 'Anzeige', cents: 5, ...backwards }
  await expect(shop.client.results.addSourceCost(cost)).rejects.toMatchObject(refused)
  await expect(shop.client.results.deleteSourceCost({ id: 9 })).rejects.toMatchObject({ code: 'NOT_FOUND' })
})
