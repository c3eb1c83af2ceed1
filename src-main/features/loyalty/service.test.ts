import { randomUUID } from 'node:crypto'
import Database from 'better-sqlite3'
import { sql } from 'kysely'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { addGroup, addPerson } from '../../../tests/support/cards'
import { finish, openTestApp, type TestApp } from '../../../tests/support/test-app'

let shop: TestApp
let customerId: number
beforeEach(async () => {
  shop = await openTestApp()
  customerId = await addPerson(shop, 'Müller')
})
afterEach(() => shop.close())

const book = (euros: number, on?: string) =>
  shop.client.purchases.book({ customerId, cents: euros * 100, on, requestId: randomUUID() })
const redeem = (points: number, requestId = randomUUID()) =>
  shop.client.loyalty.redeem({ customerId, points, text: 'Gutschein', requestId })
const undo = (id: number) => finish(shop.client.operations.undo({ id }))
const balance = async () => (await shop.client.loyalty.balance({ customerId })).points

function raw<T>(work: (db: Database.Database) => T): T {
  const db = new Database(shop.app.core.dataFile())
  try {
    return work(db)
  } finally {
    db.close()
  }
}

describe('redeeming points', () => {
  it('takes them from the oldest days first, a line for each lot, all of one redemption', async () => {
    await book(50, '2026-11-20')
    await book(30, '2026-11-10')
    await book(20)
    expect((await redeem(60)).balance).toBe(40)
    const { entries } = await shop.client.loyalty.ledger({ customerId })
    const lots = Object.fromEntries(
      entries.filter(({ kind }) => kind === 'earn').map(({ id, points }) => [id, points]),
    )
    const lines = entries.filter(({ kind }) => kind === 'redeem').reverse()
    expect(lines.map(({ points, lotId, text }) => [lots[lotId], points, text])).toEqual([
      [30, -30, 'Gutschein'],
      [50, -30, 'Gutschein'],
    ])
    const redemptions = raw((db) =>
      db.prepare("SELECT DISTINCT redemption_id FROM points_entry WHERE kind = 'redeem'").pluck().all(),
    )
    expect(redemptions).toEqual([lines[0]?.id])
  })

  it('refuses more than the balance and writes nothing', async () => {
    await expect(redeem(1)).rejects.toMatchObject({
      code: 'NOT_ENOUGH_POINTS',
      data: { balance: 0, wanted: 1 },
    })
    await book(10)
    await expect(redeem(11)).rejects.toMatchObject({
      code: 'NOT_ENOUGH_POINTS',
      data: { balance: 10, wanted: 11 },
    })
    expect((await redeem(10)).balance).toBe(0)
  })

  it('lets a lot that was overdrawn by a cancelled purchase count against the others', async () => {
    const { purchase } = await book(50)
    await redeem(50)
    await book(70)
    await shop.client.purchases.cancel({ id: purchase.id })
    expect(await balance()).toBe(20)
    await expect(redeem(21)).rejects.toMatchObject({ code: 'NOT_ENOUGH_POINTS' })
    expect((await redeem(20)).balance).toBe(0)
  })

  it('answers a repeated call with the first redemption', async () => {
    await book(10)
    const requestId = randomUUID()
    const first = await redeem(4, requestId)
    expect(await redeem(4, requestId)).toEqual(first)
    expect(await balance()).toBe(6)
  })

  it('refuses a card that is missing or in the trash', async () => {
    await book(10)
    await shop.client.customers.delete({ ids: [customerId] })
    await expect(redeem(5)).rejects.toMatchObject({ code: 'NOT_FOUND' })
    customerId = 4711
    await expect(redeem(5)).rejects.toMatchObject({ code: 'NOT_FOUND' })
    await expect(balance()).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })
})

describe('the points book', () => {
  it('comes in pages, newest line first, with the number of all', async () => {
    for (const day of ['2026-11-01', '2026-11-02', '2026-11-03']) await book(10, day)
    const page = await shop.client.loyalty.ledger({ customerId, offset: 1, limit: 1 })
    expect(page.total).toBe(3)
    expect(page.balance).toBe(30)
    expect(page.entries).toMatchObject([{ on: '2026-11-02', kind: 'earn', points: 10, actor: 'MK' }])
  })

  it('is empty for a card that never had points', async () => {
    expect(await shop.client.loyalty.ledger({ customerId })).toEqual({ entries: [], total: 0, balance: 0 })
  })

  it('cannot be changed or deleted', async () => {
    await book(10)
    raw((db) => {
      expect(() => db.exec('UPDATE points_entry SET points = 11')).toThrow('append-only')
      expect(() => db.exec('DELETE FROM points_entry')).toThrow('append-only')
    })
    expect(await balance()).toBe(10)
  })

  it('is the household’s for a member with a card of its own', async () => {
    const { id } = await addGroup(shop, { kind: 'household', people: [{ lastName: 'Klos' }] })
    raw((db) => {
      db.exec('UPDATE current_operation SET operation_id = 1')
      db.prepare('INSERT INTO membership (group_id, person_id) VALUES (?, ?)').run(id, customerId)
      db.exec('UPDATE current_operation SET operation_id = NULL')
    })
    const { purchase, balance: shared } = await book(10)
    expect(purchase.customerId).toBe(customerId)
    expect(shared).toBe(10)
    expect(await shop.client.loyalty.balance({ customerId: id })).toEqual({ points: 10 })
  })
})

describe('undo', () => {
  it('of a booking cancels it and keeps every line', async () => {
    const { operationId, purchase } = await book(10)
    expect(await undo(operationId)).toMatchObject({ kept: [], keptTotal: 0 })
    expect(await balance()).toBe(0)
    const { entries } = await shop.client.history.list({ customerId })
    expect(entries).toMatchObject([{ type: 'purchase', id: purchase.id, cancelledAt: expect.any(String) }])
    expect((await shop.client.loyalty.ledger({ customerId })).total).toBe(2)
  })

  it('of a redemption gives the points back to their lots', async () => {
    await book(10)
    await book(20)
    const { operationId } = await redeem(25)
    await undo(operationId)
    expect(await balance()).toBe(30)
    const lots = raw((db) =>
      db.prepare('SELECT sum(points) FROM points_entry GROUP BY lot_id ORDER BY lot_id').pluck().all(),
    )
    expect(lots).toEqual([10, 20])
  })

  it('of a cancelling brings purchase and points back, and it can be cancelled again', async () => {
    const { purchase } = await book(10)
    const { operationId } = await shop.client.purchases.cancel({ id: purchase.id })
    await undo(operationId)
    expect(await balance()).toBe(10)
    const card = await shop.client.customers.get({ id: customerId })
    expect(card.stats).toMatchObject({ purchases: 1, cents: 1_000, lastOn: '2026-11-22' })
    expect((await shop.client.purchases.cancel({ id: purchase.id })).balance).toBe(0)
  })

  it('of a cancelling keeps it where the booking itself was taken back since', async () => {
    const { operationId: booked, purchase } = await book(10)
    const { operationId: cancelled } = await shop.client.purchases.cancel({ id: purchase.id })
    await undo(booked)
    const { total } = await shop.client.loyalty.ledger({ customerId })
    expect(await undo(cancelled)).toMatchObject({
      undone: 0,
      kept: [{ customerId, reason: 'changedSince' }],
      keptTotal: 1,
    })
    expect(await balance()).toBe(0)
    expect((await shop.client.loyalty.ledger({ customerId })).total).toBe(total)
    expect((await shop.client.customers.get({ id: customerId })).stats).toMatchObject({ purchases: 0 })
    const { entries } = await shop.client.history.list({ customerId })
    expect(entries).toMatchObject([{ id: purchase.id, cancelledAt: expect.any(String) }])
  })

  it('of a cancelling and then of its booking leaves it cancelled', async () => {
    const { operationId: booked, purchase } = await book(10)
    const { operationId: cancelled } = await shop.client.purchases.cancel({ id: purchase.id })
    expect(await undo(cancelled)).toMatchObject({ keptTotal: 0 })
    expect(await balance()).toBe(10)
    expect(await undo(booked)).toMatchObject({ keptTotal: 0 })
    expect(await balance()).toBe(0)
  })

  it('of one step that booked and cancelled leaves it cancelled and lists nothing', async () => {
    const { purchase } = await book(10)
    const { operationId } = await shop.client.purchases.cancel({ id: purchase.id })
    // As the sample customers are made: both under one operation.
    raw((db) => {
      db.exec(
        `UPDATE change SET operation_id = (SELECT min(operation_id) FROM change WHERE table_name = 'purchase')
         WHERE operation_id = ${operationId}`,
      )
    })
    const [{ id = 0 } = {}] = (await shop.client.operations.list({ undoableOnly: true })).operations
    expect(await undo(id)).toMatchObject({ keptTotal: 0 })
    expect(await balance()).toBe(0)
  })

  it('changes nothing when a crash makes it run again', async () => {
    const booked = await book(10)
    await book(20)
    const redeemed = await redeem(15)
    for (const { operationId } of [redeemed, booked]) {
      await undo(operationId)
      const lines = (await shop.client.loyalty.ledger({ customerId })).total
      await shop.app.core.undo.undo(operationId, 'MK')
      expect((await shop.client.loyalty.ledger({ customerId })).total).toBe(lines)
    }
    expect(await balance()).toBe(20)
  })

  it('of a new card takes its account along only where nothing else was booked since', async () => {
    const made = await shop.client.customers.create({ kind: 'person', people: [{ lastName: 'Neu' }] })
    customerId = made.card.id
    await book(10)
    const { kept } = await undo(made.operationId)
    expect(kept).toMatchObject([{ what: 'Neu', reason: 'usedSince' }])
    expect(await balance()).toBe(10)
  })
})

it('one redemption may empty thousands of small lots', async () => {
  const lots = 4000
  await book(1)
  await shop.app.core.operations.run({ kind: 'test', label: '', actor: 'MK' }, (tx) =>
    sql`insert into points_entry (id, lot_id, account_id, kind, points, on_date, at, actor)
      select points_entry.id + value, points_entry.id + value, account_id, kind, points, on_date, at, actor
      from points_entry, json_each(${JSON.stringify(Array.from({ length: lots - 1 }, (_, n) => n + 1))})`.execute(
      tx,
    ),
  )
  expect((await redeem(lots)).balance).toBe(0)
})
