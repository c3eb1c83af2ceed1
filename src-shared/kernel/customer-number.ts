import { type CivilDate, partsOf } from './civil-date'

const counter = /#+/g
const year = /\{(JJJJ|JJ)\}/g
/** The longest number that a card may carry. */
const maximumLength = 40

export type PatternProblem = 'noCounter' | 'severalCounters' | 'unknownPlaceholder' | 'badSign' | 'tooLong'

/**
 * What is wrong with a numbering pattern, or null. A pattern is one run of `#` for the counter, the year as
 * `{JJJJ}` or `{JJ}`, and letters, digits, `-`, `/`, `.`, `_` and spaces around them, none of the signs first:
 * `####`, `K-####`, `{JJJJ}-###`.
 */
export function patternProblem(pattern: string): PatternProblem | null {
  const rest = pattern.replace(year, '0')
  const counters = rest.match(counter)?.length ?? 0
  if (counters === 0) return 'noCounter'
  if (counters > 1) return 'severalCounters'
  if (/[{}]/.test(rest)) return 'unknownPlaceholder'
  if (!/^[\p{L}\d#_/. -]*$/u.test(rest) || !/^[\p{L}\d#{]/u.test(pattern) || /\s$/.test(pattern))
    return 'badSign'
  return pattern.length > maximumLength ? 'tooLong' : null
}

/**
 * The number `n` (1, 2, …) by a pattern without problems: `K-####` and 7 → `K-0007`; a counter longer than its
 * hashes grows. `today` gives the year.
 */
export function formatNumber(pattern: string, n: number, today: CivilDate): string {
  const digits = String(partsOf(today).year).padStart(4, '0')
  return pattern
    .replace(counter, (hashes) => String(n).padStart(hashes.length, '0'))
    .replace(year, (_, form: string) => digits.slice(-form.length))
}
