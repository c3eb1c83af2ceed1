import { sql } from 'kysely'
import type { Tx } from './operate'
import type { TableName } from './schema'

/** What people have who stand on a card of others: it goes with them when they are taken off it. */
const personRows: { table: TableName; owner: string }[] = [{ table: 'consent', owner: 'customer_id' }]

/** Removes what hangs on somebody who is about to go from a card; an undo brings it back with them. */
export async function removePersonRows(tx: Tx, personId: number): Promise<void> {
  await tx.updateTable('current_operation').set({ erasing: 1 }).execute()
  for (const { table, owner } of personRows)
    await sql`delete from ${sql.table(table)} where ${sql.ref(owner)} = ${personId}`.execute(tx)
  await tx.updateTable('current_operation').set({ erasing: 0 }).execute()
}
