import { Stage } from '@shared/features/customers/stage'
import { addDays, addMonths } from '@shared/kernel/civil-date'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { askedQueries } from '../../../tests/support/asked-queries'
import { addPerson } from '../../../tests/support/cards'
import { queryPlan } from '../../../tests/support/query-plan'
import { finish, openTestApp, type TestApp } from '../../../tests/support/test-app'
import { readStage } from './stage-store'

let shop: TestApp
beforeEach(async () => {
  shop = await openTestApp()
})
afterEach(() => shop.close())

const today = '2026-11-22'
async function bought(id: number, ...days: string[]): Promise<void> {
  for (const on of days)
    await shop.client.purchases.book({ customerId: id, cents: 1000, on, requestId: crypto.randomUUID() })
}
const stageOf = async (id: number) => (await shop.client.customers.stage({ id })).stage
const listed = async (stage: Stage) => {
  const { rows, total } = await shop.client.customers.list({ selection: { type: 'stage', stage } })
  expect(total).toBe(rows.length)
  expect(rows.every((row) => row.stage === stage)).toBe(true)
  return rows.map(({ id }) => id).toSorted((a, b) => a - b)
}

/** Cards on both sides of each border. */
async function everyBorder(): Promise<Record<string, number>> {
  const cards: Record<string, string[]> = {
    never: [],
    once: [today],
    stillHere: [addDays(today, -364)],
    away: [addDays(today, -365)],
    twice: [addDays(today, -40), today],
    regular: [addMonths(today, -12), '2026-05-01', '2026-06-01', '2026-07-01', today],
    notYetRegular: [addDays(addMonths(today, -12), -1), '2026-05-01', '2026-06-01', '2026-07-01', today],
    everyWeek: ['2026-08-01', '2026-08-08', '2026-08-15', '2026-08-22', '2026-08-29'],
  }
  const ids: Record<string, number> = {}
  for (const [name, days] of Object.entries(cards)) {
    const id = await addPerson(shop, name)
    ids[name] = id
    await bought(id, ...days)
  }
  return ids
}

test('follows the rules on both sides of each border, on the card, in the list and as a selection', async () => {
  const ids = await everyBorder()
  const expected: Record<string, Stage> = {
    never: 'prospect',
    once: 'first',
    stillHere: 'first',
    away: 'dormant',
    twice: 'repeat',
    regular: 'regular',
    notYetRegular: 'repeat',
    everyWeek: 'regular',
  }
  for (const [name, stage] of Object.entries(expected))
    expect([name, await stageOf(ids[name] ?? 0)]).toEqual([name, stage])
  for (const stage of Stage.options) {
    const wanted = Object.keys(expected).filter((name) => expected[name] === stage)
    expect(await listed(stage)).toEqual(wanted.map((name) => ids[name]))
  }
})

test('follows other rules as soon as the shop sets them', async () => {
  const ids = await everyBorder()
  const { stages } = await shop.client.settings.get()
  const value = { ...stages, dormantDays: 364, dormantTimes: 4, repeatFrom: 3 }
  await shop.client.settings.update({ group: 'stages', value })
  expect(await stageOf(ids['stillHere'] ?? 0)).toBe('dormant')
  expect(await stageOf(ids['twice'] ?? 0)).toBe('first')
  // Every week, and four weeks are less than thirty days: away since.
  expect(await stageOf(ids['everyWeek'] ?? 0)).toBe('dormant')
  for (const stage of Stage.options)
    for (const id of await listed(stage)) expect(await stageOf(id)).toBe(stage)
})

describe('said by hand', () => {
  test('counts before the rules, one operation that is undone, and goes back to the rules', async () => {
    const id = await addPerson(shop, 'Röder')
    const { operationId, ...said } = await shop.client.customers.setStage({ id, stage: 'regular' })
    expect(said).toEqual({ stage: 'regular', byRules: 'prospect', byHand: true })
    expect([await listed('regular'), await listed('prospect')]).toEqual([[id], []])
    await finish(shop.client.operations.undo({ id: operationId }))
    expect(await shop.client.customers.stage({ id })).toEqual({
      stage: 'prospect',
      byRules: 'prospect',
      byHand: false,
    })
    await shop.client.customers.setStage({ id, stage: 'dormant' })
    await shop.client.customers.setStage({ id, stage: null })
    expect(await listed('prospect')).toEqual([id])
    const [last] = await shop.client.customers.changes({ id })
    expect(last?.fields).toEqual([{ field: 'customer.stage_override', before: 'dormant', after: '' }])
  })

  test('of nobody is NOT_FOUND', async () => {
    await expect(shop.client.customers.setStage({ id: 4711, stage: 'first' })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    })
  })
})

test('a cancelled purchase does not count', async () => {
  const id = await addPerson(shop, 'Röder')
  const book = { customerId: id, cents: 900, requestId: crypto.randomUUID() }
  const { purchase } = await shop.client.purchases.book(book)
  expect(await stageOf(id)).toBe('first')
  await shop.client.purchases.cancel({ id: purchase.id })
  expect(await stageOf(id)).toBe('prospect')
})

test('the stage of a card is read by indexes only', async () => {
  const { stages: rules } = await shop.client.settings.get()
  const queries = await askedQueries(shop.app.core.dataFile(), (db) => readStage(db, 1, { rules, today }))
  const steps = queries.flatMap((query) => queryPlan(shop.app.core.dataFile(), query))
  expect(steps.join('\n')).toContain('purchase USING INDEX purchase_live_by_customer (customer_id=?)')
  expect(steps.filter((step) => /^SCAN|TEMP B-TREE/.test(step))).toEqual([])
})
