import {
  byFrequency,
  type CampaignCheck,
  type CampaignCounts,
  type Standing,
} from '@shared/features/campaigns/campaign'
import type { CampaignPart } from '@shared/features/campaigns/campaign-part'
import type { ExclusionReason } from '@shared/features/selections/selection'
import { type Expression, type RawBuilder, type SqlBool, sql } from 'kysely'
import { bulkInsert } from '../../db/bulk-insert'
import type { ReadDatabase } from '../../db/open'
import type { Tx } from '../../db/operate'
import { valueList } from '../../db/value-list'

const answers = sql`exists (select 1 from campaign_answer as answer
  where answer.campaign_id = campaign_recipient.campaign_id and answer.customer_id = campaign_recipient.customer_id)`

const parts: Record<CampaignPart | 'leftOut', RawBuilder<unknown>> = {
  chosen: sql`standing = 'chosen'`,
  control: sql`standing = 'control'`,
  leftOut: sql`standing = 'leftOut'`,
  sent: sql`standing = 'chosen' and sent_at is not null`,
  unsent: sql`standing = 'chosen' and sent_at is null`,
  returned: sql`standing = 'chosen' and returned_at is not null`,
  answered: sql`standing = 'chosen' and ${answers}`,
  unanswered: sql`standing = 'chosen' and sent_at is not null and returned_at is null and not ${answers}`,
}

/** The condition over `campaign_recipient` that some of a campaign's people meet. */
export function partCondition(part: CampaignPart | 'leftOut'): Expression<SqlBool> {
  return sql<SqlBool>`(${parts[part]})`
}

type Settled = { customer_id: number; standing: Standing; reason: ExclusionReason | null }

/** Settles some of a campaign's people; who is gone by now is left out. */
export async function insertSettled(tx: Tx, campaignId: number, rows: readonly Settled[]): Promise<void> {
  const ids = rows.map(({ customer_id }) => customer_id)
  const present = await tx.selectFrom('customer').select('id').where('id', 'in', valueList(ids)).execute()
  const known = new Set(present.map(({ id }) => Number(id)))
  const kept = rows.filter(({ customer_id }) => known.has(customer_id))
  await bulkInsert(
    tx,
    'campaign_recipient',
    kept.map((row) => ({ campaign_id: campaignId, ...row })),
  )
}

/** What was settled, by reason. */
export async function settledCounts(db: ReadDatabase | Tx, campaignId: number): Promise<CampaignCheck> {
  const rows = await db
    .selectFrom('campaign_recipient')
    .select((eb) => ['standing', 'reason', eb.fn.countAll<number>().as('n')])
    .where('campaign_id', '=', campaignId)
    .groupBy(['standing', 'reason'])
    .execute()
  const of = (standing: Standing) => rows.find((row) => row.standing === standing)?.n ?? 0
  return {
    total: rows.reduce((sum, { n }) => sum + n, 0),
    chosen: of('chosen'),
    control: of('control'),
    leftOut: byFrequency(rows.flatMap(({ reason, n }) => (reason === null ? [] : [{ reason, n }]))),
  }
}

/** How many of these campaigns' people there are of each kind: campaign → counts. */
export async function countsOf(db: ReadDatabase, ids: number[]): Promise<Map<number, CampaignCounts>> {
  const some = (part: CampaignPart | 'leftOut') => sql<number>`sum(${partCondition(part)})`
  const rows = await db
    .selectFrom('campaign_recipient')
    .select((eb) => [
      'campaign_id as id',
      some('chosen').as('chosen'),
      some('control').as('control'),
      some('leftOut').as('leftOut'),
      some('sent').as('sent'),
      some('returned').as('returned'),
      eb
        .selectFrom('campaign_answer')
        .whereRef('campaign_answer.campaign_id', '=', 'campaign_recipient.campaign_id')
        .select((inner) => inner.fn.count<number>('campaign_answer.customer_id').distinct().as('n'))
        .as('answered'),
    ])
    .where('campaign_id', 'in', valueList(ids))
    .groupBy('campaign_id')
    .execute()
  return new Map(rows.map(({ id, answered, ...counts }) => [id, { ...counts, answered: answered ?? 0 }]))
}

type Page = { offset: number; limit: number }
type Asked = { id: number; part: CampaignPart | 'leftOut'; reason?: ExclusionReason | undefined }

function peopleOf(db: ReadDatabase, { id, part, reason }: Asked) {
  return db
    .selectFrom('campaign_recipient')
    .where('campaign_recipient.campaign_id', '=', id)
    .where(partCondition(part))
    .$if(reason !== undefined, (some) => some.where('campaign_recipient.reason', '=', reason ?? null))
}

/** Some of a campaign's people, in the order of sending. */
export async function listPeople(db: ReadDatabase, asked: Asked, { offset, limit }: Page) {
  const people = await peopleOf(db, asked)
    .innerJoin('customer_index', 'customer_index.customer_id', 'campaign_recipient.customer_id')
    .select([
      'campaign_recipient.customer_id as customerId',
      'customer_index.list_name as listName',
      'campaign_recipient.reason',
      'campaign_recipient.sent_at as sentAt',
      'campaign_recipient.returned_at as returnedAt',
      sql<string | null>`(select min(on_date) from campaign_answer as answer
        where answer.campaign_id = campaign_recipient.campaign_id
          and answer.customer_id = campaign_recipient.customer_id)`.as('answeredOn'),
    ])
    .orderBy('campaign_recipient.id')
    .offset(offset)
    .limit(limit)
    .execute()
  const { total } = await peopleOf(db, asked)
    .select((eb) => eb.fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow()
  return { people, total }
}

/** Ids of customers among a campaign's people, in the order of sending. */
export async function peopleIds(db: ReadDatabase | Tx, id: number, part: CampaignPart): Promise<number[]> {
  const rows = await db
    .selectFrom('campaign_recipient')
    .select('customer_id')
    .where('campaign_id', '=', id)
    .where(partCondition(part))
    .orderBy('id')
    .execute()
  return rows.map((row) => row.customer_id)
}

/** Enters that these got it, at that moment; who had it already keeps the first one. */
export async function markSentTo(
  tx: Tx,
  id: number,
  customerIds: readonly number[],
  at: string,
): Promise<void> {
  await tx
    .updateTable('campaign_recipient')
    .set({ sent_at: at })
    .where('campaign_id', '=', id)
    .where('customer_id', 'in', valueList(customerIds))
    .where('standing', '=', 'chosen')
    .where('sent_at', 'is', null)
    .execute()
  await tx
    .updateTable('campaign')
    .set({ sent_at: at })
    .where('id', '=', id)
    .where('sent_at', 'is', null)
    .execute()
}

/** Counts those of these customers among a campaign's people of whom nothing was settled. */
export async function addRecipients(tx: Tx, id: number, customerIds: readonly number[]): Promise<void> {
  await tx
    .insertInto('campaign_recipient')
    .columns(['campaign_id', 'customer_id', 'standing'])
    .expression((eb) =>
      eb
        .selectFrom('customer')
        .select([eb.val(id).as('campaign_id'), 'customer.id', eb.val('chosen').as('standing')])
        .where('customer.id', 'in', valueList(customerIds))
        .orderBy('customer.id'),
    )
    .onConflict((known) => known.columns(['campaign_id', 'customer_id']).doNothing())
    .execute()
}
