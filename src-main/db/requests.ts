import type { ReadDatabase } from './open'
import type { Tx } from './operate'
import { prepared } from './prepared'

const answerOf = prepared((db: ReadDatabase, at: { requestId: string }) =>
  db.selectFrom('request').select(['operation_id', 'row_id']).where('request_id', '=', at.requestId),
)

const remember = prepared((tx: Tx, at: { request_id: string; operation_id: number; row_id: number }) =>
  tx
    .insertInto('request')
    .values({ request_id: at.request_id, operation_id: at.operation_id, row_id: at.row_id })
    .onConflict((known) =>
      known.column('request_id').doUpdateSet({ operation_id: at.operation_id, row_id: at.row_id }),
    ),
)

/** The operation and row that a repeated call wrote the first time; undefined for a new call. */
export async function firstAnswer(
  db: ReadDatabase | Tx,
  requestId: string,
): Promise<{ operationId: number; rowId: number } | undefined> {
  const [row] = await answerOf(db, { requestId })
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
  await remember(tx, { request_id: requestId, operation_id: operationId, row_id: rowId })
}
