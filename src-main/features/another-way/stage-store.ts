import type { Stage } from '@shared/features/customers/stage'
import type { ReadDatabase } from '../../db/open'
import { valueList } from '../../db/value-list'
import { stageColumns, stageOfRow } from '../customers'
import { selectionContextOf } from '../settings'

export type StageOf = ReadonlyMap<number, { stage: Stage; lastOn: string | null }>

const chunk = 500

/** The stage of each of these on a day, and when they were last in. */
export async function stagesOf(
  db: ReadDatabase,
  ids: readonly number[],
  { today, signal }: { today: string; signal?: AbortSignal | undefined },
): Promise<StageOf> {
  const context = await selectionContextOf(db, today)
  const found = new Map<number, { stage: Stage; lastOn: string | null }>()
  for (let at = 0; at < ids.length; at += chunk) {
    signal?.throwIfAborted()
    const rows = await db
      .selectFrom('customer')
      .innerJoin('customer_stats', 'customer_stats.customer_id', 'customer.id')
      .select(['customer.id', ...stageColumns(context.rules)])
      .where('customer.id', 'in', valueList(ids.slice(at, at + chunk)))
      .execute()
    for (const row of rows)
      found.set(Number(row.id), { stage: stageOfRow(row, context).stage, lastOn: row.last_on })
  }
  return found
}
