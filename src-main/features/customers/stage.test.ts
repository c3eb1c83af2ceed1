import { Stage } from '@shared/features/customers/stage'
import { addDays, addMonths } from '@shared/kernel/civil-date'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { askedQueries } from '../../../tests/support/asked-queries'
import { addGroup, addPerson } from '../../../tests/support/cards'
import { queryPlan } from '../../../tests/support/query-plan'
import { finish, openTestApp, type TestApp } from '../../../tests/support/test-app'
import { erasePerson } from '../privacy'
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

describe('a household', () => {
  /** A household with one member who has a card of her own and bought before she came. */
  async function home() {
    const member = await addPerson(shop, 'Klos')
    await bought(member, '2026-01-02')
    const { id, people } = await addGroup(shop, {
      kind: 'household',
      people: [{ id: member, ownCard: true }, { lastName: 'Klos' }],
    })
    return { id, member, withoutCard: people[1] ?? 0 }
  }
  const statsOf = async (id: number) => (await shop.client.customers.get({ id })).stats
  const rowOf = async (id: number) =>
    (await shop.client.customers.list({ selection: { type: 'ids', ids: [id] } })).rows[0]

  test('counts what its members bought on its account, and each of them what they bought themselves', async () => {
    const { id, member, withoutCard } = await home()
    expect([await stageOf(id), await stageOf(member)]).toEqual(['prospect', 'first'])
    await bought(member, '2026-11-01', '2026-11-02')
    await bought(withoutCard, '2026-11-03')
    expect([await stageOf(id), await stageOf(member)]).toEqual(['repeat', 'repeat'])
    expect(await statsOf(id)).toEqual({
      purchases: 3,
      cents: 3000,
      firstOn: '2026-11-01',
      lastOn: '2026-11-03',
    })
    expect(await statsOf(member)).toMatchObject({ purchases: 3, firstOn: '2026-01-02', lastOn: '2026-11-02' })
    await bought(member, '2026-11-04', '2026-11-05')
    expect(await listed('regular')).toEqual([member, id].toSorted((a, b) => a - b))
    expect(await rowOf(id)).toMatchObject({ stage: 'regular', lastPurchaseOn: '2026-11-05' })
  })

  test('does so also where a purchase brings no points, and no longer when it is cancelled', async () => {
    const { id, member } = await home()
    const book = { customerId: member, cents: 50, requestId: crypto.randomUUID() }
    const { purchase, operationId } = await shop.client.purchases.book(book)
    expect(purchase.points).toBe(0)
    expect(await stageOf(id)).toBe('first')
    await finish(shop.client.operations.undo({ id: operationId }))
    expect([await stageOf(id), await stageOf(member)]).toEqual(['prospect', 'first'])
    expect(await statsOf(id)).toEqual({ purchases: 0, cents: 0, firstOn: null, lastOn: null })
  })

  test('keeps its totals when a member leaves, and the member theirs when the household is erased', async () => {
    const { id, member } = await home()
    await bought(member, '2026-11-01')
    const card = await shop.client.customers.get({ id })
    const people = card.people.map((one) => (one.id === member ? { ...one, leftOn: '2026-11-02' } : one))
    await shop.client.customers.update({ id, revision: card.revision, card: { ...card, people } })
    await bought(member, '2026-11-10')
    expect([(await statsOf(id)).purchases, (await statsOf(member)).purchases]).toEqual([1, 3])
    await erasePerson(shop.app.core, id, 'MK')
    expect(await statsOf(member)).toMatchObject({ purchases: 3, lastOn: '2026-11-10' })
  })

  test('that was just made stays when a member bought on its account and the making is undone', async () => {
    const member = await addPerson(shop, 'Klos')
    const { card, operationId } = await shop.client.customers.create({
      kind: 'household',
      people: [{ id: member, ownCard: true }],
    })
    await shop.client.purchases.book({ customerId: member, cents: 50, requestId: crypto.randomUUID() })
    await finish(shop.client.operations.undo({ id: operationId }))
    expect((await shop.client.customers.get({ id: card.id })).stats.purchases).toBe(1)
  })
})

test('the id of a member without a card leads to the stage of its group; an unknown one is refused', async () => {
  const { card } = await shop.client.customers.create({
    kind: 'household',
    people: [
      { firstName: 'Ute', lastName: 'Klos' },
      { firstName: 'Ulrich', lastName: 'Klos' },
    ],
  })
  await bought(card.id, today)
  for (const { id = 0 } of card.people) expect(await stageOf(id)).toBe('first')
  await expect(stageOf(9999)).rejects.toMatchObject({ code: 'NOT_FOUND' })
})

test('the stage of a card is read by indexes only', async () => {
  const { stages: rules } = await shop.client.settings.get()
  const queries = await askedQueries(shop.app.core.dataFile(), (db) => readStage(db, 1, { rules, today }))
  const steps = queries.flatMap((query) => queryPlan(shop.app.core.dataFile(), query))
  expect(steps.join('\n')).toContain('purchase USING INDEX purchase_live_by_customer (customer_id=?)')
  expect(steps.join('\n')).toContain('purchase USING COVERING INDEX purchase_by_household (household_id=?)')
  expect(steps.filter((step) => /^SCAN|TEMP B-TREE/.test(step))).toEqual([])
})
