import { Id } from '@shared/kernel/ids'
import { typedLine, writtenText } from '@shared/kernel/typed-text'
import { z } from 'zod'

/** How a question is answered: one of the options or several, a scale from 1, yes or no, or in own words. */
export const QuestionKind = z.enum(['one', 'many', 'scale5', 'scale10', 'yesNo', 'text'])
export type QuestionKind = z.infer<typeof QuestionKind>

export const maximumQuestions = 10
export const maximumOptions = 8

export const Question = z
  .object({
    /** Stays with the question while it is reworded or moved; replies name it. */
    id: z.string().min(1).max(40),
    kind: QuestionKind,
    text: typedLine().min(1).max(300),
    /** Of `one` and `many`; none of the others. */
    options: z.array(typedLine().min(1).max(100)).max(maximumOptions).default([]),
  })
  .refine(({ kind, options }) => (hasOptions(kind) ? options.length >= 2 : options.length === 0))
export type Question = z.infer<typeof Question>

export const SurveyFields = z.object({
  title: typedLine().min(1).max(200),
  intro: writtenText().max(600).default(''),
  questions: z
    .array(Question)
    .min(1)
    .max(maximumQuestions)
    .refine((all) => new Set(all.map(({ id }) => id)).size === all.length),
})
export type SurveyFields = z.infer<typeof SurveyFields>

export const Survey = SurveyFields.extend({ id: Id, campaignId: Id, sheets: z.int() })
export type Survey = z.infer<typeof Survey>

/** The numbers of what was ticked, from 1 (yes is 1, no is 2); of a `text` what was written. */
export const Reply = z.array(z.int().min(1).max(10)).max(maximumOptions).or(writtenText().max(2000))
export type Reply = z.infer<typeof Reply>
/** By the ids of the questions; one that was left open is not there. */
export const Replies = z.record(z.string(), Reply)
export type Replies = z.infer<typeof Replies>

export function hasOptions(kind: QuestionKind): boolean {
  return kind === 'one' || kind === 'many'
}

/** How many boxes a question has to tick; 0 for own words. */
export function boxesOf({ kind, options }: Pick<Question, 'kind' | 'options'>): number {
  if (hasOptions(kind)) return options.length
  return { one: 0, many: 0, text: 0, scale5: 5, scale10: 10, yesNo: 2 }[kind]
}

/** Whether a reply is one to this question. */
export function fits(question: Question, reply: Reply): boolean {
  if (question.kind === 'text') return typeof reply === 'string'
  if (typeof reply === 'string') return false
  const distinct = new Set(reply).size === reply.length
  const known = reply.every((number) => number <= boxesOf(question))
  return distinct && known && reply.length <= (question.kind === 'many' ? maximumOptions : 1)
}
