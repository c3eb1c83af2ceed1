import { randomUUID } from 'node:crypto'
import { ORPCError, safe } from '@orpc/client'
import Database from 'better-sqlite3'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { addPerson } from '../../../tests/support/cards'
import { finish, openTestApp, type TestApp } from '../../../tests/support/test-app'

type Step =
  | { do: 'book'; cents: number; daysAgo: number }
  | { do: 'redeem'; points: number }
  | { do: 'cancel' | 'undo'; which: number }

const which = fc.nat({ max: 1000 })
const steps: fc.Arbitrary<Step[]> = fc.array(
  fc.oneof(
    fc.record({
      do: fc.constant('book' as const),
      cents: fc.integer({ min: 1, max: 20_000 }),
      daysAgo: fc.nat({ max: 9 }),
    }),
    fc.record({ do: fc.constant('redeem' as const), points: fc.integer({ min: 1, max: 200 }) }),
    fc.record({ do: fc.constantFrom('cancel' as const, 'undo' as const), which }),
  ),
  { minLength: 5, maxLength: 40 },
)

type Line = { id: number; lot_id: number; points: number; purchase_id: number | null; kind: string }

let shop: TestApp
let file: Database.Database
beforeAll(async () => {
  shop = await openTestApp()
  file = new Database(shop.app.core.dataFile(), { readonly: true })
})
afterAll(async () => {
  file.close()
  await shop.close()
})

/** What was booked in one run, so that later steps can refer to it. */
function walker(customerId: number) {
  const purchases: number[] = []
  const operations: number[] = []
  const pick = (list: number[], n: number) => list[n % list.length]

  async function take(step: Step): Promise<void> {
    const { error, data } = await safe(attempt(step))
    // What the shop refuses is a step, too: it must change nothing.
    const refused = error instanceof ORPCError && /^(NOT_ENOUGH|ALREADY|NOT_UNDOABLE)/.test(error.code)
    if (error && !refused) throw error
    if (data !== undefined) operations.push(data)
  }

  async function attempt(step: Step): Promise<number | undefined> {
    if (step.do === 'book') {
      const on = `2026-11-${22 - step.daysAgo}`
      const { cents } = step
      const booked = await shop.client.purchases.book({ customerId, cents, on, requestId: randomUUID() })
      purchases.push(booked.purchase.id)
      return booked.operationId
    }
    if (step.do === 'redeem') {
      const { points } = step
      return (await shop.client.loyalty.redeem({ customerId, points, requestId: randomUUID() })).operationId
    }
    const id = pick(step.do === 'cancel' ? purchases : operations, step.which)
    if (id === undefined) return undefined
    if (step.do === 'cancel') return (await shop.client.purchases.cancel({ id })).operationId
    await finish(shop.client.operations.undo({ id }))
    return undefined
  }

  return { take }
}

function readBook(customerId: number) {
  const lines = file
    .prepare<[number], Line>(
      `SELECT * FROM points_entry WHERE account_id = (SELECT id FROM account WHERE holder_id = ?) ORDER BY id`,
    )
    .all(customerId)
  const purchases = file
    .prepare<[number], { id: number; cents: number; cancelled_at: string | null }>(
      'SELECT id, cents, cancelled_at FROM purchase WHERE customer_id = ?',
    )
    .all(customerId)
  const stats = file
    .prepare<[number], { purchases: number; cents: number; points: number }>(
      'SELECT purchases, cents, points FROM customer_stats WHERE customer_id = ?',
    )
    .get(customerId)
  return { lines, purchases, stats }
}

const sum = (numbers: number[]) => numbers.reduce((total, n) => total + n, 0)

it('adds up and loses no line, whatever is booked, cancelled, redeemed and taken back in whatever order', async () => {
  await fc.assert(
    fc.asyncProperty(steps, async (walk) => {
      const customerId = await addPerson(shop, 'Zufall')
      const { take } = walker(customerId)
      let known: Line[] = []
      for (const step of walk) {
        await take(step)
        const { lines, purchases, stats } = readBook(customerId)
        expect(lines.slice(0, known.length)).toEqual(known)
        known = lines

        const { points } = await shop.client.loyalty.balance({ customerId })
        expect(sum(lines.map((line) => line.points))).toBe(points)
        const live = purchases.filter((purchase) => purchase.cancelled_at === null)
        expect(stats).toEqual({
          purchases: live.length,
          cents: sum(live.map((purchase) => purchase.cents)),
          points,
        })

        const cancelled = new Set(purchases.filter((p) => p.cancelled_at !== null).map((p) => p.id))
        for (const lot of lines.filter((line) => line.lot_id === line.id)) {
          const rest = sum(lines.filter((line) => line.lot_id === lot.id).map((line) => line.points))
          if (!cancelled.has(lot.purchase_id ?? 0)) expect(rest).toBeGreaterThanOrEqual(0)
          const own = lines.filter((line) => line.purchase_id === lot.purchase_id)
          const standing = sum(own.map((line) => line.points))
          expect(standing).toBe(cancelled.has(lot.purchase_id ?? 0) ? 0 : lot.points)
        }
      }
    }),
    { numRuns: 25 },
  )
}, 120_000)
