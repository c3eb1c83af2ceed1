import {
  hasOptions,
  maximumOptions,
  type Question,
  type QuestionKind,
  type Survey,
  type SurveyFields,
} from '@shared/features/surveys/survey'

/** A question while it is written: its options are lines of one text. */
export type QuestionDraft = { id: string; kind: QuestionKind; text: string; options: string }
export type SurveyDraft = { title: string; intro: string; questions: QuestionDraft[] }
export type Trouble = 'title' | 'question' | 'options'

export const newQuestion = (): QuestionDraft => ({
  ...{ id: crypto.randomUUID(), kind: 'one', text: '', options: '' },
})

/** A survey as it is edited; a new one is empty. */
export function draftOf(survey: Survey | null): SurveyDraft {
  if (!survey) return { title: '', intro: '', questions: [] }
  const { title, intro, questions } = survey
  return {
    ...{ title, intro },
    questions: questions.map(({ options, ...question }) => ({ ...question, options: options.join('\n') })),
  }
}

/** What is saved of a draft. */
export function fieldsOf({ title, intro, questions }: SurveyDraft): SurveyFields {
  return { title: title.trim(), intro: intro.trim(), questions: questions.map(questionOf) }
}

function questionOf({ options, ...question }: QuestionDraft): Question {
  const lines = hasOptions(question.kind) ? linesOf(options) : []
  return { ...question, text: question.text.trim(), options: lines }
}

function linesOf(options: string): string[] {
  return options
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
}

/** What keeps a draft from being saved; null where nothing does. */
export function troubleOf({ title, questions }: SurveyDraft): Trouble | null {
  if (title.trim() === '') return 'title'
  if (questions.length === 0 || questions.some(({ text }) => text.trim() === '')) return 'question'
  const wrong = questions.some(({ kind, options }) => {
    const lines = linesOf(options)
    return hasOptions(kind) && (lines.length < 2 || lines.length > maximumOptions || lines.some(tooLong))
  })
  return wrong ? 'options' : null
}

const tooLong = (line: string) => line.length > 100
