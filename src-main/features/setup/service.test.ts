import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { finish, openTestApp, type TestApp } from '../../../tests/support/test-app'

let shop: TestApp
beforeEach(async () => {
  shop = await openTestApp()
})
afterEach(() => shop.close())

function ask(sql: string): unknown {
  const db = new Database(join(shop.root, 'data', 'tante-emma.sqlite'), { readonly: true })
  try {
    return db.prepare(sql).pluck().get()
  } finally {
    db.close()
  }
}

test('the first start ends with the name of the shop', async () => {
  const before = await shop.client.setup.state()
  expect(before).toEqual({ done: false, customers: 0, dataFolder: join(shop.root, 'data') })
  const { operationId } = await shop.client.setup.complete({
    shop: { name: 'Weinhaus Röder', branch: 'wine' },
  })
  expect((await shop.client.setup.state()).done).toBe(true)
  expect((await shop.client.settings.get()).shop).toMatchObject({ name: 'Weinhaus Röder', branch: 'wine' })
  await finish(shop.client.operations.undo({ id: operationId }))
  expect((await shop.client.setup.state()).done).toBe(true)
  expect((await shop.client.settings.get()).shop.name).toBe('')
})

test('samples have cards, history, purchases, points and reminders, and say how far they are', async () => {
  const seen: number[] = []
  const { customers, operationId } = await finish(shop.client.setup.addSamples({ count: 60 }), (event) => {
    if (event.type === 'progress' && event.phase === 'setup.addSamples') seen.push(event.done)
  })
  expect([customers, seen.at(-1)]).toEqual([60, 60])
  expect((await shop.client.setup.state()).customers).toBe(60)
  expect(
    (await shop.client.customers.list({ limit: 500 })).rows.every((row) => row.listName && row.number),
  ).toBe(true)
  for (const table of ['contact_entry', 'purchase', 'points_entry', 'reminder'])
    expect(ask(`SELECT count(*) FROM ${table}`), table).toBeGreaterThan(5)
  const { operations } = await shop.client.operations.list({})
  expect(operations).toMatchObject([
    { id: operationId, kind: 'setup.addSamples', state: 'done', undoable: true },
  ])
})

test('the points of samples are those of their purchases, in lots of which none is overdrawn', async () => {
  await shop.client.settings.update({ group: 'loyalty', value: { pointsPerEuro: 2 } })
  await finish(shop.client.setup.addSamples({ count: 200 }))
  expect(ask(`SELECT sum(points) FROM points_entry WHERE kind = 'earn'`), 'two a full euro').toBe(
    ask('SELECT sum(cents / 100 * 2) FROM purchase'),
  )
  expect(ask(`SELECT count(*) FROM points_entry WHERE kind = 'redeem'`)).toBeGreaterThan(0)
  expect(
    ask('SELECT min(points) FROM (SELECT sum(points) AS points FROM points_entry GROUP BY lot_id)'),
  ).toBe(0)
  expect(ask('SELECT sum(points) FROM customer_stats')).toBe(ask('SELECT sum(points) FROM points_entry'))
  expect(
    ask(
      'SELECT count(*) FROM points_entry AS line JOIN points_entry AS lot ON lot.id = line.lot_id WHERE line.at < lot.at',
    ),
  ).toBe(0)
})

test('samples are one step, and go again without a trace', async () => {
  const { card } = await shop.client.customers.create({ kind: 'person', people: [{ lastName: 'Echt' }] })
  const { operationId } = await finish(shop.client.setup.addSamples({ count: 40 }))
  const { keptTotal } = await finish(shop.client.operations.undo({ id: operationId }))
  expect(keptTotal).toBe(0)
  const { rows } = await shop.client.customers.list({})
  expect(rows.map(({ id }) => id)).toEqual([card.id])
  for (const table of ['purchase', 'points_entry', 'account', 'contact_entry', 'reminder', 'phone'])
    expect(ask(`SELECT count(*) FROM ${table}`), table).toBe(0)
})

test('samples that are stopped midway are all gone', async () => {
  const events = await shop.client.setup.addSamples({ count: 2000 })
  for await (const event of events) if (event.type === 'progress' && event.done > 50) break
  expect((await shop.client.setup.state()).customers).toBe(0)
  expect(ask(`SELECT group_concat(state) FROM operation WHERE undoes IS NULL`)).toBe('undone')
})

test('further samples are other people, with numbers of their own', async () => {
  await finish(shop.client.setup.addSamples({ count: 10 }))
  await finish(shop.client.setup.addSamples({ count: 10 }))
  expect(ask('SELECT count(DISTINCT number) FROM customer WHERE standalone = 1')).toBe(20)
  expect(ask('SELECT count(DISTINCT list_name) FROM customer_index')).toBeGreaterThan(17)
})
