import { z } from 'zod'
import { boxesOf, Question, type Replies } from './survey'

/** What came of a question. */
export const QuestionTally = z.object({
  question: Question,
  /** Sheets on which it was answered. */
  answered: z.int(),
  /** Of each box, from the first to the last, how often it was ticked. */
  counts: z.array(z.int()),
  /** Of scales; null where nobody answered. */
  mean: z.number().nullable(),
  /** What was written, the latest first. */
  texts: z.array(z.string()),
})
export type QuestionTally = z.infer<typeof QuestionTally>

/** Counts the replies of all sheets, the latest last; what does not belong to the question is left out. */
export function tallyOf(question: Question, sheets: readonly Replies[]): QuestionTally {
  const given = sheets.map((sheet) => sheet[question.id])
  const texts = given.flatMap((reply) => (typeof reply === 'string' && reply.trim() ? [reply] : []))
  const numbers = given.flatMap((reply) => (Array.isArray(reply) ? reply : []))
  const counts = Array.from(
    { length: boxesOf(question) },
    (_, at) => numbers.filter((number) => number === at + 1).length,
  )
  const ticked = given.filter((reply) => Array.isArray(reply) && reply.length > 0).length
  const scale = question.kind === 'scale5' || question.kind === 'scale10'
  const sum = numbers.reduce((total, number) => total + number, 0)
  return {
    question,
    answered: question.kind === 'text' ? texts.length : ticked,
    counts,
    mean: scale && numbers.length > 0 ? sum / numbers.length : null,
    texts: question.kind === 'text' ? texts.toReversed() : [],
  }
}
