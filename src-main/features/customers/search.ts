import type { CustomerHit } from '@shared/features/customers/contract'
import { sortKey } from '@shared/kernel/collation'
import { queryWords } from '@shared/kernel/fold'
import { normalisePhone, reversedDigits } from '@shared/kernel/phone'
import type { IndexColumn, SearchTerm } from '../../db/text-search'

export type Groups = readonly (readonly SearchTerm[])[]
type Rank = CustomerHit['rank']
/** A question to the index, and how well its hits fit what was typed. */
export type SearchStep = { groups: Groups; rank: Rank; by?: 'phone' }

const names: readonly IndexColumn[] = ['name', 'number', 'card']
const anywhere: readonly IndexColumn[] = [...names, 'place', 'contact', 'note']
/** Shorter runs of digits end too many numbers. */
const shortestTail = 3

export type SearchPlan = {
  /** The typed words, each in all its forms, the spelled-out one first. */
  words: readonly string[][]
  /** Who is found as typed, in the order in which it is tried. */
  first: SearchStep[]
  last: SearchStep[]
  /** How the sort key of a card begins that stands in lists under the first word. */
  listed: string
}

/** What to look for; between `first` and `last` come the things that carry such a number. */
export function planSearch(text: string): SearchPlan | null {
  const words = queryWords(text).slice(0, 8)
  if (words.length === 0) return null
  const tail = /^[\s\d+()/.-]+$/.test(text) ? reversedDigits(normalisePhone(text).digits) : ''
  const joined = text.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase()
  const number = /\d/.test(joined) && words.length > 1 ? [joined] : []
  const each = (columns: readonly IndexColumn[], whole: boolean) =>
    words.map((forms) => forms.map((form) => ({ columns, text: form, whole })))
  const first: SearchStep[] = [{ groups: each(names, true), rank: 'exact' }]
  for (const form of number)
    first.push({ groups: [[{ columns: ['number', 'card'], text: form, whole: true }]], rank: 'exact' })
  if (tail.length >= shortestTail)
    first.push({ groups: [[{ columns: ['phone'], text: tail, whole: false }]], rank: 'prefix', by: 'phone' })
  first.push({ groups: each(names, false), rank: 'prefix' })
  return {
    words,
    first,
    last: [{ groups: words.map(anywhereTerms), rank: 'prefix' }],
    listed: sortKey(text.trim().split(/[\s,]+/)[0] ?? ''),
  }
}

/** Every word begins something on the card, or one of those stands in the columns that it may have been meant for. */
export function widened(
  words: SearchPlan['words'],
  alike: readonly (readonly string[])[],
  columns: readonly IndexColumn[],
): Groups {
  return words.map((forms, at) => [
    ...anywhereTerms(forms),
    ...(alike[at] ?? []).map((word) => ({ columns, text: word, whole: true })),
  ])
}

function anywhereTerms(forms: readonly string[]): SearchTerm[] {
  const terms: SearchTerm[] = forms.map((form) => ({ columns: anywhere, text: form, whole: false }))
  const tail = phoneTail(forms)
  if (tail !== '') terms.push({ columns: ['phone'], text: tail, whole: false })
  return terms
}

/** The last digits of a number as the index holds them, last to first; empty for a word that is none. */
export function phoneTail([word = '']: readonly string[]): string {
  return /^\d+$/.test(word) && word.length >= shortestTail ? reversedDigits(word.replace(/^0+/, '')) : ''
}
