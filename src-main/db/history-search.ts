import { sql } from 'kysely'
import { matchWord } from './match-word'
import type { ReadDatabase } from './open'

/** What an entry holds: each of these in one of its forms. */
export type HistoryWord = { forms: readonly string[]; whole: boolean }

/**
 * The newest entries of one kind that hold all words, in the order in which they were entered: the index gives its
 * rows from the last one back, so that a word which stands in thousands of them costs no more than one in `limit`.
 */
export async function newestHolding(
  db: ReadDatabase,
  kind: 'contact' | 'purchase',
  words: readonly HistoryWord[],
  limit: number,
): Promise<number[]> {
  const table = kind === 'contact' ? 'contact_search' : 'purchase_search'
  const match = words.map(
    ({ forms, whole }) => `(${forms.map((form) => matchWord(form, whole)).join(' OR ')})`,
  )
  const rows = await db
    .selectFrom(table)
    .select('rowid')
    .where(sql<boolean>`${sql.ref(table)} match ${match.join(' AND ')}`)
    .orderBy('rowid', 'desc')
    .limit(limit)
    .execute()
  return rows.map((row) => row.rowid)
}
