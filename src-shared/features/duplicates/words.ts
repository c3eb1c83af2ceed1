import { colognePhonetic } from '@shared/kernel/cologne'
import { foldForms } from '@shared/kernel/fold'
import { slipsBetween } from '@shared/kernel/slips'

/** One word of a name, ready to be compared: its letters without marks, and how it sounds. */
export type NameWord = { key: string; sound: string }

const separators = /[\s\-‐–—/.,;()&+]+/

/** The words of a name in their order: „Müller-Lüdenscheid“, „Mueller Luedenscheid“ and „MÜLLER LÜDENSCHEID“ agree. */
export function nameWords(text: string): NameWord[] {
  return text
    .split(separators)
    .map((word) => ({ key: wordKey(word), sound: soundKey(word) }))
    .filter(({ key }) => key !== '')
}

/** A word under which all its spellings agree: `Müller`, `Mueller` and `Muller` are `muller`. */
export function wordKey(word: string): string {
  const [spelled = ''] = foldForms(word.replace(/[^\p{L}\p{N}\p{M}]/gu, ''))
  return spelled.replace(/([aou])e/g, '$1')
}

/** Kölner Phonetik of a word; empty for one without letters. */
function soundKey(word: string): string {
  return /\p{L}/u.test(word) ? colognePhonetic(word) : ''
}

/** How many slips two words of this length may have and still be the same one. */
function slipsAllowed(one: string, other: string): number {
  const length = Math.min(one.length, other.length)
  const shortened = length === 3 && one.length !== other.length
  return length >= 7 ? 2 : length >= 4 || shortened ? 1 : 0
}

/** Whether two words are one with a slip or two. */
export function isNear(one: string, other: string): boolean {
  const limit = slipsAllowed(one, other)
  return limit > 0 && slipsBetween(one, other, limit) <= limit
}
