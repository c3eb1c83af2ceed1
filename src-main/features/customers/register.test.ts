import { CustomerSort, type RegisterEntry } from '@shared/features/customers/contract'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { askedQueries } from '../../../tests/support/asked-queries'
import { addPerson } from '../../../tests/support/cards'
import { queryPlan } from '../../../tests/support/query-plan'
import { finish, openTestApp, type TestApp } from '../../../tests/support/test-app'
import { positionOf } from './position-store'
import { readRegister } from './register-store'

let shop: TestApp
beforeEach(async () => {
  shop = await openTestApp()
})
afterEach(() => shop.close())

const stages = async () => ({ rules: (await shop.client.settings.get()).stages, today: '2026-11-22' })

const short = (entries: RegisterEntry[]) =>
  entries.map(({ letter, count, position }) => `${letter}${count}@${position}`).join(' ')
const register = async (input: Parameters<TestApp['client']['customers']['register']>[0] = {}) =>
  short(await shop.client.customers.register(input))

/** Names that are hard to put in order. */
async function bringNames(): Promise<void> {
  for (const name of [
    'Ärmel',
    'Adler',
    'von der Heide',
    'Özdemir',
    'zu Putlitz',
    'Ångström',
    '🍷',
    'Шишкин',
    'Łuk',
  ])
    await shop.client.customers.create({ kind: 'company', groupName: name })
  await addPerson(shop, 'Müller', { tags: ['Wein'] })
  await addPerson(shop, '1. FC Weimar', { tags: ['Wein'] })
}

describe('the register', () => {
  test('is the one of a German card box: Ä under A, particles left aside, the rest under #', async () => {
    await bringNames()
    expect(await register()).toBe('#2@0 A3@2 H1@5 L1@6 M1@7 O1@8 P1@9 ~1@10')
  })

  test('leads to the first card of each letter, in both directions and within a selection', async () => {
    await bringNames()
    const wine = { selection: { type: 'tag' as const, tag: 'Wein' } }
    for (const query of [{}, { descending: true }, wine]) {
      const entries = await shop.client.customers.register(query)
      for (const { position, count } of entries) {
        const rows = (await shop.client.customers.list({ ...query, offset: position, limit: count })).rows
        const first = rows.map(({ listName }) => listName[0])
        expect([position, rows.length, first[0]]).toEqual([position, count, expect.anything()])
      }
    }
    expect(await register({ descending: true })).toBe('~1@0 P1@1 O1@2 M1@3 L1@4 H1@5 A3@6 #2@9')
    expect(await register(wine)).toBe('#1@0 M1@1')
  })

  test('follows every change of a card, and every undo', async () => {
    const id = await addPerson(shop, 'Müller')
    expect(await register()).toBe('M1@0')
    const card = await shop.client.customers.get({ id })
    const people = [{ ...card.people[0], lastName: 'Zander' }]
    const renamed = await shop.client.customers.update({
      id,
      revision: card.revision,
      card: { ...card, people },
    })
    expect(await register()).toBe('Z1@0')
    await shop.client.customers.delete({ ids: [id] })
    expect([await register(), await register({ trash: true })]).toEqual(['', 'Z1@0'])
    await shop.client.customers.restore({ ids: [id] })
    await finish(shop.client.operations.undo({ id: renamed.operationId }))
    expect(await register()).toBe('M1@0')
  })

  test('of all cards is made of kept numbers, not counted', async () => {
    const file = shop.app.core.dataFile()
    const all = {
      selection: { type: 'all' as const },
      trash: false,
      descending: false,
      stages: await stages(),
    }
    const asked = await askedQueries(file, (db) => readRegister(db, all))
    const steps = asked.flatMap((query) => queryPlan(file, query))
    expect(steps).toEqual([expect.stringMatching(/^SEARCH kept_count USING INDEX/)])
  })
})

describe('the place of a card in a list', () => {
  beforeEach(async () => {
    await bringNames()
    const { rows } = await shop.client.customers.list({ limit: 3 })
    for (const [n, { id }] of rows.entries()) {
      const requestId = crypto.randomUUID()
      await shop.client.purchases.book({ customerId: id, cents: n === 0 ? 100 : 1_000, requestId })
    }
  })

  test.each(
    CustomerSort.options.flatMap((sort) => [false, true].map((descending) => ({ sort, descending }))),
  )('is where the list shows it: $sort, descending $descending', async (order) => {
    const { rows } = await shop.client.customers.list(order)
    const places = await Promise.all(rows.map(({ id }) => shop.client.customers.position({ ...order, id })))
    expect(places).toEqual(rows.map((_, index) => index))
  })

  test('is none where the card is not in it', async () => {
    const [müller] = (await shop.client.customers.search({ text: 'müller' })).hits
    const [adler] = (await shop.client.customers.search({ text: 'adler' })).hits
    const selection = { type: 'tag' as const, tag: 'Wein' }
    expect(await shop.client.customers.position({ selection, id: müller?.id ?? 0 })).toBe(1)
    expect(await shop.client.customers.position({ selection, id: adler?.id ?? 0 })).toBeNull()
    expect(await shop.client.customers.position({ trash: true, id: adler?.id ?? 0 })).toBeNull()
  })

  test('is counted along the index of the order', async () => {
    const file = shop.app.core.dataFile()
    const query = {
      selection: { type: 'all' as const },
      trash: false,
      sort: 'name' as const,
      descending: false,
      stages: await stages(),
    }
    const asked = await askedQueries(file, (db) => positionOf(db, { ...query, id: 1 }))
    const steps = asked.flatMap((one) => queryPlan(file, one))
    expect(steps.filter((step) => step.startsWith('SCAN'))).toEqual([])
  })
})

test('the ids of a stretch are those of the list', async () => {
  await bringNames()
  const { rows } = await shop.client.customers.list({ sort: 'number' })
  const ids = await shop.client.customers.ids({ sort: 'number', offset: 2, limit: 5 })
  expect(ids).toEqual(rows.slice(2, 7).map(({ id }) => id))
})
