import Database from 'better-sqlite3'
import type { ReadDatabase } from '../../db/open'
import type { Tx } from '../../db/operate'

/** Deleted documents that may go for good, in the order of their ids, behind one of them. */
export async function deletedBefore(
  db: ReadDatabase,
  instant: string,
  { after, limit }: { after: number; limit: number },
): Promise<{ id: number; customerId: number }[]> {
  const rows = await db
    .selectFrom('document')
    .select(['id', 'customer_id'])
    .where('deleted_at', 'is not', null)
    .where('deleted_at', '<', instant)
    .where('id', '>', after)
    .orderBy('id')
    .limit(limit)
    .execute()
  return rows.map((row) => ({ id: Number(row.id), customerId: row.customer_id }))
}

/**
 * Removes a deleted document, and all that the change log says of it: nothing offers to bring back what is not there
 * any more. Its content counts as gone from then on. One that others refer to (the evidence of a consent) stays.
 */
export async function forgetDocument(tx: Tx, id: number, customerId: number): Promise<void> {
  try {
    await tx.deleteFrom('document').where('id', '=', id).where('deleted_at', 'is not', null).execute()
  } catch (error) {
    if (error instanceof Database.SqliteError && error.code === 'SQLITE_CONSTRAINT_FOREIGNKEY') return
    throw error
  }
  await tx
    .deleteFrom('change')
    .where('customer_id', '=', customerId)
    .where('table_name', '=', 'document')
    .where('row_id', '=', id)
    .execute()
}
