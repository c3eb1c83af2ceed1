import { type CivilDate, daysBetween, partsOf } from '@shared/kernel/civil-date'
import { plainLetters } from '@shared/kernel/latin'
import { z } from 'zod'
import { type FieldKey, fieldValues } from './fields'
import { germanManner } from './manner'
import { addressees } from './names'
import type { Correspondent } from './people'

/** How the answers of a kind are compared with what the writer named; `empty` and `notEmpty` name nothing. */
export const comparisons = {
  number: ['atLeast', 'atMost', 'equals'],
  text: ['is', 'isNot', 'startsWith', 'notEmpty', 'empty'],
  choice: ['is', 'isNot'],
  list: ['has', 'hasNot'],
} as const
export type AnswerKind = keyof typeof comparisons
export type Comparison = (typeof comparisons)[AnswerKind][number]

type Ask<T> = (who: Correspondent, today: CivilDate) => T
/** Something that can be asked of a recipient. */
type Question =
  /** Null where nobody knows: then no comparison holds. */
  | { kind: 'number'; ask: Ask<number | null> }
  | { kind: 'text'; ask: Ask<string> }
  | { kind: 'choice'; options: readonly string[]; ask: Ask<string> }
  | { kind: 'list'; ask: Ask<readonly string[]> }

const field = (key: FieldKey): Question => ({
  kind: 'text',
  ask: (who, today) => fieldValues(who, today, germanManner)[key],
})

/**
 * All that a condition of a letter may ask. A feature adds a line here and its words in `texts/de/letters.ts`; what it
 * asks stands in the `Correspondent`, as nothing is looked up for each recipient.
 */
export const questions = {
  points: { kind: 'number', ask: ({ points }) => points },
  customerYears: {
    kind: 'number',
    ask: ({ customerSince }, today) => (customerSince ? fullYears(customerSince, today) : null),
  },
  purchases: { kind: 'number', ask: ({ facts }) => facts?.purchases ?? null },
  daysSincePurchase: {
    kind: 'number',
    ask: ({ facts }, today) => (facts?.lastPurchaseOn ? daysBetween(facts.lastPurchaseOn, today) : null),
  },
  kind: { kind: 'choice', options: ['person', 'household', 'company'], ask: ({ kind }) => kind },
  salutation: { kind: 'choice', options: ['ms', 'mr', 'several', 'none'], ask: salutationOf },
  addressForm: {
    kind: 'choice',
    options: ['formal', 'informal'],
    ask: ({ people }) =>
      people.length > 0 && people.every(({ addressForm }) => addressForm === 'informal')
        ? 'informal'
        : 'formal',
  },
  email: {
    kind: 'choice',
    options: ['yes', 'no'],
    ask: ({ facts }) => (facts?.hasEmail ? 'yes' : 'no'),
  },
  tags: { kind: 'list', ask: ({ facts }) => facts?.tags ?? [] },
  title: field('title'),
  firstName: field('firstName'),
  lastName: field('lastName'),
  company: field('company'),
  city: field('city'),
  postcode: field('postcode'),
  birthday: field('birthday'),
} satisfies Record<string, Question>
export type QuestionKey = keyof typeof questions
export const questionKeys = Object.keys(questions) as QuestionKey[]

export const questionOf = (key: QuestionKey): Question => questions[key]

/** „Wenn Punkte mindestens 500“: a number for numbers, else a text, which is empty where nothing is named. */
export const Condition = z
  .object({
    field: z.enum(questionKeys as [QuestionKey, ...QuestionKey[]]),
    comparison: z.enum([...new Set(Object.values(comparisons).flat())] as [Comparison, ...Comparison[]]),
    value: z.union([z.number().min(-1e9).max(1e9), z.string().max(200)]),
  })
  .refine(({ field, comparison, value }) => {
    const question = questionOf(field)
    const fits: readonly string[] = comparisons[question.kind]
    if (!fits.includes(comparison)) return false
    if (question.kind === 'choice') return question.options.includes(String(value))
    return (question.kind === 'number') === (typeof value === 'number')
  })
export type Condition = z.infer<typeof Condition>

/** Whether a condition holds for a recipient on that day. Case, accents and blanks at the ends do not count. */
export function conditionHolds(condition: Condition, who: Correspondent, today: CivilDate): boolean {
  const { field: key, comparison, value } = condition
  const question = questionOf(key)
  switch (question.kind) {
    case 'number': {
      const answer = question.ask(who, today)
      return answer !== null && compareNumbers(answer, comparison, Number(value))
    }
    case 'list': {
      const has = question.ask(who, today).some((one) => plain(one) === plain(String(value)))
      return has === (comparison === 'has')
    }
    default:
      return compareTexts(plain(question.ask(who, today)), comparison, plain(String(value)))
  }
}

function compareNumbers(answer: number, comparison: Comparison, value: number): boolean {
  if (comparison === 'atLeast') return answer >= value
  return comparison === 'atMost' ? answer <= value : answer === value
}

function compareTexts(answer: string, comparison: Comparison, value: string): boolean {
  switch (comparison) {
    case 'empty':
      return answer === ''
    case 'notEmpty':
      return answer !== ''
    case 'startsWith':
      return answer.startsWith(value)
    default:
      return (answer === value) === (comparison === 'is')
  }
}

function plain(text: string): string {
  return plainLetters(text).trim()
}

/** Whole years that have passed since a day. */
function fullYears(since: CivilDate, today: CivilDate): number {
  const [from, to] = [partsOf(since), partsOf(today)]
  const before = to.month < from.month || (to.month === from.month && to.day < from.day)
  return to.year - from.year - (before ? 1 : 0)
}

function salutationOf(who: Correspondent): string {
  const [first, ...more] = addressees(who)
  return first && more.length === 0 ? first.salutation : more.length > 0 ? 'several' : 'none'
}
