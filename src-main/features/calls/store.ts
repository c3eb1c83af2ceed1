import type { CallProgress, LastTry, openOutcomes } from '@shared/features/calls/call'
import type { CivilDate } from '@shared/kernel/civil-date'
import { sql } from 'kysely'
import type { ReadDatabase } from '../../db/open'
import type { Tx } from '../../db/operate'
import type { NewRow, StoredRow } from '../../db/schema'

const tryOf = (row: Pick<StoredRow<'campaign_call'>, 'outcome' | 'text' | 'due_on' | 'tries' | 'at'>) =>
  ({
    outcome: row.outcome,
    text: row.text,
    dueOn: row.due_on,
    tries: row.tries,
    at: row.at,
  }) satisfies LastTry

/** The last try to call somebody, with the reminder that came of it. */
export async function readTry(db: ReadDatabase | Tx, campaignId: number, customerId: number) {
  const row = await db
    .selectFrom('campaign_call')
    .selectAll()
    .where('campaign_id', '=', campaignId)
    .where('customer_id', '=', customerId)
    .executeTakeFirst()
  return row && { ...tryOf(row), id: Number(row.id), reminderId: row.reminder_id }
}

/** Writes the last try over the one before; answers its row's id. */
export async function saveTry(
  tx: Tx,
  row: Omit<NewRow<'campaign_call'>, 'id' | 'tries'>,
  before: { id: number; tries: number } | undefined,
): Promise<number> {
  if (!before) {
    const { id } = await tx.insertInto('campaign_call').values(row).returning('id').executeTakeFirstOrThrow()
    return Number(id)
  }
  await tx
    .updateTable('campaign_call')
    .set({ ...row, tries: before.tries + 1 })
    .where('id', '=', before.id)
    .execute()
  return before.id
}

/** Whether the campaign was settled for somebody. */
export async function isChosen(db: ReadDatabase | Tx, campaignId: number, customerId: number) {
  const row = await db
    .selectFrom('campaign_recipient')
    .select('id')
    .where('campaign_id', '=', campaignId)
    .where('customer_id', '=', customerId)
    .where('standing', '=', 'chosen')
    .executeTakeFirst()
  return row !== undefined
}

/**
 * Who comes up, in this order: who asked for today or a day before, who was not tried yet in the order of sending, who
 * was not reached, the longest ago first.
 */
export async function waitingIds(db: ReadDatabase, campaignId: number, today: CivilDate): Promise<number[]> {
  const waiting = sql<{ customer_id: number; rank: number; place: string; id: number }>`(
      select customer_id, 0 as rank, due_on as place, id from campaign_call
        where campaign_id = ${campaignId} and outcome = 'later' and due_on <= ${today}
      union all
      select customer_id, 1, '', id from campaign_recipient as recipient
        where campaign_id = ${campaignId} and standing = 'chosen' and reason is null and sent_at is null
          and not exists (select 1 from campaign_call as call
            where call.campaign_id = recipient.campaign_id and call.customer_id = recipient.customer_id)
      union all
      select customer_id, 2, at, id from campaign_call
        where campaign_id = ${campaignId} and outcome = 'notReached')`
  const rows = await db
    .selectFrom(waiting.as('waiting'))
    .select('customer_id')
    .orderBy('rank')
    .orderBy('place')
    .orderBy('id')
    .execute()
  return rows.map((row) => row.customer_id)
}

/** How far a list is. */
export async function progressOf(db: ReadDatabase, campaignId: number): Promise<CallProgress> {
  const { chosen } = await db
    .selectFrom('campaign_recipient')
    .select((eb) => eb.fn.countAll<number>().as('chosen'))
    .where('campaign_id', '=', campaignId)
    .where('standing', '=', 'chosen')
    .executeTakeFirstOrThrow()
  const rows = await db
    .selectFrom('campaign_call')
    .select((eb) => ['outcome', eb.fn.countAll<number>().as('n')])
    .where('campaign_id', '=', campaignId)
    .groupBy('outcome')
    .execute()
  const of = (outcome: (typeof openOutcomes)[number]) => rows.find((row) => row.outcome === outcome)?.n ?? 0
  const tried = rows.reduce((sum, { n }) => sum + n, 0)
  const [waiting, again] = [of('later'), of('notReached')]
  return { chosen, done: tried - waiting - again, waiting, again }
}

/** All tries of a campaign, the newest first. */
export async function listTries(
  db: ReadDatabase,
  campaignId: number,
  { offset, limit }: { offset: number; limit: number },
) {
  const rows = await db
    .selectFrom('campaign_call')
    .innerJoin('customer_index', 'customer_index.customer_id', 'campaign_call.customer_id')
    .select(['campaign_call.customer_id as customerId', 'customer_index.list_name as listName'])
    .select(['outcome', 'text', 'due_on', 'tries', 'at'])
    .where('campaign_id', '=', campaignId)
    .orderBy('at', 'desc')
    .orderBy('campaign_call.id', 'desc')
    .offset(offset)
    .limit(limit)
    .execute()
  const { total } = await db
    .selectFrom('campaign_call')
    .select((eb) => eb.fn.countAll<number>().as('total'))
    .where('campaign_id', '=', campaignId)
    .executeTakeFirstOrThrow()
  return {
    calls: rows.map(({ customerId, listName, ...row }) => ({ customerId, listName, ...tryOf(row) })),
    total,
  }
}

/** Notes an answer to the campaign. */
export async function insertAnswer(tx: Tx, row: NewRow<'campaign_answer'>): Promise<void> {
  await tx.insertInto('campaign_answer').values(row).execute()
}
