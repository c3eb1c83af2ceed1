import { texts } from '@shared/texts'
import { type ComponentType, lazy } from 'react'
import type { CampaignInHand } from './state'

export type CampaignTab = {
  id: string
  label: string
  /** Whether this part belongs to the campaign; left out: to every one. */
  shown?: (campaign: CampaignInHand) => boolean
  Part: ComponentType<{ campaign: CampaignInHand }>
}

const { tabs: t } = texts().campaigns
const { calls, preparedMessages } = texts()

/** The parts of a campaign's page, in their order; a feature that works on campaigns adds its own with one line. */
export const campaignTabs: readonly CampaignTab[] = [
  {
    id: 'check',
    label: t.check,
    Part: lazy(async () => ({ default: (await import('./check/CheckPart')).CheckPart })),
  },
  {
    id: 'calls',
    label: calls.tab,
    shown: ({ channel }) => channel === 'phone',
    Part: lazy(async () => ({ default: (await import('@renderer/features/calls')).CallsPart })),
  },
  {
    id: 'messages',
    label: preparedMessages.tab,
    shown: ({ channel }) => channel === 'message',
    Part: lazy(async () => ({
      default: (await import('@renderer/features/prepared-messages')).MessagesPart,
    })),
  },
  {
    id: 'plan',
    label: t.plan,
    Part: lazy(async () => ({ default: (await import('./CampaignForm')).EditCampaign })),
  },
]
