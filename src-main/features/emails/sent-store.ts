import type { CampaignPurpose } from '@shared/features/campaigns/campaign'
import { bulkInsert } from '../../db/bulk-insert'
import type { Tx } from '../../db/operate'
import { markSentTo } from '../campaigns'

type Mailing = {
  runId: string
  campaignId: number
  subject: string
  purpose: CampaignPurpose
  at: string
  actor: string
}

/** Begins an e-mail in the Verlauf of those who get it; answers its id. */
export async function insertEmailMailing(
  tx: Tx,
  { runId, campaignId, ...columns }: Mailing,
): Promise<number> {
  const { id } = await tx
    .insertInto('mailing')
    .values({ run_id: runId, campaign_id: campaignId, channel: 'email', ...columns })
    .returning('id')
    .executeTakeFirstOrThrow()
  return Number(id)
}

/** Enters that these got it: in their Verlauf, and as reached by the campaign. */
export async function enterSent(
  tx: Tx,
  mailingId: number,
  campaignId: number,
  customerIds: readonly number[],
  at: string,
): Promise<void> {
  await bulkInsert(
    tx,
    'mailing_recipient',
    customerIds.map((customer_id) => ({ mailing_id: mailingId, customer_id, at })),
  )
  await markSentTo(tx, campaignId, customerIds, at)
}
