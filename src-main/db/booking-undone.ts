import type { Tx } from './operate'

/** Whether the operation that booked a purchase was, or is being, taken back; `within` is not asked about. */
export async function bookingIsUndone(tx: Tx, purchaseId: number, within: number): Promise<boolean> {
  const row = await tx
    .selectFrom('purchase')
    .innerJoin('change', 'change.customer_id', 'purchase.customer_id')
    .innerJoin('operation', 'operation.id', 'change.operation_id')
    .select('change.id')
    .where('purchase.id', '=', purchaseId)
    .where('change.table_name', '=', 'purchase')
    .where('change.row_id', '=', purchaseId)
    .where('change.before', 'is', null)
    .where('operation.id', '<>', within)
    .where('operation.state', 'in', ['undoing', 'undone'])
    .executeTakeFirst()
  return row !== undefined
}
