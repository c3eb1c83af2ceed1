import Database from 'better-sqlite3'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestApp, type TestApp } from '../../../tests/support/test-app'
import { mergeWays } from './merge-tables'

let shop: TestApp
beforeAll(async () => {
  shop = await openTestApp()
})
afterAll(() => shop.close())

/** Whoever adds a table that leads to a customer says in `merge-tables.ts` what a merge does with its rows. */
test('of every column that leads to a customer it is said what a merge does with it', () => {
  const db = new Database(shop.app.core.dataFile(), { readonly: true })
  const names = db.prepare<[], string>("SELECT name FROM sqlite_schema WHERE type = 'table'").pluck().all()
  const leading = names.flatMap((table) =>
    (db.pragma(`foreign_key_list(${table})`) as { table: string; from: string }[])
      .filter((key) => key.table === 'customer')
      .map((key) => `${table}.${key.from}`),
  )
  db.close()
  expect(leading.length).toBeGreaterThan(30)
  expect(mergeWays.map(({ table, column }) => `${table}.${column}`).sort()).toEqual(leading.sort())
})
