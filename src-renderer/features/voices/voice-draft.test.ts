import { expect, it } from 'vitest'
import { emptyDraft, missingIn, saidOf } from './voice-draft'

const draft = emptyDraft('complaint', '2026-12-30')

it('proposes a day for the answer and says what is missing, by kind', () => {
  expect(draft.dueOn).toBe('2027-01-02')
  expect(missingIn(draft)).toEqual(['text'])
  expect(missingIn({ ...draft, dueOn: null })).toEqual(['text', 'dueOn'])
  expect(missingIn({ ...draft, kind: 'rating' })).toEqual(['stars'])
  expect(missingIn({ ...draft, kind: 'praise', text: '  ' })).toEqual(['text'])
})

it('saves what belongs to the kind alone', () => {
  const full = { ...draft, text: ' Korkt ', article: ' Barolo', stars: 2, responsible: 'Marion ' }
  const common = { article: 'Barolo', text: 'Korkt' }
  expect(saidOf(full)).toEqual({
    ...{ kind: 'complaint', ...common, dueOn: '2027-01-02', responsible: 'Marion' },
  })
  expect(saidOf({ ...full, kind: 'praise' })).toEqual({ kind: 'praise', ...common })
  expect(saidOf({ ...full, kind: 'rating' })).toEqual({ kind: 'rating', ...common, stars: 2 })
  expect(saidOf(draft)).toBeNull()
})
