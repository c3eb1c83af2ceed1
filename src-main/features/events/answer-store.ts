import type { Tx } from '../../db/operate'

/** Changes the yes or no that a guest said before; false where there was none. */
export async function moveAnswer(
  tx: Tx,
  campaignId: number,
  customerId: number,
  { kind, on }: { kind: 'yes' | 'no'; on: string },
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('campaign_answer')
    .set({ kind, on_date: on })
    .where('campaign_id', '=', campaignId)
    .where('customer_id', '=', customerId)
    .where('kind', 'in', ['yes', 'no'])
    .executeTakeFirst()
  return numUpdatedRows > 0n
}
