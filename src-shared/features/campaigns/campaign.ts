import { ExclusionReason, Purpose, Selection } from '@shared/features/selections/selection'
import { Id } from '@shared/kernel/ids'
import { typedLine } from '@shared/kernel/typed-text'
import { z } from 'zod'

/** The way on which a campaign reaches people; `message` is SMS or messenger, sent from the shop's mobile by hand. */
export const CampaignChannel = z.enum(['letter', 'email', 'phone', 'message'])
export type CampaignChannel = z.infer<typeof CampaignChannel>

export const CampaignPurpose = Purpose.exclude(['internal'])
export type CampaignPurpose = z.infer<typeof CampaignPurpose>

/** What was settled of one of the selection: gets it, is left out by lot for comparison, or for a reason. */
export const Standing = z.enum(['chosen', 'control', 'leftOut'])
export type Standing = z.infer<typeof Standing>

/** How somebody answered: by the code of their letter, by coming, calling, writing, or saying yes or no. */
export const AnswerKind = z.enum([
  ...['code', 'visit', 'call', 'email', 'letter'],
  ...['survey', 'yes', 'no', 'other'],
] as const)
export type AnswerKind = z.infer<typeof AnswerKind>

const cents = z.int().nonnegative().max(100_000_000)

/** What a campaign costs: postage and print a piece, hours at so much, and what comes besides; whole cents. */
export const CampaignCost = z.object({
  postageCents: cents.default(0),
  printCents: cents.default(0),
  workMinutes: z.int().nonnegative().max(100_000).default(0),
  hourCents: cents.default(0),
  otherCents: cents.default(0),
})
export type CampaignCost = z.infer<typeof CampaignCost>

/** What the owner says of a campaign. */
export const CampaignFields = CampaignCost.extend({
  name: typedLine().min(1).max(200),
  channel: CampaignChannel,
  purpose: CampaignPurpose.default('advertising'),
  selection: Selection,
  /** Whose people it speaks to again. */
  followsId: Id.nullable().default(null),
  /** Of a hundred, how many are left out by lot for comparison. */
  controlPercent: z.int().min(0).max(50).default(0),
  /** Purchases within so many days count as „danach gekauft“. */
  answerDays: z.int().min(1).max(365).default(30),
})
export type CampaignFields = z.infer<typeof CampaignFields>

const instant = z.iso.datetime().nullable()

export const Campaign = CampaignFields.extend({
  id: Id,
  at: z.iso.datetime(),
  actor: z.string(),
  /** When it was settled whom it reaches; from then on channel, purpose and selection stay. */
  checkedAt: instant,
  /** When the first of them got it. */
  sentAt: instant,
  closedAt: instant,
})
export type Campaign = z.infer<typeof Campaign>

/** How many of a campaign there are. `answered` counts persons, not answers. */
export const CampaignCounts = z.object({
  chosen: z.int(),
  control: z.int(),
  leftOut: z.int(),
  sent: z.int(),
  returned: z.int(),
  answered: z.int(),
})
export type CampaignCounts = z.infer<typeof CampaignCounts>

/** What a campaign may have besides: guests at an event, a survey, a raffle. */
export const CampaignExtra = z.enum(['guests', 'survey', 'raffle'])
export type CampaignExtra = z.infer<typeof CampaignExtra>

const LeftOutCount = z.object({ reason: ExclusionReason, n: z.int().positive() })

/** What the check before sending found: how many get it, and how many are left out for which reason. */
export const CampaignCheck = z.object({
  total: z.int(),
  chosen: z.int(),
  control: z.int(),
  leftOut: z.array(LeftOutCount),
})
export type CampaignCheck = z.infer<typeof CampaignCheck>

/** The counts of reasons as they are shown: the most frequent first, else in the order of the reasons. */
export function byFrequency(counts: CampaignCheck['leftOut']): CampaignCheck['leftOut'] {
  const place = ({ reason }: CampaignCheck['leftOut'][number]) => ExclusionReason.options.indexOf(reason)
  return counts.toSorted((one, other) => other.n - one.n || place(one) - place(other))
}
