import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { rebuildStats } from '@main/db/rebuild-stats'
import Database from 'better-sqlite3'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { bundle } from '../support/bundle'
import { addGroup, addPerson } from '../support/cards'
import { openTestApp, type TestApp } from '../support/test-app'
import { type Heard, hear } from './hear'

const rounds = 16

let scripts: string
let root: string
beforeAll(async () => {
  scripts = await bundle({
    shop: 'tests/crash/shop-child.ts',
    undo: 'tests/crash/undo-child.ts',
    worker: 'src-main/jobs/worker.ts',
  })
  root = mkdtempSync(join(tmpdir(), 'tante-emma-kill-'))
  const shop = await openTestApp({ folder: root })
  for (const name of ['Röder', 'Weber', 'Öztürk']) await addPerson(shop, name)
  await addGroup(shop, { kind: 'household', people: [{ lastName: 'Klos' }, { lastName: 'Klos' }] })
  await shop.close()
})
afterAll(() => {
  rmSync(root, { recursive: true, force: true })
  rmSync(scripts, { recursive: true, force: true })
})

/** Lets a child work for a while and kills it; answers what it had acknowledged by then. */
async function workAndKill(script: string, round: number, milliseconds: number): Promise<Heard> {
  const words = [join(scripts, script), root, join(scripts, 'worker.js'), String(round)]
  const child = spawn(process.execPath, words, { stdio: ['ignore', 'pipe', 'pipe'] })
  let output = ''
  let complaints = ''
  const ended = new Promise((resolve) => child.once('close', resolve))
  const ready = new Promise<void>((resolve) => {
    child.stdout.on('data', (data) => {
      output += data
      if (/^ready$/m.test(output)) resolve()
    })
  })
  child.stderr.on('data', (data) => {
    complaints += data
  })
  await Promise.race([ready, ended])
  await Promise.race([sleep(milliseconds), ended])
  child.kill('SIGKILL')
  await ended
  expect(complaints).toBe('')
  return hear(output)
}

/** Opens the file again, which takes back what was left half done, and asks its tables directly. */
async function afterwards(work: (shop: TestApp, db: Database.Database) => Promise<void>): Promise<void> {
  const shop = await openTestApp({ folder: root })
  const db = new Database(shop.app.core.dataFile())
  try {
    await work(shop, db)
  } finally {
    db.close()
    await shop.close()
  }
}

function expectSound(db: Database.Database): void {
  expect(db.pragma('integrity_check', { simple: true })).toBe('ok')
  expect(db.pragma('foreign_key_check')).toEqual([])
  expect(db.prepare("SELECT id FROM operation WHERE state IN ('running', 'undoing')").all()).toEqual([])
  db.exec("INSERT INTO customer_search (customer_search, rank) VALUES ('integrity-check', 1)")
}

/** No acknowledged booking is lost, and none is there twice, acknowledged or not. */
function expectBookings(db: Database.Database, { asked, booked }: Heard): void {
  const find = db.prepare<[string], number>('SELECT id FROM purchase WHERE text = ?').pluck()
  for (const requestId of asked.keys()) {
    const known = booked.get(requestId)
    const found = find.all(requestId)
    if (known === undefined) expect(found.length).toBeLessThanOrEqual(1)
    else expect([requestId, found]).toEqual([requestId, [known]])
  }
}

/** Repeats the last calls, which may have been answered or not: each purchase is there once. */
async function expectRepeatable(shop: TestApp, db: Database.Database, { asked, booked }: Heard) {
  for (const [requestId, customerId] of [...asked].slice(-3)) {
    const call = { customerId, cents: 1_250, text: requestId, requestId }
    const { purchase } = await shop.client.purchases.book(call)
    expect(purchase.id).toBe(booked.get(requestId) ?? purchase.id)
    const count = db.prepare('SELECT count(*) FROM purchase WHERE text = ?').pluck().get(requestId)
    expect(count).toBe(1)
  }
}

/** A table is there as a whole or not at all, in the cards as well as in the search. */
async function expectTables(shop: TestApp, db: Database.Database, { tables }: Heard): Promise<void> {
  const count = db.prepare<[string], number>('SELECT count(*) FROM customer WHERE last_name GLOB ?').pluck()
  for (const [name, { size, state }] of tables) {
    const cards = count.get(`${name}x*`)
    const allowed = { importing: [0, size], imported: [size], undoing: [0, size], undone: [0] }[state]
    expect([name, state, allowed.includes(cards ?? -1), cards]).toEqual([name, state, true, cards])
    const { hits, more } = await shop.client.customers.search({ text: `${name}x`, limit: 1 })
    expect([name, hits.length + (more ? 1 : 0) > 0]).toEqual([name, cards !== 0])
  }
}

const totals = (db: Database.Database) =>
  ['SELECT * FROM customer_stats ORDER BY customer_id', 'SELECT * FROM kept_count'].map((sql) =>
    db.prepare(sql).all(),
  )

async function expectTotals(shop: TestApp, db: Database.Database): Promise<void> {
  const kept = totals(db)
  const living = db
    .prepare('SELECT count(*) FROM customer WHERE standalone = 1 AND deleted_at IS NULL')
    .pluck()
  expect(db.prepare("SELECT n FROM kept_count WHERE name = 'livingCustomers'").pluck().get()).toBe(
    living.get(),
  )
  await shop.app.core.operations.run({ kind: 'test', label: '', actor: 'MK' }, (tx) => rebuildStats(tx))
  expect(totals(db)).toEqual(kept)
}

test('killed at any moment, a shop loses nothing that it acknowledged and keeps nothing by halves', async () => {
  const seen = { booked: 0, importing: 0, undoing: 0 }
  for (let round = 0; round < rounds; round++) {
    const heard = await workAndKill('shop.js', round, Math.random() * 1_200)
    await afterwards(async (shop, db) => {
      expectSound(db)
      expectBookings(db, heard)
      await expectTables(shop, db, heard)
      await expectRepeatable(shop, db, heard)
      await expectTotals(shop, db)
    })
    seen.booked += heard.booked.size
    for (const { state } of heard.tables.values())
      if (state === 'importing' || state === 'undoing') seen[state] += 1
  }
  // Otherwise the moments were chosen badly and nothing was put to the test.
  expect(seen.booked).toBeGreaterThan(20)
  expect(seen.importing + seen.undoing).toBeGreaterThan(rounds / 3)
}, 180_000)

test('killed in the middle of an undo, the next start finishes it', async () => {
  const heard = await workAndKill('undo.js', 0, 60_000)
  expect(heard.tables.get('half')).toEqual({ size: 1_200, state: 'undoing' })
  const left = new Database(join(root, 'data', 'tante-emma.sqlite'))
  const cards = left.prepare("SELECT count(*) FROM customer WHERE last_name GLOB 'halfx*'").pluck().get()
  const states = left
    .prepare("SELECT state FROM operation WHERE label = 'half.csv' ORDER BY id")
    .pluck()
    .all()
  left.close()
  // It really stood in the middle.
  expect([Number(cards) > 0, Number(cards) < 1_200, states]).toEqual([true, true, ['undoing', 'running']])
  await afterwards(async (shop, db) => {
    expectSound(db)
    await expectTables(shop, db, { ...heard, tables: new Map([['half', { size: 1_200, state: 'undone' }]]) })
    await expectTotals(shop, db)
    const [original, undo] = db
      .prepare<[], Record<string, unknown>>("SELECT * FROM operation WHERE label = 'half.csv' ORDER BY id")
      .all()
    expect(original).toMatchObject({ state: 'undone', undone_by: undo?.['id'] })
    expect(undo).toMatchObject({ state: 'done', undoes: original?.['id'] })
  })
}, 120_000)
