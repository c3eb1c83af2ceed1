import { sql } from 'kysely'
import type { ReadDatabase } from '../../db/open'
import type { Tx } from '../../db/operate'
import type { TableName } from '../../db/schema'
import { movedColumns } from './merge-tables'

/** Rows that change hands at a time: the writer is held for some milliseconds. */
const rowsAtOnce = 80

type Column = { table: TableName; column: string; unless: readonly string[] }

const always = sql<boolean>`true`
/** Everything that changes hands in batches, what has to be made ready before among it. */
export const batches = [
  ...movedColumns.map((column) => ({ ...column, only: always })),
  { table: 'document', column: 'customer_id', unless: [], only: always },
  { table: 'consent', column: 'customer_id', unless: [], only: always },
  // What stands in the own fields of entries and things goes with these.
  {
    table: 'field_value',
    column: 'customer_id',
    unless: [],
    only: sql<boolean>`(moving.entry_id is not null or moving.thing_id is not null)`,
  },
] as const

/**
 * Has rows of one column lead to another card, at most 80 a call; answers how many did. `only` narrows them by a
 * condition of the caller's own.
 */
export async function moveRows(
  tx: Tx,
  { table, column, unless }: Column,
  from: number,
  to: number,
  only = always,
): Promise<number> {
  const agrees = unless.map((name) => sql`known.${sql.ref(name)} = moving.${sql.ref(name)}`)
  const free =
    unless.length === 0
      ? sql<boolean>`true`
      : sql<boolean>`not exists (select 1 from ${sql.table(table)} as known
          where known.${sql.ref(column)} = ${to} and ${sql.join(agrees, sql` and `)})`
  const { numAffectedRows } = await sql`
    update ${sql.table(table)} set ${sql.ref(column)} = ${to}
    where id in (select moving.id from ${sql.table(table)} as moving
      where moving.${sql.ref(column)} = ${from} and ${free} and ${only} limit ${sql.lit(rowsAtOnce)})`.execute(
    tx,
  )
  return Number(numAffectedRows ?? 0)
}

/** Documents that do not lie in the trash. */
export const kept = sql<boolean>`deleted_at is null`

/** How many rows of a column lead to a card, of those that `only` fits. */
export async function countRows(
  db: ReadDatabase,
  { table, column }: Pick<Column, 'table' | 'column'>,
  id: number,
  only = always,
): Promise<number> {
  const row = await db
    .selectFrom(table)
    .select((eb) => eb.fn.countAll<number>().as('n'))
    .where(sql<boolean>`${sql.ref(column)} = ${id}`)
    .where(only)
    .executeTakeFirstOrThrow()
  return row.n
}
