import { AnswerKind, Standing } from '@shared/features/campaigns/campaign'
import { CivilDate } from '@shared/kernel/civil-date'
import { Id } from '@shared/kernel/ids'
import { typedLine } from '@shared/kernel/typed-text'
import { RequestId, read, Written, write } from '@shared/rpc/base'
import { z } from 'zod'

/** What an answer is told by hand: surveys come in on their own way. */
export const ToldAnswer = AnswerKind.exclude(['survey'])
export type ToldAnswer = z.infer<typeof ToldAnswer>

/** The answer that counts: the first one. */
const Answered = z.object({ id: Id, kind: AnswerKind, on: CivilDate })

/** How things stand between a campaign and one of its people. */
export const Addressee = z.object({
  campaignId: Id,
  campaignName: z.string(),
  customerId: Id,
  listName: z.string(),
  standing: Standing,
  sentAt: z.iso.datetime().nullable(),
  returnedAt: z.iso.datetime().nullable(),
  answered: Answered.nullable(),
})
export type Addressee = z.infer<typeof Addressee>

/** What came of a campaign; `answered` counts persons by their first answer, cents are whole. */
export const AnswerSummary = z.object({
  sent: z.int(),
  returned: z.int(),
  answered: z.array(z.object({ kind: AnswerKind, n: z.int().positive() })),
  /** Turnover with which a code was handed in. */
  answeredTurnoverCents: z.int(),
  /** „Danach gekauft“: who got it, did not answer and bought within the campaign's days. */
  boughtAfter: z.object({ n: z.int(), cents: z.int() }),
})
export type AnswerSummary = z.infer<typeof AnswerSummary>

/** No letter carries this code: a slip, or one of another shop, or its campaign was deleted. */
export const codeErrors = { ANSWER_CODE_UNKNOWN: { data: z.object({ code: z.string() }) } }

/** Codes are short; a scanner may send more than a code. */
export const TypedCode = z.string().trim().min(1).max(100)

export const answers = {
  /** Whose letter carries this code, and how it stands; typed with blanks, small or by a scanner. */
  byCode: read
    .errors(codeErrors)
    .input(z.object({ code: TypedCode }))
    .output(Addressee),
  /** Cards by name, and how each stands to the campaign; `addressee` is null for those it was not meant for. */
  find: read.input(z.object({ campaignId: Id, text: typedLine().min(1).max(200) })).output(
    z.object({
      found: z.array(z.object({ customerId: Id, listName: z.string(), addressee: Addressee.nullable() })),
    }),
  ),
  /** The campaigns of the last half year that reached a card, the newest first. */
  forCustomer: read.input(z.object({ customerId: Id })).output(z.object({ campaigns: z.array(Addressee) })),
  /** Enters an answer; NOT_FOUND where the campaign was not meant for the card. More than one of a person is kept. */
  record: write
    .errors({ DATE_IN_FUTURE: { data: z.object({ on: CivilDate, today: CivilDate }) } })
    .input(
      z.object({
        campaignId: Id,
        customerId: Id,
        kind: ToldAnswer,
        /** Left out: today. */
        on: CivilDate.optional(),
        text: typedLine().max(500).default(''),
        requestId: RequestId,
      }),
    )
    .output(Written.extend({ addressee: Addressee })),
  /** An envelope came back: the address is bad, and the card is „unbekannt verzogen“ from today. */
  returned: write
    .errors({
      /** It was entered before. */
      ALREADY_RETURNED: { data: z.object({ listName: z.string(), at: z.iso.datetime() }) },
    })
    .input(z.object({ campaignId: Id, customerId: Id }))
    .output(Written.extend({ addressee: Addressee })),
  /** Looks through all who got it. */
  summary: read.input(z.object({ id: Id })).output(AnswerSummary),
}
