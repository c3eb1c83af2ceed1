import { plainLetters } from '@shared/kernel/latin'
import type { Database } from 'better-sqlite3'

/** Different texts whose plain letters are kept: what a shop sells is written the same many times. */
const textsKept = 20_000
/** Rows between two looks at whether the statement is still wanted, less one. */
const rowsBetween = 511

/**
 * What statements of selections may call (`leaf.ts`); the schema knows none of them, so that any other program can
 * read the file. `still_wanted()` ends the statement that asks: SQLite has no other way out of one here.
 */
export function addFunctions(db: Database, cancelled: () => boolean): void {
  const stillWanted = () => {
    if (cancelled()) throw new DOMException('cancelled', 'AbortError')
    return 1
  }
  const plain = keptPlainLetters()
  let rows = 0
  db.function('plain_letters', { deterministic: true }, (text) =>
    typeof text === 'string' ? plain(text) : null,
  )
  db.function('still_wanted', stillWanted)
  db.function('contains_plain', { deterministic: true }, (text, wanted) => {
    rows += 1
    if ((rows & rowsBetween) === 0) stillWanted()
    return typeof text === 'string' && plain(text).includes(String(wanted)) ? 1 : 0
  })
}

function keptPlainLetters(): (text: string) => string {
  const kept = new Map<string, string>()
  return (text) => {
    const known = kept.get(text)
    if (known !== undefined) return known
    const letters = plainLetters(text)
    if (kept.size === textsKept) kept.clear()
    // A long text seldom stands twice, and many of them would fill the memory.
    if (text.length < 200) kept.set(text, letters)
    return letters
  }
}
