import { colognePhonetic } from '@shared/kernel/cologne'
import { foldForms } from '@shared/kernel/fold'

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

/**
 * How many letters were mistyped between two words (left out, added, changed, or two neighbours swapped), counted up
 * to `limit`; one more than that where there are more.
 */
export function slips(one: string, other: string, limit: number): number {
  if (one === other) return 0
  if (Math.abs(one.length - other.length) > limit) return limit + 1
  let before: number[] = []
  let last = Array.from({ length: other.length + 1 }, (_, at) => at)
  for (let i = 1; i <= one.length; i++) {
    const row = [i]
    let least = i
    for (let j = 1; j <= other.length; j++) {
      const changed = one[i - 1] === other[j - 1] ? 0 : 1
      let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + changed)
      if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1])
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1)
      row.push(cost)
      least = Math.min(least, cost)
    }
    if (least > limit) return limit + 1
    before = last
    last = row
  }
  return Math.min(last[other.length] ?? 0, limit + 1)
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
  return limit > 0 && slips(one, other, limit) <= limit
}
