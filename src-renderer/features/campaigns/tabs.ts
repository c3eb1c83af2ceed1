import type { CampaignExtra } from '@shared/features/campaigns/campaign'
import { texts } from '@shared/texts'
import { type ComponentType, lazy } from 'react'
import type { CampaignInHand } from './state'

export type CampaignTab = {
  id: string
  label: string
  /** Whether this part belongs to the campaign; left out: to every one. */
  shown?: (campaign: CampaignInHand) => boolean
  /** What most campaigns do without: offered under „Mehr“ until it is set up. */
  extra?: CampaignExtra
  Part: ComponentType<{ campaign: CampaignInHand }>
}

const { tabs: t } = texts().campaigns
const { calls, preparedMessages } = texts()
const isSettled = ({ checkedAt }: CampaignInHand) => checkedAt !== null

/** The parts of a campaign's page, in their order; a feature that works on campaigns adds its own with one line. */
const campaignTabs: readonly CampaignTab[] = [
  {
    id: 'check',
    label: t.check,
    Part: lazy(async () => ({ default: (await import('./check/CheckPart')).CheckPart })),
  },
  {
    id: 'letter',
    label: t.letter,
    shown: ({ channel }) => channel === 'letter',
    Part: lazy(async () => ({ default: (await import('@renderer/features/letters')).CampaignLetter })),
  },
  {
    id: 'email',
    label: texts().emails.tab,
    shown: ({ channel }) => channel === 'email',
    Part: lazy(async () => ({ default: (await import('@renderer/features/emails')).EmailPart })),
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
    id: 'answers',
    label: texts().answers.tab,
    shown: isSettled,
    Part: lazy(async () => ({ default: (await import('@renderer/features/answers')).AnswersPart })),
  },
  {
    id: 'results',
    label: texts().results.tab,
    shown: isSettled,
    Part: lazy(async () => ({ default: (await import('@renderer/features/results')).ResultPart })),
  },
  {
    id: 'guests',
    extra: 'guests',
    label: texts().events.tab,
    Part: lazy(async () => ({ default: (await import('@renderer/features/events')).GuestsPart })),
  },
  {
    id: 'survey',
    extra: 'survey',
    label: texts().surveys.tab,
    Part: lazy(async () => ({ default: (await import('@renderer/features/surveys')).SurveyPart })),
  },
  {
    id: 'raffle',
    extra: 'raffle',
    label: texts().raffles.tab,
    shown: isSettled,
    Part: lazy(async () => ({ default: (await import('@renderer/features/raffles')).RafflePart })),
  },
  {
    id: 'plan',
    label: t.plan,
    Part: lazy(async () => ({ default: (await import('./CampaignForm')).EditCampaign })),
  },
]

/** The parts that a campaign's page shows now, and those that may be added; the open one is always shown. */
export function tabsOf(campaign: CampaignInHand, open: string | null) {
  const fitting = campaignTabs.filter(({ shown }) => shown?.(campaign) ?? true)
  const isThere = ({ id, extra }: CampaignTab) => !extra || id === open || campaign.extras.includes(extra)
  return { tabs: fitting.filter(isThere), more: fitting.filter((tab) => !isThere(tab)) }
}
