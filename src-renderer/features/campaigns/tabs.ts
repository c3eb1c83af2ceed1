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
    Part: lazy(async () => ({ default: (await import('@renderer/features/answers')).AnswersPart })),
  },
  {
    id: 'guests',
    label: texts().events.tab,
    Part: lazy(async () => ({ default: (await import('@renderer/features/events')).GuestsPart })),
  },
  {
    id: 'survey',
    label: texts().surveys.tab,
    Part: lazy(async () => ({ default: (await import('@renderer/features/surveys')).SurveyPart })),
  },
  {
    id: 'results',
    label: texts().results.tab,
    shown: ({ checkedAt }) => checkedAt !== null,
    Part: lazy(async () => ({ default: (await import('@renderer/features/results')).ResultPart })),
  },
  {
    id: 'raffle',
    label: texts().raffles.tab,
    shown: ({ checkedAt }) => checkedAt !== null,
    Part: lazy(async () => ({ default: (await import('@renderer/features/raffles')).RafflePart })),
  },
  {
    id: 'plan',
    label: t.plan,
    Part: lazy(async () => ({ default: (await import('./CampaignForm')).EditCampaign })),
  },
]
