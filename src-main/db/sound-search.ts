import { sql } from 'kysely'
import { matchWord } from './match-word'
import type { ReadDatabase } from './open'
import type { Tx } from './operate'

/** Words that all have to stand on a card: names by how they sound (Kölner Phonetik), the rest as folded words. */
export type SoundQuery = { sounds: readonly string[]; places: readonly string[] }

/** Words of one sound that are asked for; a sound with more says too little. */
const mostWords = 200

/** Cards that hold all of these words, the latest first, at most `limit`. */
export async function cardsThatSound(
  db: ReadDatabase | Tx,
  { sounds, places }: SoundQuery,
  limit: number,
): Promise<number[]> {
  const named: string[] = []
  for (const sound of sounds) {
    const words = await wordsThatSound(db, [sound], mostWords)
    if (words.length === 0) return []
    named.push(`name : (${words.map(({ word }) => matchWord(word, true)).join(' OR ')})`)
  }
  const match = [...named, ...places.map((word) => `place : ${matchWord(word, true)}`)].join(' AND ')
  const rows = await db
    .selectFrom('customer_search')
    .select('rowid')
    .where(sql<boolean>`customer_search match ${match}`)
    .orderBy('rowid', 'desc')
    .limit(limit)
    .execute()
  return rows.map(({ rowid }) => Number(rowid))
}

/** Words of cards with one of these codes of Kölner Phonetik, at most `limit`. */
export async function wordsThatSound(
  db: ReadDatabase | Tx,
  sounds: readonly string[],
  limit: number,
): Promise<{ word: string }[]> {
  return db.selectFrom('search_word').select('word').where('sound', 'in', sounds).limit(limit).execute()
}
