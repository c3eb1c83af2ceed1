import type { Tried } from '@shared/features/another-way/chance'
import type { CampaignChannel, CampaignCost } from '@shared/features/campaigns/campaign'
import type { CivilDate } from '@shared/kernel/civil-date'
import { sql } from 'kysely'
import type { ReadDatabase } from '../../db/open'
import { valueList } from '../../db/value-list'

/** A campaign that asked for something and has gone out. */
export type SentCampaign = CampaignCost & { id: number; channel: CampaignChannel; answerDays: number }
/** One piece that arrived, and whether anything was answered to it. */
export type Piece = { customerId: number; sentAt: string; answered: 0 | 1 }

/** Advertising that has gone out, the last one first: what a contract or the law asks for waits for no answer. */
export async function sentCampaigns(db: ReadDatabase): Promise<SentCampaign[]> {
  return db
    .selectFrom('campaign')
    .select([
      'id',
      'channel',
      'answer_days as answerDays',
      'postage_cents as postageCents',
      'print_cents as printCents',
      'work_minutes as workMinutes',
      'hour_cents as hourCents',
      'other_cents as otherCents',
    ])
    .where('sent_at', 'is not', null)
    .where('purpose', '=', 'advertising')
    .orderBy('sent_at', 'desc')
    .orderBy('id', 'desc')
    .execute()
}

/** An answer of the customer to this campaign stands there. */
const answered = sql<0 | 1>`exists (select 1 from campaign_answer as answer
  where answer.campaign_id = recipient.campaign_id and answer.customer_id = recipient.customer_id)`

/** What of a campaign went out and did not come back. */
export async function piecesOf(db: ReadDatabase, campaignId: number): Promise<Piece[]> {
  const rows = await db
    .selectFrom('campaign_recipient as recipient')
    .select(['recipient.customer_id as customerId', 'recipient.sent_at as sentAt', answered.as('answered')])
    .where('recipient.campaign_id', '=', campaignId)
    .where('recipient.standing', '=', 'chosen')
    .where('recipient.sent_at', 'is not', null)
    .where('recipient.returned_at', 'is', null)
    .execute()
  return rows.map((row) => ({ ...row, sentAt: row.sentAt ?? '' }))
}

/** How many pieces of each of these went out, came back or not, and to how many there is an answer. */
export async function triedOf(db: ReadDatabase, campaignIds: readonly number[]) {
  const rows = await db
    .selectFrom('campaign_recipient as recipient')
    .select((eb) => [
      'recipient.campaign_id as id',
      eb.fn.count<number>('recipient.sent_at').as('sent'),
      eb.fn.sum<number>(answered).as('answered'),
    ])
    .where('recipient.campaign_id', 'in', valueList(campaignIds))
    .where('recipient.standing', '=', 'chosen')
    .where('recipient.sent_at', 'is not', null)
    .groupBy('recipient.campaign_id')
    .execute()
  return new Map(rows.map(({ id, ...tried }) => [id, tried]))
}

/** What purchases with an answer came to, and how many answered so; cancelled ones do not count. */
export async function answerTurnover(
  db: ReadDatabase,
  of: { campaignIds: readonly number[]; customerId?: number },
): Promise<{ cents: number; answers: number }> {
  const row = await db
    .selectFrom('campaign_answer as answer')
    .innerJoin('purchase', 'purchase.id', 'answer.purchase_id')
    .select((eb) => [
      eb.fn.sum<number | null>('purchase.cents').as('cents'),
      sql<number>`count(distinct answer.campaign_id || ' ' || answer.customer_id)`.as('answers'),
    ])
    .where('answer.campaign_id', 'in', valueList(of.campaignIds))
    .where('purchase.cancelled_at', 'is', null)
    .$if(of.customerId !== undefined, (query) => query.where('answer.customer_id', '=', of.customerId ?? 0))
    .executeTakeFirstOrThrow()
  return { cents: row.cents ?? 0, answers: row.answers }
}

/** The days on which these bought, on their own card or on the account of their household, since a day. */
export async function buyingDays(
  db: ReadDatabase,
  customerIds: readonly number[],
  since: CivilDate,
): Promise<{ customerId: number; onDate: CivilDate }[]> {
  const days = (column: 'customer_id' | 'household_id') =>
    db
      .selectFrom('purchase')
      .select([`${column} as customerId`, 'on_date as onDate'])
      .where(column, 'in', valueList(customerIds))
      .where('on_date', '>=', since)
      .where('cancelled_at', 'is', null)
  const rows = [...(await days('customer_id').execute()), ...(await days('household_id').execute())]
  return rows.map(({ customerId, onDate }) => ({ customerId: customerId ?? 0, onDate }))
}

/** The letters of campaigns that reached one card, and those of them that were answered. */
export async function lettersTo(db: ReadDatabase, customerId: number): Promise<Tried> {
  const row = await db
    .selectFrom('campaign_recipient as recipient')
    .innerJoin('campaign', 'campaign.id', 'recipient.campaign_id')
    .select((eb) => [
      eb.fn.countAll<number>().as('sent'),
      eb.fn
        .countAll<number>()
        .filterWhere(({ exists, selectFrom }) =>
          exists(
            selectFrom('campaign_answer as answer')
              .select('answer.id')
              .whereRef('answer.campaign_id', '=', 'recipient.campaign_id')
              .whereRef('answer.customer_id', '=', 'recipient.customer_id'),
          ),
        )
        .as('answered'),
    ])
    .where('recipient.customer_id', '=', customerId)
    .where('recipient.standing', '=', 'chosen')
    .where('recipient.sent_at', 'is not', null)
    .where('recipient.returned_at', 'is', null)
    .where('campaign.channel', '=', 'letter')
    .where('campaign.purpose', '=', 'advertising')
    .executeTakeFirstOrThrow()
  return { sent: row.sent, answered: row.answered }
}
