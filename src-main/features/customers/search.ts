import { sortKey } from '@shared/kernel/collation'
import { foldQuery } from '@shared/kernel/fold'
import { normalisePhone, reversedDigits } from '@shared/kernel/phone'
import type { SearchTerm } from '../../db/text-search'
import { soundOf } from './card-index'

export type SearchPlan = {
  /** The whole text read as a phone number: its last digits decide. */
  phone: SearchTerm[][] | null
  /** Every word begins a name or the number. */
  names: SearchTerm[][]
  /** Every word begins something on the card. */
  anywhere: SearchTerm[][]
  /** Every word sounds like a name; null for words too short to sound like anything. */
  sounds: SearchTerm[][] | null
  words: string[]
  /** How the sort key of a card begins whose listed name begins with the first word. */
  listed: string
}

/** What to look for, in the order in which it is tried. */
export function planSearch(text: string): SearchPlan | null {
  const words = foldQuery(text).slice(0, 8)
  if (words.length === 0) return null
  const phoneLike = /^[\s\d+()/.-]+$/.test(text) && text.replace(/\D/g, '').length >= 3
  const tail = phoneLike ? reversedDigits(normalisePhone(text).digits) : ''
  const group = (columns: SearchTerm['columns']) => words.map((prefix) => [{ columns, prefix }])
  const codes = text
    .split(/[\s,]+/)
    .filter(Boolean)
    .map((word) => soundOf(word))
  return {
    phone: tail.length >= 3 ? [[{ columns: ['phone'], prefix: tail }]] : null,
    names: group(['name', 'number']),
    anywhere: words.map((prefix) => anywhereTerms(prefix)),
    sounds: codes.every((code) => code.length >= 2)
      ? codes.map((code) => [{ columns: ['sound'], prefix: `k${code}` }])
      : null,
    words,
    listed: sortKey(text.trim().split(/[\s,]+/)[0] ?? ''),
  }
}

function anywhereTerms(prefix: string): SearchTerm[] {
  const terms: SearchTerm[] = [{ columns: ['name', 'number', 'place', 'contact'], prefix }]
  if (/^\d{3,}$/.test(prefix))
    terms.push({ columns: ['phone'], prefix: reversedDigits(prefix.replace(/^0+/, '')) })
  return terms
}
