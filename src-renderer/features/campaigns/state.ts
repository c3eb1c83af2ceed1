import type { Outputs } from '@renderer/rpc/client'
import type { Tone } from '@renderer/ui/Chip'
import type { CampaignChannel } from '@shared/features/campaigns/campaign'

/** A campaign with how many of its people there are of each kind. */
export type CampaignInHand = Outputs['campaigns']['get']

/** How far a campaign is. */
export type CampaignState = 'planned' | 'settled' | 'sent' | 'closed'

export function stateOf({
  checkedAt,
  sentAt,
  closedAt,
}: Pick<CampaignInHand, 'checkedAt' | 'sentAt' | 'closedAt'>): CampaignState {
  if (closedAt) return 'closed'
  if (sentAt) return 'sent'
  return checkedAt ? 'settled' : 'planned'
}

export const stateTones: Record<CampaignState, Tone> = {
  planned: 'sand',
  settled: 'blue',
  sent: 'gold',
  closed: 'green',
}

/** The part of a campaign's page in which it goes out on its way. */
export const sendingTab: Record<CampaignChannel, string> = {
  letter: 'letter',
  email: 'email',
  phone: 'calls',
  message: 'messages',
}
