import { Addressee, codeErrors, TypedCode } from '@shared/features/answers/contract'
import { CivilDate } from '@shared/kernel/civil-date'
import { Id } from '@shared/kernel/ids'
import { typedText } from '@shared/kernel/typed-text'
import { RequestId, Written, write } from '@shared/rpc/base'
import { z } from 'zod'

export const Purchase = z.object({
  id: Id,
  customerId: Id,
  /** Whole cents, more than nothing. */
  cents: z.int().positive(),
  on: CivilDate,
  text: z.string(),
  /** Points that were earned with it. */
  points: z.int(),
  cancelledAt: z.iso.datetime().nullable(),
})
export type Purchase = z.infer<typeof Purchase>

export const purchases = {
  book: write
    .errors({
      /** A purchase may not lie in the future. */
      DATE_IN_FUTURE: { data: z.object({ on: CivilDate, today: CivilDate }) },
      ...codeErrors,
    })
    .input(
      z.object({
        customerId: Id,
        cents: z.int().positive().max(100_000_000),
        /** Left out: today. */
        on: CivilDate.optional(),
        text: typedText().max(1000).default(''),
        /** The code of a letter that was handed in with it: the answer to that campaign. */
        answerCode: TypedCode.optional(),
        requestId: RequestId,
      }),
    )
    .output(
      Written.extend({
        purchase: Purchase,
        balance: z.int(),
        /** Whose letter the code was; `counted` is false where it was handed in before. */
        answer: z.object({ addressee: Addressee, counted: z.boolean() }).nullable(),
      }),
    ),
  cancel: write
    .errors({ ALREADY_CANCELLED: { data: z.object({ at: z.iso.datetime() }) } })
    .input(z.object({ id: Id }))
    .output(Written.extend({ purchase: Purchase, balance: z.int() })),
}
