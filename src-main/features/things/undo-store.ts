import { sql } from 'kysely'
import type { Tx } from '../../db/operate'

type Owned = 'entry' | 'thing'

const holders = { entry: ['document'], thing: ['entry', 'reminder', 'document'] } as const

/** Whether anything refers to an entry or thing besides what stands in its fields. */
export async function hangsOn(tx: Tx, table: Owned, id: number): Promise<boolean> {
  for (const holder of holders[table]) {
    const { rows } = await sql`
      select 1 from ${sql.table(holder)} where ${sql.ref(`${table}_id`)} = ${id} limit 1`.execute(tx)
    if (rows.length > 0) return true
  }
  return false
}

/** Empties the fields of an entry or thing. */
export async function removeValues(tx: Tx, table: Owned, id: number): Promise<void> {
  await tx.deleteFrom('field_value').where(`${table}_id`, '=', id).execute()
}

/** Whether an operation made this row. */
export async function wasMadeBy(tx: Tx, operationId: number, table: Owned, id: number): Promise<boolean> {
  const row = await tx
    .selectFrom('change')
    .select('id')
    .where('operation_id', '=', operationId)
    .where('table_name', '=', table)
    .where('row_id', '=', id)
    .where('before', 'is', null)
    .executeTakeFirst()
  return row !== undefined
}
