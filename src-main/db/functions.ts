import { plainLetters } from '@shared/kernel/latin'
import type { Database } from 'better-sqlite3'

/**
 * What statements of selections may call (`leaf.ts`); the schema knows none of them, so that any other program can
 * read the file. `still_wanted()` ends the statement that asks: SQLite has no other way out of one here.
 */
export function addFunctions(db: Database, cancelled: () => boolean): void {
  db.function('plain_letters', { deterministic: true }, (text) =>
    typeof text === 'string' ? plainLetters(text) : null,
  )
  db.function('still_wanted', () => {
    if (cancelled()) throw new DOMException('cancelled', 'AbortError')
    return 1
  })
}
