import { sql } from 'kysely'
import { loggedTables } from '../../db/logged-tables'
import type { ReadDatabase } from '../../db/open'
import type { Tx } from '../../db/operate'
import type { TableName } from '../../db/schema'

export type Row = Record<string, string | number | null>
export type Reference = { column: string; table: TableName }

/** To which rows the columns of a table refer. */
export async function referencesOf(db: ReadDatabase | Tx, table: TableName): Promise<Reference[]> {
  const { rows } = await sql<{ from: string; table: string }>`
    select "from", "table" from pragma_foreign_key_list(${table})`.execute(db as Tx)
  return rows.map((row) => ({ column: row.from, table: row.table as TableName }))
}

/** The shop's own tables, each behind those that its rows refer to. */
export async function tablesInOrder(db: ReadDatabase): Promise<TableName[]> {
  const left = new Set(Object.keys(loggedTables) as TableName[])
  const needs = new Map<TableName, TableName[]>()
  for (const table of left)
    needs.set(
      table,
      (await referencesOf(db, table))
        .map((one) => one.table)
        .filter((other) => other !== table && left.has(other)),
    )
  const order: TableName[] = []
  while (left.size > 0) {
    const ready = [...left].filter((table) => !needs.get(table)?.some((other) => left.has(other)))
    if (ready.length === 0) throw new Error(`tables refer to each other in a circle: ${[...left].join(', ')}`)
    for (const table of ready) {
      order.push(table)
      left.delete(table)
    }
  }
  return order
}

/** Which rows of a table go into the whole file: documents whose bytes are there, no lock of the screen. */
function rowsToKeep(table: TableName) {
  if (table === 'document') return sql`deleted_at is null`
  if (table === 'setting') return sql`key <> 'lock'`
  return sql`true`
}

export async function sizeOf(db: ReadDatabase, table: TableName): Promise<{ rows: number; highest: number }> {
  const { rows } = await sql<{ rows: number; highest: number }>`
    select count(*) as rows, ifnull(max(id), 0) as highest from ${sql.table(table)}
    where ${rowsToKeep(table)}`.execute(db as Tx)
  return rows[0] ?? { rows: 0, highest: 0 }
}

/** Rows behind an id, in the order of their ids. A proof that was deleted is left out of what it proved. */
export async function rowsBehind(
  db: ReadDatabase,
  table: TableName,
  id: number,
  limit: number,
): Promise<Row[]> {
  const { rows } = await sql<Row>`
    select * from ${sql.table(table)} where id > ${id} and ${rowsToKeep(table)} order by id limit ${limit}`.execute(
    db as Tx,
  )
  if (table !== 'consent') return rows
  const kept = await sql<{ id: number }>`
    select id from document where deleted_at is null
      and id in (select value from json_each(${JSON.stringify(rows.map((row) => row['evidence_document_id']))}))`.execute(
    db as Tx,
  )
  const there = new Set(kept.rows.map((row) => row.id))
  return rows.map((row) =>
    there.has(Number(row['evidence_document_id'])) ? row : { ...row, evidence_document_id: null },
  )
}

/** Keeps ids free for rows that come: nobody else gets one of them. Answers by how much theirs are to be raised. */
export async function reserveIds(tx: Tx, table: TableName, highest: number): Promise<number> {
  const known = await sql<{ seq: number }>`select seq from sqlite_sequence where name = ${table}`.execute(tx)
  const last = known.rows[0]?.seq ?? 0
  if (highest === 0) return last
  if (known.rows.length === 0)
    await sql`insert into sqlite_sequence (name, seq) values (${table}, ${highest})`.execute(tx)
  else await sql`update sqlite_sequence set seq = ${last + highest} where name = ${table}`.execute(tx)
  return last
}

/** The row that these columns tell, or undefined. */
export async function findRow(tx: Tx, table: TableName, columns: Row): Promise<number | undefined> {
  const conditions = Object.entries(columns).map(([name, value]) => sql`${sql.ref(name)} is ${value}`)
  const { rows } = await sql<{ id: number }>`
    select id from ${sql.table(table)} where ${sql.join(conditions, sql` and `)} limit 1`.execute(tx)
  return rows[0]?.id
}

export async function setColumns(tx: Tx, table: TableName, id: number, columns: Row): Promise<void> {
  const set = sql.join(Object.entries(columns).map(([name, value]) => sql`${sql.ref(name)} = ${value}`))
  await sql`update ${sql.table(table)} set ${set} where id = ${id}`.execute(tx)
}

/** The number of the next wording for a purpose. */
export async function nextWording(tx: Tx, purpose: string): Promise<number> {
  const { rows } = await sql<{ n: number }>`
    select ifnull(max(version), 0) + 1 as n from consent_wording where purpose = ${purpose}`.execute(tx)
  return rows[0]?.n ?? 1
}
