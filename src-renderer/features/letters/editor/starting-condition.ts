import {
  type Condition,
  comparisons,
  type QuestionKey,
  questionOf,
} from '@shared/features/letters/conditions'

/** What a condition over a field begins with. */
export function startingCondition(field: QuestionKey): Condition {
  const question = questionOf(field)
  const [comparison] = comparisons[question.kind]
  const value =
    question.kind === 'number'
      ? (numbers[field] ?? 1)
      : question.kind === 'choice'
        ? (question.options[0] ?? '')
        : ''
  return { field, comparison, value }
}

const numbers: Partial<Record<QuestionKey, number>> = { points: 500, customerYears: 5, daysSincePurchase: 90 }
