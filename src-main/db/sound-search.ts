import { sql } from 'kysely'
import type { ReadDatabase } from './open'
import type { Tx } from './operate'

/** Words that all have to stand on a card: names by how they sound (Kölner Phonetik), the rest as folded words. */
export type SoundQuery = { sounds: readonly string[]; places: readonly string[] }

/** Cards that hold all of these words, the latest first, at most `limit`. */
export async function cardsThatSound(
  db: ReadDatabase | Tx,
  { sounds, places }: SoundQuery,
  limit: number,
): Promise<number[]> {
  const quoted = (word: string) => `"${word.replaceAll('"', '""')}"`
  const match = [
    ...sounds.map((sound) => `sound : ${quoted(`k${sound}`)}`),
    ...places.map((word) => `place : ${quoted(word)}`),
  ].join(' AND ')
  const rows = await db
    .selectFrom('customer_search')
    .select('rowid')
    .where(sql<boolean>`customer_search match ${match}`)
    .orderBy('rowid', 'desc')
    .limit(limit)
    .execute()
  return rows.map(({ rowid }) => Number(rowid))
}
