import { randomUUID } from 'node:crypto'
import { safe } from '@orpc/client'
import Database from 'better-sqlite3'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { addGroup, addPerson } from '../../tests/support/cards'
import { finish, openTestApp, type TestApp } from '../../tests/support/test-app'
import { rebuildStats } from './rebuild-stats'

const tables = ['customer_stats', 'customer_contact_stats'] as const
const columns = {
  customer_stats: 'customer_id, purchases, cents, first_on, last_on, points',
  customer_contact_stats: 'customer_id, channel, entries, last_at',
}

function totals(shop: TestApp) {
  const db = new Database(shop.app.core.dataFile(), { readonly: true })
  const rows = tables.map((table) => db.prepare(`SELECT ${columns[table]} FROM ${table} ORDER BY 1, 2`).all())
  db.close()
  return rows
}

const rebuild = (shop: TestApp) =>
  shop.app.core.operations.run({ kind: 'test', label: '', actor: 'MK' }, (tx) => rebuildStats(tx))

const channels = ['visit', 'call', 'letter'] as const

/** One random step; what the shop refuses is a step, too. */
async function walk(shop: TestApp, customers: number[], [kind, n, m]: [number, number, number]) {
  const { client, app } = shop
  const customerId = customers[n % customers.length] ?? 0
  const day = `2026-11-${String(1 + (m % 22)).padStart(2, '0')}`
  const newest = async (table: 'purchase' | 'contact_entry') =>
    (
      await app.core
        .read()
        .selectFrom(table)
        .select('id')
        .orderBy('id', 'desc')
        .offset(n % 5)
        .limit(1)
        .execute()
    ).map((row) => Number(row.id))[0] ?? 1
  const channel = channels[m % channels.length] ?? 'visit'
  const steps = [
    () => client.purchases.book({ customerId, cents: 1 + m, on: day, requestId: randomUUID() }),
    () => client.loyalty.redeem({ customerId, points: 1 + (m % 50), requestId: randomUUID() }),
    async () => client.purchases.cancel({ id: await newest('purchase') }),
    () =>
      client.history.add({
        customerId,
        channel,
        text: 'x',
        at: `${day}T10:00:00Z`,
        requestId: randomUUID(),
      }),
    async () => client.history.update({ id: await newest('contact_entry'), channel, text: 'y' }),
    async () => client.history.delete({ id: await newest('contact_entry') }),
    async () => {
      const { operations } = await client.operations.list({ undoableOnly: true, limit: 8 })
      const operation = operations[n % Math.max(1, operations.length)]
      if (operation) await finish(client.operations.undo({ id: operation.id }))
    },
  ]
  await safe(Promise.resolve(steps[kind % steps.length]?.()))
}

it('finds the kept totals as they are after a random walk of bookings, cancellings, notes and undos', async () => {
  const shop = await openTestApp()
  try {
    const member = await addPerson(shop, 'Weber')
    const people = [{ lastName: 'Klos' }, { id: member, ownCard: true }]
    const { id } = await addGroup(shop, { kind: 'household', people })
    const customers = [await addPerson(shop, 'Müller'), member, id]
    const step = fc.tuple(fc.nat({ max: 700 }), fc.nat({ max: 700 }), fc.nat({ max: 20_000 }))
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 10, maxLength: 40 }), async (steps) => {
        for (const one of steps) await walk(shop, customers, one)
        const kept = totals(shop)
        await rebuild(shop)
        expect(totals(shop)).toEqual(kept)
      }),
      { numRuns: 8 },
    )
  } finally {
    await shop.close()
  }
}, 120_000)

it('brings totals that went wrong back to what was booked', async () => {
  const shop = await openTestApp()
  try {
    const customerId = await addPerson(shop, 'Müller')
    await shop.client.purchases.book({ customerId, cents: 1_250, requestId: randomUUID() })
    const requestId = randomUUID()
    await shop.client.history.add({ customerId, channel: 'call', text: 'x', requestId })
    const kept = totals(shop)
    const db = new Database(shop.app.core.dataFile())
    db.exec(
      'DELETE FROM customer_contact_stats; UPDATE customer_stats SET points = 99, cents = 1, last_on = NULL',
    )
    db.close()
    await rebuild(shop)
    expect(totals(shop)).toEqual(kept)
  } finally {
    await shop.close()
  }
})
