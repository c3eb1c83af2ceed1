import type { ReadDatabase } from '../../db/open'
import type { Tx } from '../../db/operate'
import { valueList } from '../../db/value-list'

/** Which of these cards are not in the trash. */
export async function livingAmong(db: ReadDatabase | Tx, ids: number[]): Promise<Set<number>> {
  const rows = await db
    .selectFrom('customer_index')
    .select('customer_id')
    .where('customer_id', 'in', valueList(ids))
    .where('living', '=', 1)
    .execute()
  return new Set(rows.map((row) => Number(row.customer_id)))
}

/** How these cards stand in lists. */
export async function listNames(db: ReadDatabase, ids: number[]): Promise<Map<number, string>> {
  const rows = await db
    .selectFrom('customer_index')
    .select(['customer_id', 'list_name'])
    .where('customer_id', 'in', valueList(ids))
    .execute()
  return new Map(rows.map((row) => [Number(row.customer_id), row.list_name]))
}

/** A form that holds one of these cards meets a conflict instead of writing over what was changed. */
export async function touchCards(tx: Tx, ids: number[], now: string): Promise<void> {
  await tx
    .updateTable('customer')
    .set((eb) => ({ revision: eb('revision', '+', 1), updated_at: now }))
    .where('id', 'in', valueList(ids))
    .execute()
}
