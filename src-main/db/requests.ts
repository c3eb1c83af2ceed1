import type { ReadDatabase } from './open'
import type { Tx } from './operate'

/** The operation and row that a repeated call wrote the first time; undefined for a new call. */
export async function firstAnswer(
  db: ReadDatabase | Tx,
  requestId: string,
): Promise<{ operationId: number; rowId: number } | undefined> {
  const row = await db
    .selectFrom('request')
    .select(['operation_id', 'row_id'])
    .where('request_id', '=', requestId)
    .executeTakeFirst()
  return row && { operationId: row.operation_id, rowId: row.row_id }
}

/**
 * Remembers what a call wrote, inside its own transaction, so that repeating it changes nothing. What it wrote
 * the last time counts, where that was taken back and written anew.
 */
export async function rememberRequest(
  tx: Tx,
  requestId: string,
  operationId: number,
  rowId: number,
): Promise<void> {
  await tx
    .insertInto('request')
    .values({ request_id: requestId, operation_id: operationId, row_id: rowId })
    .onConflict((known) =>
      known.column('request_id').doUpdateSet({ operation_id: operationId, row_id: rowId }),
    )
    .execute()
}
