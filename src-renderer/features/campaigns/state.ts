import type { Outputs } from '@renderer/rpc/client'
import type { Tone } from '@renderer/ui/Chip'

/** A campaign with how many of its people there are of each kind. */
export type CampaignInHand = Outputs['campaigns']['get']

/** How far a campaign is. */
export type CampaignState = 'planned' | 'settled' | 'sent' | 'closed'

export function stateOf({ checkedAt, sentAt, closedAt }: CampaignInHand): CampaignState {
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
