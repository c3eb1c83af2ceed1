import { Id } from '@shared/kernel/ids'
import { typedLine } from '@shared/kernel/typed-text'
import { read, Written, write } from '@shared/rpc/base'
import { z } from 'zod'

/** What the card may ask for; a new question is one more name here and one more entry of `questions`. */
export const QuestionId = z.enum(['phone', 'address', 'email', 'birthday', 'mailing', 'source'])
export type QuestionId = z.infer<typeof QuestionId>

/** What became of a question: answered, put off, or not to be asked again. */
export const Reply = z.enum(['answered', 'later', 'never'])
export type Reply = z.infer<typeof Reply>

/** The one question that a card offers today. */
export const NextQuestion = z.object({
  question: QuestionId,
  /** Whom it is about: the card itself, or one of the people on it. */
  aboutId: Id,
  /** The person's name on a card with several; else empty. */
  about: z.string(),
})
export type NextQuestion = z.infer<typeof NextQuestion>

const asked = { customerId: Id, question: QuestionId, aboutId: Id }

export const profile = {
  /** NOT_FOUND for a card that is gone. */
  ofCard: read.input(z.object({ customerId: Id })).output(
    z.object({
      /** „Nur das Nötigste“: no further fields, hints or predictions for this customer. */
      minimal: z.boolean(),
      /** Nothing to ask, or nothing more today: null. */
      next: NextQuestion.nullable(),
    }),
  ),
  /** Writes the answer, as it was typed, where it belongs; one step together with that it was answered. */
  answer: write
    .errors({
      /** The text is no answer to this question; nothing was written. */
      ANSWER_UNFIT: { data: z.object({ question: QuestionId }) },
      /** Somebody has answered meanwhile, or the card is closed to questions. */
      QUESTION_CLOSED: { data: z.object({}) },
    })
    .input(z.object({ ...asked, text: typedLine().min(1).max(200) }))
    .output(Written),
  /** `later`: asked again after a while; `never`: of this customer not any more. */
  putOff: write.input(z.object({ ...asked, reply: Reply.exclude(['answered']) })).output(Written),
  /** NOT_FOUND for a card that is gone or in the trash. */
  setMinimal: write.input(z.object({ customerId: Id, minimal: z.boolean() })).output(Written),
}
