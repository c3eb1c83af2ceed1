import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { loggedTables } from './logged-tables'
import { openDataFile } from './open'
import { tables } from './schema'

type ColumnInfo = { name: string; type: string; notnull: 0 | 1 }
type ForeignKey = { table: string; from: string }

let folder: string
let db: Database.Database
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'tante-emma-schema-'))
  const file = join(folder, 'tante-emma.sqlite')
  await openDataFile(file).close()
  db = new Database(file)
  db.pragma('foreign_keys = ON')
})
afterAll(() => {
  db.close()
  rmSync(folder, { recursive: true, force: true })
})

const pragma = <T>(text: string) => db.pragma(text) as T[]
/** Tables of the program; what SQLite and the full-text index keep for themselves is `shadow` or `virtual`. */
const realTables = () =>
  pragma<{ schema: string; name: string; type: string; strict: 0 | 1 }>('table_list').filter(
    ({ schema, name, type }) => schema === 'main' && type === 'table' && !name.startsWith('sqlite_'),
  )
const columnsOf = (table: string) => pragma<ColumnInfo>(`table_info(${table})`)

test('the types name exactly the tables that there are', () => {
  expect(
    realTables()
      .map(({ name }) => name)
      .sort(),
  ).toEqual(Object.keys(tables).sort())
})

test.each(Object.entries(tables))('the columns of %s are those of its type', (table, columns) => {
  const real = columnsOf(table).map(({ name, type, notnull }) => [name, { type, nullable: notnull === 0 }])
  const declared = Object.entries(columns).map(([name, { type, nullable }]) => [name, { type, nullable }])
  expect(Object.fromEntries(real)).toEqual(Object.fromEntries(declared))
})

test('every table is STRICT', () => {
  expect(realTables().filter(({ strict }) => strict === 0)).toEqual([])
})

test('every table keeps its row numbers when the file is rewritten', () => {
  const numbered = pragma<{ name: string; type: string; wr: 0 | 1 }>('table_list').filter(
    ({ name, type, wr }) => type !== 'virtual' && type !== 'view' && wr === 0 && !name.startsWith('sqlite_'),
  )
  const loose = numbered.filter(({ name }) => {
    const key = pragma<ColumnInfo & { pk: number }>(`table_info(${name})`).filter(({ pk }) => pk > 0)
    return key.length !== 1 || key[0]?.type !== 'INTEGER'
  })
  expect(loose.map(({ name }) => name)).toEqual([])
})

test('every foreign key has an index that begins with it', () => {
  const bare = realTables().flatMap(({ name: table }) => {
    const covered = new Set([
      ...pragma<{ name: string; partial: 0 | 1; origin: string }>(`index_list(${table})`)
        // A partial index serves where it leaves out no more than the rows without a reference.
        .filter(({ name, partial }) => partial === 0 || leavesOutOnlyNull(name))
        .map(({ name }) => pragma<{ name: string }>(`index_info(${name})`)[0]?.name),
      ...pragma<ColumnInfo & { pk: number }>(`table_info(${table})`)
        .filter(({ pk }) => pk === 1)
        .map(({ name }) => name),
    ])
    return pragma<ForeignKey>(`foreign_key_list(${table})`)
      .filter(({ from }) => !covered.has(from) && `${table}.${from}` !== 'current_operation.operation_id')
      .map(({ from }) => `${table}.${from}`)
  })
  expect(bare).toEqual([])
})

function leavesOutOnlyNull(index: string): boolean {
  const first = pragma<{ name: string }>(`index_info(${index})`)[0]?.name
  const sql = db.prepare('SELECT sql FROM sqlite_schema WHERE name = ?').pluck().get(index) as string
  return sql.endsWith(`WHERE ${first} IS NOT NULL`)
}

test('a table that has a foreign key finds the children of a deleted row without a scan', () => {
  for (const { name: table } of realTables())
    for (const { from } of pragma<ForeignKey>(`foreign_key_list(${table})`)) {
      if (table === 'current_operation') continue
      const [plan] = db
        .prepare<[number], { detail: string }>(`EXPLAIN QUERY PLAN SELECT 1 FROM ${table} WHERE ${from} = ?`)
        .all(1)
      expect(`${table}.${from}: ${plan?.detail}`).toContain('SEARCH')
    }
})

describe.each(Object.keys(loggedTables))('every change of %s', (table) => {
  test.each(['INSERT', 'UPDATE', 'DELETE'])(
    'is logged on %s with all columns, or as no more than made',
    (event) => {
      const sql = db
        .prepare("SELECT sql FROM sqlite_schema WHERE type = 'trigger' AND name = ?")
        .pluck()
        .get(`log_${table}_${event.toLowerCase()}`) as string
      expect(sql).toContain(`AFTER ${event} ON ${table} `)
      const side = event === 'DELETE' ? 'OLD' : 'NEW'
      if (event === 'INSERT' && loggedTables[table as keyof typeof loggedTables]?.bare)
        return expect(sql).toContain('NULL, NULL); END')
      for (const { name } of columnsOf(table)) expect(sql).toContain(`'${name}', ${side}.${name}`)
    },
  )

  test('speaks of a row whose id never returns', () => {
    const sql = db.prepare('SELECT sql FROM sqlite_schema WHERE name = ?').pluck().get(table) as string
    expect(sql).toContain('id INTEGER PRIMARY KEY AUTOINCREMENT')
  })

  test('outside of an operation fails', () => {
    db.exec('BEGIN')
    try {
      db.pragma('defer_foreign_keys = ON')
      db.pragma('ignore_check_constraints = ON')
      const names = columnsOf(table).map(({ name }) => name)
      // A number that no row has which a migration brought along.
      const values = columnsOf(table).map(({ type }) => (type === 'TEXT' ? "'{}'" : 4711))
      const insert = `INSERT INTO ${table} (${names.join(', ')}) VALUES (${values.join(', ')})`
      expect(() => db.exec(insert)).toThrow('NOT NULL constraint failed: change.operation_id')
    } finally {
      db.pragma('ignore_check_constraints = OFF')
      db.exec('ROLLBACK')
    }
  })
})

test('no function of the program stands in the schema, so that any SQLite can read and write the file', () => {
  expect(pragma<{ integrity_check: string }>('integrity_check')).toEqual([{ integrity_check: 'ok' }])
  expect(pragma('foreign_key_check')).toEqual([])
  // The sqlite_schema has been parsed by a bare connection; every trigger compiles on it as well.
  for (const { name } of realTables()) db.prepare(`EXPLAIN DELETE FROM ${name}`).all()
})
