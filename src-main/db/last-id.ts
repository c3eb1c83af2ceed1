import { sql } from 'kysely'
import type { ReadDatabase } from './open'
import type { Tx } from './operate'
import { prepared } from './prepared'
import type { TableName } from './schema'

const highest = prepared((db: ReadDatabase, at: { table: TableName }) =>
  db
    .selectFrom(sql<{ name: string; seq: number }>`sqlite_sequence`.as('sequence'))
    .select((eb) => eb.fn.coalesce(eb.fn.max<number>('seq'), eb.lit(0)).as('n'))
    .where('name', '=', at.table),
)

/**
 * The highest id that a row of a logged table ever had, 0 before the first one; for callers that give ids
 * themselves. Ids of deleted rows count: the change log still speaks of them (AUTOINCREMENT,
 * https://sqlite.org/autoinc.html).
 */
export async function lastId(db: ReadDatabase | Tx, table: TableName): Promise<number> {
  const [row] = await highest(db, { table })
  return row?.n ?? 0
}
