import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { safe } from '@orpc/client'
import type { CardInput } from '@shared/features/customers/card'
import Database from 'better-sqlite3'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { finish, openTestApp, type TestApp } from '../../tests/support/test-app'
import { visibleState } from '../../tests/support/visible-state'
import { rebuildStats } from './rebuild-stats'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'tante-emma-undo-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const names = ['Röder', 'Groß', 'Öztürk', 'Klos', 'Weber']
const word = fc.constantFrom(...names)
const card: fc.Arbitrary<CardInput> = fc.record({
  kind: fc.constantFrom('person', 'household', 'company'),
  groupName: word,
  people: fc.array(fc.record({ lastName: word, firstName: word, adObjection: fc.boolean() }), {
    minLength: 1,
    maxLength: 3,
  }),
  addresses: fc.array(fc.record({ street: word, city: word }), { maxLength: 2 }),
  phones: fc.array(fc.record({ number: fc.constantFrom('0711 1', '0171 22', '030 333') }), { maxLength: 2 }),
  emails: fc.array(fc.record({ address: fc.constantFrom('a@b.de', 'c@d.de') }), { maxLength: 2 }),
  tags: fc.uniqueArray(fc.constantFrom('Wein', 'Käse', 'Brot'), { maxLength: 2 }),
  note: fc.constantFrom('', 'mag Barolo'),
})

const pick = fc.nat({ max: 50 })
const step = fc.oneof(
  fc.record({ type: fc.constant('create' as const), card }),
  fc.record({ type: fc.constant('update' as const), card, on: pick, keepPeople: fc.nat({ max: 3 }) }),
  fc.record({ type: fc.constantFrom('delete' as const, 'restore' as const), on: pick }),
  fc.record({ type: fc.constant('book' as const), on: pick, cents: fc.integer({ min: 1, max: 9_000 }) }),
  fc.record({ type: fc.constantFrom('cancel' as const, 'note' as const, 'remind' as const), on: pick }),
  fc.record({ type: fc.constant('redeem' as const), on: pick, points: fc.integer({ min: 1, max: 40 }) }),
  fc.record({ type: fc.constant('import' as const), rows: fc.array(fc.tuple(word, word), { maxLength: 4 }) }),
  fc.record({ type: fc.constant('undo' as const), back: fc.nat({ max: 4 }) }),
)
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never

const requestId = () => crypto.randomUUID()

/** The card of a step: any living one, or any in the trash; undefined where there is none. */
async function cardFor({ client }: TestApp, on: number, trash = false) {
  const { rows } = await client.customers.list({ limit: 500, trash })
  const row = rows[on % Math.max(1, rows.length)]
  return row && client.customers.get({ id: row.id })
}

/** Does one step and answers its operation; null where there was nothing to do it to, or the shop refused. */
async function walk(shop: TestApp, one: Exclude<Step, { type: 'undo' }>): Promise<number | null> {
  const { client } = shop
  try {
    if (one.type === 'create') return (await client.customers.create(oneCard(one.card))).operationId
    if (one.type === 'import') return await importRows(shop, one.rows)
    const found = await cardFor(shop, one.on, one.type === 'restore')
    if (!found) return null
    const customerId = found.id
    if (one.type === 'update') {
      const people = found.people.slice(0, one.keepPeople).map(({ id }, i) => ({
        ...one.card.people?.[i],
        ...(found.kind === 'person' ? {} : { id }),
      }))
      const wanted = oneCard({
        ...one.card,
        people: [...people, ...(one.card.people ?? []).slice(people.length)],
      })
      const { id, revision, number } = found
      return (await client.customers.update({ id, revision, card: { ...wanted, number } })).operationId
    }
    if (one.type === 'delete') return (await client.customers.delete({ ids: [found.id] })).operationId
    if (one.type === 'restore') return (await client.customers.restore({ ids: [found.id] })).operationId
    if (one.type === 'book')
      return (await client.purchases.book({ customerId, cents: one.cents, requestId: requestId() }))
        .operationId
    if (one.type === 'redeem')
      return (await client.loyalty.redeem({ customerId, points: one.points, requestId: requestId() }))
        .operationId
    if (one.type === 'note')
      return (await client.history.add({ customerId, channel: 'call', text: 'x', requestId: requestId() }))
        .operationId
    if (one.type === 'remind')
      return (await client.reminders.add({ customerId, text: 'x', dueOn: '2026-12-01' })).operationId
    const { entries } = await client.history.list({ customerId })
    const purchase = entries.find((entry) => entry.type === 'purchase' && entry.cancelledAt === null)
    return purchase ? (await client.purchases.cancel({ id: purchase.id })).operationId : null
  } catch (error) {
    if (!(error instanceof Error) || !('code' in error)) throw error
    expect(['NOT_ENOUGH_POINTS', 'NAME_MISSING']).toContain(error.code)
    return null
  }
}

/** A person's card holds exactly that person. */
const oneCard = (wanted: CardInput): CardInput =>
  wanted.kind === 'person' ? { ...wanted, groupName: '', people: wanted.people?.slice(0, 1) ?? [] } : wanted

async function importRows({ client, app }: TestApp, rows: [string, string][]): Promise<number | null> {
  if (rows.length === 0) return null
  const path = join(folder, `${requestId()}.csv`)
  writeFileSync(path, `Nachname;Vorname;Telefon\n${rows.map(([a, b]) => `${a};${b};0711 1`).join('\n')}\n`)
  const { operationId } = await finish(
    client.exchange.runImport({ file: await app.files.bring('test', path) }),
  )
  return operationId
}

/** What must hold at any time: sound references, right totals, and a search that finds exactly the living. */
async function expectConsistent(shop: TestApp): Promise<void> {
  const db = new Database(shop.app.core.dataFile())
  try {
    expect(db.pragma('foreign_key_check')).toEqual([])
    db.exec("INSERT INTO customer_search (customer_search, rank) VALUES ('integrity-check', 1)")
    const orphans = `SELECT id FROM customer WHERE standalone = 0
      AND id NOT IN (SELECT person_id FROM membership)`
    expect(db.prepare(orphans).all()).toEqual([])
    const totals = () =>
      [
        'customer_stats ORDER BY customer_id',
        'kept_count',
        'customer_contact_stats ORDER BY customer_id, channel',
      ].map((table) => db.prepare<[], Record<string, unknown>>(`SELECT * FROM ${table}`).all())
    const withoutIds = () => totals().map((rows) => rows.map(({ id, ...row }) => row))
    const kept = withoutIds()
    await shop.app.core.operations.run({ kind: 'test', label: '', actor: 'MK' }, (tx) => rebuildStats(tx))
    expect(withoutIds()).toEqual(kept)
  } finally {
    db.close()
  }
  const { rows } = await shop.client.customers.list({ limit: 500 })
  for (const name of names) {
    const { hits } = await shop.client.customers.search({ text: name, limit: 200 })
    const byName = hits.filter((hit) => hit.matched === 'name').map((hit) => hit.id)
    const carrying: number[] = []
    for (const { id } of rows) {
      const { groupName, people } = await shop.client.customers.get({ id })
      const all = [groupName, ...people.flatMap((person) => [person.firstName, person.lastName])]
      if (all.includes(name)) carrying.push(id)
    }
    expect([name, byName.sort()]).toEqual([name, carrying.sort()])
  }
}

const undo = (shop: TestApp, id: number) => finish(shop.client.operations.undo({ id }))

/** What an undo kept; nothing where the step had changed nothing. */
async function takenBack(shop: TestApp, id: number) {
  const [error, result] = await safe(undo(shop, id))
  if (!error) return result.kept
  expect(error).toMatchObject({ code: 'NOT_UNDOABLE', data: { reason: 'nothing' } })
  return []
}

async function withShop(work: (shop: TestApp) => Promise<void>): Promise<void> {
  const shop = await openTestApp()
  try {
    await work(shop)
  } finally {
    await shop.close()
  }
}

test('taking everything back, the last step first, shows the shop at each step as it was before', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 2, maxLength: 14 }), (steps) =>
      withShop(async (shop) => {
        const done: { id: number; before: unknown }[] = []
        const takeBack = async () => {
          const last = done.pop()
          if (!last) return
          expect(await takenBack(shop, last.id)).toEqual([])
          expect(await visibleState(shop)).toEqual(last.before)
        }
        for (const one of steps) {
          if (one.type === 'undo') await takeBack()
          else {
            const before = await visibleState(shop)
            const id = await walk(shop, one)
            if (id !== null) done.push({ id, before })
          }
        }
        await expectConsistent(shop)
        while (done.length > 0) await takeBack()
        await expectConsistent(shop)
      }),
    ),
    { numRuns: 20 },
  )
}, 240_000)

test('taken back in any order, whatever stays is whole, counted right and found', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 6, maxLength: 20 }), (steps) =>
      withShop(async (shop) => {
        for (const one of steps) {
          if (one.type !== 'undo') {
            await walk(shop, one)
            continue
          }
          const { operations } = await shop.client.operations.list({ undoableOnly: true, limit: 5 })
          const chosen = operations[one.back % Math.max(1, operations.length)]
          if (chosen) await undo(shop, chosen.id)
        }
        await expectConsistent(shop)
      }),
    ),
    { numRuns: 20 },
  )
}, 240_000)
