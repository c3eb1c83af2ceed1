import type { Addressee } from '@shared/features/answers/contract'
import type { AnswerKind, Standing } from '@shared/features/campaigns/campaign'
import { sql } from 'kysely'
import type { ReadDatabase } from '../../db/open'
import type { Tx } from '../../db/operate'
import type { NewRow } from '../../db/schema'
import { valueList } from '../../db/value-list'

type Db = ReadDatabase | Tx

const addresseesOf = (db: Db) =>
  db
    .selectFrom('campaign_recipient as recipient')
    .innerJoin('campaign', 'campaign.id', 'recipient.campaign_id')
    .innerJoin('customer_index', 'customer_index.customer_id', 'recipient.customer_id')
    .leftJoin('campaign_answer as answer', (join) =>
      join.on(
        sql<boolean>`answer.id = (select one.id from campaign_answer as one
          where one.campaign_id = recipient.campaign_id and one.customer_id = recipient.customer_id
          order by one.on_date, one.id limit 1)`,
      ),
    )
    .select([
      'recipient.campaign_id',
      'campaign.name',
      'recipient.customer_id',
      'customer_index.list_name',
      'recipient.standing',
      'recipient.sent_at',
      'recipient.returned_at',
      'answer.id as answer_id',
      'answer.kind',
      'answer.on_date',
    ])

type AddresseeRow = {
  campaign_id: number
  name: string
  customer_id: number
  list_name: string
  standing: Standing
  sent_at: string | null
  returned_at: string | null
  answer_id: number | null
  kind: AnswerKind | null
  on_date: string | null
}

const addressee = (row: AddresseeRow): Addressee => ({
  campaignId: row.campaign_id,
  campaignName: row.name,
  customerId: row.customer_id,
  listName: row.list_name,
  standing: row.standing,
  sentAt: row.sent_at,
  returnedAt: row.returned_at,
  answered:
    row.answer_id === null || row.kind === null || row.on_date === null
      ? null
      : { id: Number(row.answer_id), kind: row.kind, on: row.on_date },
})

/** Whose letter has this number; undefined where none has (any more). */
export async function addresseeByNumber(db: Db, recipientId: number): Promise<Addressee | undefined> {
  const row = await addresseesOf(db).where('recipient.id', '=', recipientId).executeTakeFirst()
  return row && addressee(row)
}

/** How cards stand to a campaign, of those it was settled for. */
export async function addresseesAmong(
  db: Db,
  campaignId: number,
  customerIds: readonly number[],
): Promise<Addressee[]> {
  const rows = await addresseesOf(db)
    .where('recipient.campaign_id', '=', campaignId)
    .where('recipient.customer_id', 'in', valueList(customerIds))
    .execute()
  return rows.map(addressee)
}

/** The campaigns that reached a card since that instant, the newest first. */
export async function reachedSince(db: Db, customerId: number, since: string): Promise<Addressee[]> {
  const rows = await addresseesOf(db)
    .where('recipient.customer_id', '=', customerId)
    .where('recipient.sent_at', '>=', since)
    .where('recipient.returned_at', 'is', null)
    .orderBy('recipient.campaign_id', 'desc')
    .execute()
  return rows.map(addressee)
}

/** Writes an answer; answers its id. */
export async function insertAnswer(tx: Tx, row: NewRow<'campaign_answer'>): Promise<number> {
  const { id } = await tx.insertInto('campaign_answer').values(row).returning('id').executeTakeFirstOrThrow()
  return Number(id)
}

/** Whether the code of this letter was handed in before. */
export async function codeHandedIn(tx: Tx, campaignId: number, customerId: number): Promise<boolean> {
  const row = await tx
    .selectFrom('campaign_answer')
    .select('id')
    .where('campaign_id', '=', campaignId)
    .where('customer_id', '=', customerId)
    .where('kind', '=', 'code')
    .executeTakeFirst()
  return row !== undefined
}

/** Whether the code that came with a purchase was counted as an answer. */
export async function answeredWith(db: Db, purchaseId: number): Promise<boolean> {
  const row = await db
    .selectFrom('campaign_answer')
    .select('id')
    .where('purchase_id', '=', purchaseId)
    .executeTakeFirst()
  return row !== undefined
}

/** Takes away what was answered with a purchase that is cancelled. */
export async function deleteAnswersOf(tx: Tx, purchaseId: number): Promise<void> {
  await tx.deleteFrom('campaign_answer').where('purchase_id', '=', purchaseId).execute()
}

/** Enters that it came back. */
export async function markReturned(
  tx: Tx,
  campaignId: number,
  customerId: number,
  at: string,
): Promise<void> {
  await tx
    .updateTable('campaign_recipient')
    .set({ returned_at: at })
    .where('campaign_id', '=', campaignId)
    .where('customer_id', '=', customerId)
    .execute()
}
