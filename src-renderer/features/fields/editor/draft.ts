import {
  doubleName,
  type FieldDraft,
  type FieldGroup,
  fieldLimits,
  hasOptions,
} from '@shared/features/fields/definitions'
import { texts } from '@shared/texts'

const emptyDraft: FieldDraft = {
  name: '',
  type: 'text',
  unit: '',
  sensitive: false,
  legalBasis: '',
  options: [],
}

/** A new field of a group: specially protected where all the others are, for the same reason. */
export function draftFor({ fields }: FieldGroup): FieldDraft {
  const [first] = fields
  if (!first || !fields.every(({ sensitive }) => sensitive)) return emptyDraft
  return { ...emptyDraft, sensitive: true, legalBasis: first.legalBasis }
}

export type DraftProblems = { name?: string; legalBasis?: string; options?: string }

/** What is wrong with a field as it is written down, by its input; `taken` are the names of its neighbours. */
export function draftProblems(draft: FieldDraft, taken: readonly string[]): DraftProblems {
  const t = texts().fields.form
  const problems: DraftProblems = {}
  if (draft.name.trim() === '') problems.name = t.nameMissing
  else if (doubleName([...taken, draft.name]) !== null) problems.name = t.nameTaken
  if (draft.sensitive && draft.legalBasis.trim() === '') problems.legalBasis = t.basisMissing
  if (hasOptions(draft.type)) {
    const names = draft.options.map(({ name }) => name)
    const double = doubleName(names.filter((name) => name.trim() !== ''))
    if (double !== null) problems.options = t.optionTaken(double)
    else if (names.some((name) => name.trim() === '')) problems.options = t.optionEmpty
  }
  return problems
}

/** The options with those more that a text names, a line each; those that are there already are left out. */
export function withOptions(options: FieldDraft['options'], text: string): FieldDraft['options'] {
  const all = [...options]
  for (const line of text.split('\n')) {
    const name = line.trim().slice(0, fieldLimits.option)
    const known = doubleName([...all.map((option) => option.name), name]) !== null
    if (name !== '' && !known && all.length < fieldLimits.options) all.push({ id: null, name })
  }
  return all
}
