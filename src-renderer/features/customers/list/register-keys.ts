import type { RegisterEntry } from '@shared/features/customers/contract'

/** The letters of the register from first to last; `~` (other scripts) shows as a second `#`. */
const alphabet = ['#', ...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']

export type RegisterKey = { letter: string; shown: string; entry: RegisterEntry | undefined }

/** What the register shows in the order of the list: every letter, and `#` before and behind where somebody stands there. */
export function registerKeys(entries: readonly RegisterEntry[], descending: boolean): RegisterKey[] {
  const found = new Map(entries.map((entry) => [entry.letter, entry]))
  const letters = [...alphabet, '~'].filter((letter) => /[A-Z]/.test(letter) || found.has(letter))
  return (descending ? letters.toReversed() : letters).map((letter) => ({
    letter,
    shown: letter === '~' ? '#' : letter,
    entry: found.get(letter),
  }))
}

/** The key under which the row at this place stands. */
export function keyAt(keys: readonly RegisterKey[], place: number): string | undefined {
  return keys.findLast(({ entry }) => entry && entry.position <= place)?.letter
}

/** The next key in that direction under which somebody stands; the same one at the end. */
export function nextKey(keys: readonly RegisterKey[], from: string, step: -1 | 1): string {
  const full = keys.filter(({ entry, letter }) => entry || letter === from)
  const at = full.findIndex(({ letter }) => letter === from)
  return full[at + step]?.letter ?? from
}
