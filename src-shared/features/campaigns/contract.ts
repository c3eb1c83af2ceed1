import { Excluded, ExclusionReason, Purpose, Selection } from '@shared/features/selections/selection'
import { Id } from '@shared/kernel/ids'
import { longWrite, progressThen, read, Written, write } from '@shared/rpc/base'
import { z } from 'zod'
import { Blocked, BlockedFields } from './blocked'
import {
  Campaign,
  CampaignChannel,
  CampaignCheck,
  CampaignCounts,
  CampaignExtra,
  CampaignFields,
} from './campaign'
import { CampaignPart } from './campaign-part'

const errors = {
  /** It is settled whom it reaches: channel, purpose, selection and comparison stay as they are. */
  CAMPAIGN_SETTLED: { data: z.object({ name: z.string() }) },
}

const page = { offset: z.int().nonnegative().default(0), limit: z.int().min(1).max(500).default(100) }

/** What is looked at before sending: whom, on which way, why. */
const asked = z.object({
  channel: CampaignChannel,
  purpose: Purpose.exclude(['internal']),
  selection: Selection,
  controlPercent: z.int().min(0).max(50).default(0),
})

export const campaigns = {
  /** All campaigns, the newest first. */
  list: read.output(z.object({ campaigns: z.array(Campaign.extend({ counts: CampaignCounts })) })),
  /** `extras`: those that were set up. */
  get: read
    .input(z.object({ id: Id }))
    .output(Campaign.extend({ counts: CampaignCounts, extras: z.array(CampaignExtra) })),
  add: write.input(CampaignFields).output(Written.extend({ id: Id })),
  update: write
    .errors({ CAMPAIGN_SETTLED: errors.CAMPAIGN_SETTLED })
    .input(z.object({ id: Id, fields: CampaignFields }))
    .output(Written),
  /** With what was settled and answered; letters in the Verlauf stay. */
  delete: write.input(z.object({ id: Id })).output(Written),
  close: write.input(z.object({ id: Id, closed: z.boolean() })).output(Written),
  /** Prüfen vor dem Versand: changes nothing. */
  check: read.input(asked).output(CampaignCheck),
  /** Who is left out for a reason, as it stands now; mended ones are gone from it the next time. */
  leftOut: read
    .input(asked.extend({ reason: ExclusionReason, ...page }))
    .output(z.object({ excluded: z.array(Excluded), total: z.int() })),
  /** Settles whom the campaign reaches and who is left out, with the reasons: the proof that stays. */
  settle: longWrite
    .errors({
      CAMPAIGN_SETTLED: errors.CAMPAIGN_SETTLED,
      /** Nobody of the selection may or can get it. */
      NO_RECIPIENTS: { data: z.object({ excluded: z.int() }) },
    })
    .input(z.object({ id: Id }))
    .output(progressThen(Written.extend({ check: CampaignCheck }))),
  /** What was settled, by reason. */
  settled: read.input(z.object({ id: Id })).output(CampaignCheck),
  /** Some of its people, in the order of sending; of those left out with the reason. */
  people: read
    .input(
      z.object({
        id: Id,
        part: CampaignPart.or(z.literal('leftOut')),
        reason: ExclusionReason.optional(),
        ...page,
      }),
    )
    .output(
      z.object({
        people: z.array(
          z.object({
            customerId: Id,
            listName: z.string(),
            reason: ExclusionReason.nullable(),
            sentAt: z.iso.datetime().nullable(),
            returnedAt: z.iso.datetime().nullable(),
            answeredOn: z.iso.date().nullable(),
          }),
        ),
        total: z.int(),
      }),
    ),
  blocked: read.output(z.array(Blocked)),
  block: write
    .errors({
      /** No number, address or domain can be read from it. */
      BLOCKED_UNREADABLE: { data: z.object({ value: z.string() }) },
    })
    .input(BlockedFields)
    .output(Written.extend({ id: Id })),
  unblock: write.input(z.object({ id: Id })).output(Written),
}
