import { type Stage, type StageRules, stageOf } from '@shared/features/customers/stage'
import type { CivilDate } from '@shared/kernel/civil-date'
import { sql } from 'kysely'
import type { ReadDatabase } from '../../db/open'
import type { Tx } from '../../db/operate'
import { nthLastPurchase, type StageContext } from '../../db/stages'

/** The columns of `customer_stats`, joined, and `customer` from which a stage is computed. */
export function stageColumns({ regularPurchases }: StageRules) {
  return [
    'customer_stats.purchases',
    'customer_stats.first_on',
    'customer_stats.last_on',
    'customer.stage_override',
    nthLastPurchase(sql.ref('customer.id'), regularPurchases).as('nth_last_on'),
  ] as const
}

type StageRow = {
  purchases: number | null
  first_on: CivilDate | null
  last_on: CivilDate | null
  nth_last_on: CivilDate | null
  stage_override: Stage | null
}

/** The stage of a row read with `stageColumns`. */
export function stageOfRow(row: StageRow, { rules, today }: StageContext) {
  const { purchases, first_on: firstOn, last_on: lastOn, nth_last_on: nthLastOn } = row
  const byRules = stageOf({ purchases: purchases ?? 0, firstOn, lastOn, nthLastOn }, rules, today)
  return { stage: row.stage_override ?? byRules, byRules, byHand: row.stage_override !== null }
}

/** The stage of one card; undefined where there is none. */
export async function readStage(db: ReadDatabase | Tx, id: number, context: StageContext) {
  const row = await db
    .selectFrom('customer')
    .innerJoin('customer_stats', 'customer_stats.customer_id', 'customer.id')
    .select(stageColumns(context.rules))
    .where('customer.id', '=', id)
    .where('customer.standalone', '=', 1)
    .executeTakeFirst()
  return row && stageOfRow(row, context)
}

/** The card's revision stays: no form holds the stage. */
export async function writeStage(tx: Tx, id: number, stage: Stage | null, now: string): Promise<void> {
  await tx
    .updateTable('customer')
    .set({ stage_override: stage, updated_at: now })
    .where('id', '=', id)
    .execute()
}
