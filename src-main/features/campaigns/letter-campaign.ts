import { randomInt } from 'node:crypto'
import { CampaignFields, type CampaignPurpose } from '@shared/features/campaigns/campaign'
import type { Tx } from '../../db/operate'
import { addRecipients, markSentTo } from './recipient-store'
import { insertCampaign, readCampaign } from './store'

/** Selected by hand up to so many; beyond, the campaign itself tells whom it reached. */
const mostIds = 1000

/** Makes a campaign of a letter that was printed without one, so that its answers count as well; answers its id. */
async function begin(
  tx: Tx,
  { name, purpose, recipientIds }: { name: string; purpose: CampaignPurpose; recipientIds: number[] },
  { at, actor }: { at: string; actor: string },
): Promise<number> {
  const ids = recipientIds.slice(0, mostIds)
  const fields = CampaignFields.parse({ name, channel: 'letter', purpose, selection: { type: 'ids', ids } })
  return insertCampaign(tx, fields, {
    ...{ at, actor, control_seed: randomInt(2 ** 31), checked_at: at, sent_at: at },
  })
}

/** Enters that these got a campaign's letter, whoever it was printed for besides those it was settled for. */
async function enterSent(tx: Tx, campaignId: number, customerIds: number[], at: string): Promise<void> {
  await addRecipients(tx, campaignId, customerIds)
  await markSentTo(tx, campaignId, customerIds, at)
}

/** What letters need of campaigns. */
export const letterCampaigns = {
  exists: async (tx: Tx, id: number) => (await readCampaign(tx, id)) !== undefined,
  begin,
  enterSent,
}
