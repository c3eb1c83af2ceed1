import type { ReadDatabase } from '../../db/open'
import type { Tx } from '../../db/operate'
import { valueList } from '../../db/value-list'

/** How these cards stand in lists, in the order of the ids; who is gone is left out. */
export async function listNames(
  db: ReadDatabase | Tx,
  ids: readonly number[],
): Promise<{ id: number; listName: string }[]> {
  const rows = await db
    .selectFrom('customer_index')
    .select(['customer_id as id', 'list_name as listName'])
    .where('customer_id', 'in', valueList(ids))
    .execute()
  const byId = new Map(rows.map((row) => [row.id, row]))
  return ids.flatMap((id) => byId.get(id) ?? [])
}
