import { sql } from 'kysely'
import type { ReadDatabase } from './open'
import type { Tx } from './operate'
import type { TableName } from './schema'

/**
 * The highest id that a row of a logged table ever had, 0 before the first one; for callers that give ids
 * themselves. Ids of deleted rows count: the change log still speaks of them (AUTOINCREMENT,
 * https://sqlite.org/autoinc.html).
 */
export async function lastId(db: ReadDatabase | Tx, table: TableName): Promise<number> {
  const { n } = await db
    .selectFrom(sql<{ name: string; seq: number }>`sqlite_sequence`.as('sequence'))
    .select((eb) => eb.fn.coalesce(eb.fn.max<number>('seq'), eb.lit(0)).as('n'))
    .where('name', '=', table)
    .executeTakeFirstOrThrow()
  return n
}
