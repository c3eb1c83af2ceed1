import { type RawBuilder, sql } from 'kysely'
import type { ReadDatabase } from './open'
import type { Tx } from './operate'
import { type TableName, tables } from './schema'
import { valueList } from './value-list'

/**
 * The row of a `change` of this table as it was afterwards, as JSON with at least these columns; null where it was
 * deleted. How a row of a bare table was made stands in what the log says of its next change, or in the row itself.
 * Null as well where neither is there any more, because somebody was erased.
 */
export function rowAfter(
  table: TableName,
  columns: readonly string[] = Object.keys(tables[table]),
): RawBuilder<string | null> {
  const values = sql.join(columns.map((name) => sql`${sql.lit(name)}, ${sql.ref(`made.${name}`)}`))
  return sql<string | null>`iif(change.before is not null or change.after is not null, change.after, ifnull(
    (select later.before from change as later
      where later.table_name = change.table_name and later.row_id = change.row_id
      and later.before is not null and later.id > change.id order by later.id limit 1),
    (select json_object(${values}) from ${sql.table(table)} as made where made.id = change.row_id)))`
}

type Logged = { id: number; table_name: string; before: string | null; after: string | null }

/** These changes with what made the rows that are only named; those of which nothing is known are left out. */
export async function withMadeRows<C extends Logged>(
  db: ReadDatabase | Tx,
  changes: readonly C[],
): Promise<C[]> {
  const bare = changes.filter(({ before, after }) => before === null && after === null)
  const made = new Map<number, string | null>()
  for (const [table, of] of Map.groupBy(bare, ({ table_name }) => table_name as TableName)) {
    const rows = await db
      .selectFrom('change')
      .select(['id', rowAfter(table).as('after')])
      .where('id', 'in', valueList(of.map(({ id }) => Number(id))))
      .execute()
    for (const { id, after } of rows) made.set(Number(id), after)
  }
  return changes
    .map((change) => ({ ...change, after: change.after ?? made.get(Number(change.id)) ?? null }))
    .filter(({ before, after }) => before !== null || after !== null)
}
