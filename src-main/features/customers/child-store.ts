import type { Tx } from '../../db/operate'
import type { ChildTable } from './card-rows'

/** Keeps the rows of one child table in place by position, so that the change log shows what was changed. */
export async function saveChildren(
  tx: Tx,
  table: ChildTable,
  customerId: number,
  wanted: object[],
): Promise<void> {
  const present = await tx
    .selectFrom(table)
    .select('id')
    .where('customer_id', '=', customerId)
    .orderBy('position')
    .orderBy('id')
    .execute()
  for (const [position, row] of wanted.entries()) {
    const old = present[position]
    // These tables share customer_id and position; the rows fit their table by `childRows`.
    if (old)
      await tx
        .updateTable(table)
        .set({ ...row, position })
        .where('id', '=', old.id)
        .execute()
    else
      await tx
        .insertInto(table)
        .values({ ...row, customer_id: customerId, position } as never)
        .execute()
  }
  const surplus = present.slice(wanted.length).map((row) => row.id)
  if (surplus.length > 0) await tx.deleteFrom(table).where('id', 'in', surplus).execute()
}
