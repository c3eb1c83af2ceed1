import type { CampaignPurpose } from '@shared/features/campaigns/campaign'
import type { ReadDatabase } from '../../db/open'
import type { Tx } from '../../db/operate'

/** Who is to get a message yet, in the order of sending. */
export async function unsentIds(db: ReadDatabase, campaignId: number): Promise<number[]> {
  const rows = await db
    .selectFrom('campaign_recipient')
    .select('customer_id')
    .where('campaign_id', '=', campaignId)
    .where('standing', '=', 'chosen')
    .where('reason', 'is', null)
    .where('sent_at', 'is', null)
    .orderBy('id')
    .execute()
  return rows.map((row) => row.customer_id)
}

/** How many get it, and how many have it. */
export async function sentCounts(db: ReadDatabase, campaignId: number) {
  return db
    .selectFrom('campaign_recipient')
    .select((eb) => [eb.fn.countAll<number>().as('chosen'), eb.fn.count<number>('sent_at').as('sent')])
    .where('campaign_id', '=', campaignId)
    .where('standing', '=', 'chosen')
    .executeTakeFirstOrThrow()
}

/** When somebody got the message of a campaign; null where they did not. */
export async function sentAt(db: ReadDatabase, campaignId: number, customerId: number) {
  const row = await db
    .selectFrom('campaign_recipient')
    .select('sent_at')
    .where('campaign_id', '=', campaignId)
    .where('customer_id', '=', customerId)
    .executeTakeFirst()
  return row?.sent_at ?? null
}

/** Enters a message in somebody's Verlauf; answers the row's id. Each is a mailing of its own, so that it can be taken back alone. */
export async function insertMessage(
  tx: Tx,
  sent: {
    runId: string
    subject: string
    purpose: CampaignPurpose
    campaignId: number
    customerId: number
    at: string
    actor: string
  },
): Promise<number> {
  const { at } = sent
  const { id } = await tx
    .insertInto('mailing')
    .values({
      ...{ run_id: sent.runId, subject: sent.subject, purpose: sent.purpose, at, actor: sent.actor },
      ...{ campaign_id: sent.campaignId, channel: 'message' },
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  const mailingId = Number(id)
  await tx
    .insertInto('mailing_recipient')
    .values({ mailing_id: mailingId, customer_id: sent.customerId, at })
    .execute()
  return mailingId
}
