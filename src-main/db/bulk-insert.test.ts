import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fixedClock } from '@shared/kernel/clock'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { bulkInsert } from './bulk-insert'
import { createChanges } from './changes'
import { type DataFile, openDataFile, type WriteDatabase } from './open'
import { createOperations, type Tx } from './operate'

const at = '2026-11-22T16:02:00.000Z'
let folder: string
let data: DataFile
let db: WriteDatabase
let inOperation: <T>(work: (tx: Tx) => Promise<T>) => Promise<T>

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tante-emma-bulk-'))
  data = openDataFile(join(folder, 'tante-emma.sqlite'))
  if (!data.write) throw new Error('not opened for writing')
  db = data.write
  const operations = createOperations({
    database: () => db,
    clock: fixedClock(at),
    changes: createChanges(),
    room: async () => {},
    indexedTables: new Set(),
    afterStep: async () => {},
  })
  inOperation = async (work) => (await operations.run({ kind: 'test', label: '', actor: 'EK' }, work)).result
})
afterEach(async () => {
  await data.close()
  rmSync(folder, { recursive: true, force: true })
})

const person = (id: number, first_name: string) => ({
  id,
  kind: 'person' as const,
  first_name,
  created_at: at,
  updated_at: at,
})

test('texts, numbers and nulls arrive as they were given, and defaults fill what a row leaves out', async () => {
  const tricky = 'Größe "L"\\ \'süß\'\n🥖,{"a":[1]}'
  await inOperation((tx) =>
    bulkInsert(tx, 'customer', [
      { ...person(1, tricky), number: '00012', birth_day: 29, birth_month: 2, birth_year: null },
      person(2, ''),
    ]),
  )
  const rows = await db.selectFrom('customer').selectAll().orderBy('id').execute()
  expect(rows[0]).toMatchObject({
    id: 1,
    first_name: tricky,
    number: '00012',
    birth_day: 29,
    birth_year: null,
  })
  expect(rows[1]).toMatchObject({ id: 2, first_name: '', number: null, standalone: 1, revision: 1 })
})

test('rows of different columns are all written', async () => {
  await inOperation(async (tx) => {
    await bulkInsert(tx, 'customer', [person(1, 'A'), { ...person(2, 'B'), note: 'x' }, person(3, 'C')])
  })
  const rows = await db.selectFrom('customer').select(['id', 'note']).orderBy('id').execute()
  expect(rows).toEqual([
    { id: 1, note: '' },
    { id: 2, note: 'x' },
    { id: 3, note: '' },
  ])
})

test('rows may refer to rows before them and to themselves', async () => {
  await inOperation(async (tx) => {
    await bulkInsert(tx, 'customer', [person(1, 'A')])
    await bulkInsert(tx, 'account', [{ id: 1, holder_id: 1 }])
    const entry = { account_id: 1, on_date: '2026-11-22', at, actor: 'EK' }
    await bulkInsert(tx, 'points_entry', [
      { ...entry, id: 1, lot_id: 1, kind: 'earn', points: 30 },
      { ...entry, id: 2, lot_id: 1, kind: 'redeem', points: -10 },
    ])
  })
  const stats = await db.selectFrom('customer_stats').select('points').executeTakeFirstOrThrow()
  expect(stats.points).toBe(20)
})

test('every row is logged under its operation', async () => {
  await inOperation((tx) => bulkInsert(tx, 'customer', [person(1, 'A'), person(2, 'B'), person(3, 'C')]))
  const logged = await db.selectFrom('change').select(['operation_id', 'row_id']).orderBy('row_id').execute()
  expect(logged).toEqual([1, 2, 3].map((row_id) => ({ operation_id: 1, row_id })))
})

test('one bad row means that none is written', async () => {
  const twice = inOperation((tx) => bulkInsert(tx, 'customer', [person(1, 'A'), person(1, 'B')]))
  await expect(twice).rejects.toMatchObject({ code: 'SQLITE_CONSTRAINT_PRIMARYKEY' })
  expect(await db.selectFrom('customer').select('id').execute()).toEqual([])
})

test('half of a surrogate pair becomes the replacement sign, as with a single insert', async () => {
  await inOperation((tx) => bulkInsert(tx, 'customer', [person(1, 'a\ud83eb')]))
  expect(await db.selectFrom('customer').select('first_name').executeTakeFirst()).toEqual({
    first_name: 'a\ufffdb',
  })
})

test('a sign of value zero does not cut a text short', async () => {
  await inOperation((tx) => bulkInsert(tx, 'customer', [person(1, 'a\0b')]))
  expect(await db.selectFrom('customer').select('first_name').executeTakeFirst()).toEqual({
    first_name: 'a\0b',
  })
})

test('no rows are no statement', async () => {
  await inOperation((tx) => bulkInsert(tx, 'customer', []))
  expect(await db.selectFrom('change').selectAll().execute()).toEqual([])
})
