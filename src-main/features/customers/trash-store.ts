import type { ReadDatabase } from '../../db/open'
import type { Tx } from '../../db/operate'

/** Puts cards into the trash (an instant) or takes them out (null); answers how many were moved. */
export async function setDeleted(tx: Tx, ids: number[], at: string | null, now: string): Promise<number> {
  const moved = await tx
    .updateTable('customer')
    .set((eb) => ({ deleted_at: at, updated_at: now, revision: eb('revision', '+', 1) }))
    .where('id', 'in', ids)
    .where('standalone', '=', 1)
    .where('deleted_at', at === null ? 'is not' : 'is', null)
    .executeTakeFirst()
  return Number(moved.numUpdatedRows)
}

/** Names of cards for the label of an operation; at most three, with „und 4 weitere“ left to the reader. */
export async function namesOf(db: ReadDatabase | Tx, ids: number[]): Promise<string[]> {
  const rows = await db
    .selectFrom('customer_index')
    .select('list_name')
    .where('customer_id', 'in', ids.slice(0, 3))
    .execute()
  return rows.map((row) => row.list_name)
}
