import { CivilDate } from '@shared/kernel/civil-date'
import { Id } from '@shared/kernel/ids'
import { typedText, writtenText } from '@shared/kernel/typed-text'
import { RequestId, read, Written, write } from '@shared/rpc/base'
import { z } from 'zod'
import { CallOutcome, CallProgress, LastTry, ToCall } from './call'

/** What a caller says, or the text of a message. */
const script = { text: writtenText().max(4000), saysStop: z.boolean() }

export const calls = {
  /** Empty where nothing was written yet. */
  script: read.input(z.object({ campaignId: Id })).output(z.object(script)),
  /** Saves what is being written; as a draft no operation. */
  saveScript: write
    .input(z.object({ campaignId: Id, ...script }))
    .output(z.object({ savedAt: z.iso.datetime() })),
  /**
   * Whom to call next: who asked for this day, then who was not tried yet, then who was not reached. Nobody who must
   * not be called any more. `customerId` asks for one of them instead, `after` skips the one who is shown.
   */
  next: read
    .input(z.object({ campaignId: Id, customerId: Id.optional(), after: Id.optional() }))
    .output(z.object({ call: ToCall.nullable(), progress: CallProgress })),
  /** All tries so far, the newest first. */
  tried: read
    .input(
      z.object({
        campaignId: Id,
        offset: z.int().nonnegative().default(0),
        limit: z.int().min(1).max(500).default(50),
      }),
    )
    .output(
      z.object({
        calls: z.array(LastTry.extend({ customerId: Id, listName: z.string() })),
        total: z.int(),
      }),
    ),
  /**
   * How a call ended, with all that follows from it, as one operation. NOT_FOUND for somebody whom the campaign does
   * not reach.
   */
  enter: write
    .errors({
      /** A later day is today or another one to come. */
      CALL_DAY: { data: z.object({ today: CivilDate }) },
    })
    .input(
      z.object({
        campaignId: Id,
        customerId: Id,
        outcome: CallOutcome,
        /** Who was spoken to, where that is known; of `noMore` who wants no more calls. */
        personId: Id.nullable().default(null),
        text: typedText().max(1000).default(''),
        /** Of `later` alone. */
        dueOn: CivilDate.optional(),
        /** What they answered to what the campaign asks; of `reached` alone. */
        answer: z.enum(['yes', 'no']).optional(),
        requestId: RequestId,
      }),
    )
    .output(Written),
}
