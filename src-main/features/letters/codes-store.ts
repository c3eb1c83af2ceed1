import type { ReadDatabase } from '../../db/open'
import { valueList } from '../../db/value-list'

/** The numbers under which a campaign was settled for these customers, of which their codes are made. */
export async function recipientNumbers(
  db: ReadDatabase,
  campaignId: number,
  customerIds: number[],
): Promise<Map<number, number>> {
  const rows = await db
    .selectFrom('campaign_recipient')
    .select(['id', 'customer_id'])
    .where('campaign_id', '=', campaignId)
    .where('customer_id', 'in', valueList(customerIds))
    .where('standing', '=', 'chosen')
    .execute()
  return new Map(rows.map((row) => [row.customer_id, Number(row.id)]))
}
