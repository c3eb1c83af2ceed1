import Database from 'better-sqlite3'
import { type Selectable, sql } from 'kysely'
import type { Tx } from './operate'
import type { Schema, TableName } from './schema'

export type ChangeRow = Selectable<Schema['change']>
type Row = Record<string, string | number | null>

/** Columns that move with every write and say nothing about what was meant. */
const technical = new Set(['revision', 'updated_at'])

export type RowOutcome = 'undone' | 'nothing' | 'changedSince' | 'usedSince'

/** Takes one logged change back; what others did to the same field since is left alone. */
export async function undoRow(tx: Tx, change: ChangeRow): Promise<RowOutcome> {
  const table = change.table_name as TableName
  if (change.before === null) return removeRow(tx, table, change.row_id)
  const before = JSON.parse(change.before) as Row
  if (change.after === null) return bringBack(tx, table, before)
  return restoreFields(tx, table, change.row_id, before, JSON.parse(change.after) as Row)
}

async function current(tx: Tx, table: TableName, id: number): Promise<Row | undefined> {
  const { rows } = await sql<Row>`select * from ${sql.table(table)} where id = ${id}`.execute(tx)
  return rows[0]
}

/** What the row of a change is called, of a field or a kind for example; empty where it has no name. */
export async function rowName(tx: Tx, change: ChangeRow): Promise<string> {
  const row = await current(tx, change.table_name as TableName, change.row_id)
  const logged = JSON.parse(change.after ?? change.before ?? '{}') as Row
  return String(row?.['name'] ?? logged['name'] ?? '')
}

async function removeRow(tx: Tx, table: TableName, id: number): Promise<RowOutcome> {
  if (!(await current(tx, table, id))) return 'nothing'
  return guarded(async () => {
    await sql`delete from ${sql.table(table)} where id = ${id}`.execute(tx)
  })
}

async function bringBack(tx: Tx, table: TableName, row: Row): Promise<RowOutcome> {
  if (await current(tx, table, row['id'] as number)) return 'nothing'
  const columns = sql.join(Object.keys(row).map((name) => sql.ref(name)))
  return guarded(async () => {
    await sql`insert into ${sql.table(table)} (${columns}) values (${sql.join(Object.values(row))})`.execute(
      tx,
    )
  })
}

async function restoreFields(
  tx: Tx,
  table: TableName,
  id: number,
  before: Row,
  after: Row,
): Promise<RowOutcome> {
  const now = await current(tx, table, id)
  if (!now) return 'changedSince'
  const changed = Object.keys(after).filter((name) => before[name] !== after[name] && !technical.has(name))
  const untouched = changed.filter((name) => now[name] === after[name])
  const foreign = changed.some((name) => now[name] !== after[name] && now[name] !== before[name])
  if (untouched.length > 0) {
    const set = sql.join(untouched.map((name) => sql`${sql.ref(name)} = ${before[name]}`))
    const outcome = await guarded(async () => {
      await sql`update ${sql.table(table)} set ${set} where id = ${id}`.execute(tx)
    })
    if (outcome !== 'undone') return outcome
  }
  if (foreign) return 'changedSince'
  return untouched.length > 0 ? 'undone' : 'nothing'
}

/** A row that others refer to, or whose place was taken, cannot be undone; every other error is a fault. */
async function guarded(work: () => Promise<void>): Promise<RowOutcome> {
  try {
    await work()
    return 'undone'
  } catch (error) {
    if (error instanceof Database.SqliteError && error.code.startsWith('SQLITE_CONSTRAINT'))
      return 'usedSince'
    throw error
  }
}
