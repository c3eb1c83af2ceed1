import { sql } from 'kysely'
import { matchWord } from './match-word'
import type { ReadDatabase } from './open'
import type { Tx } from './operate'

export type IndexColumn = 'name' | 'place' | 'contact' | 'number' | 'card' | 'phone' | 'note'

/** What a hit holds in one of the columns: a word, or (`whole: false`) one that begins so. */
export type SearchTerm = { columns: readonly IndexColumn[]; text: string; whole: boolean }

export type SearchRow = {
  customer_id: number
  list_name: string
  name: string
  number: string
  card: string
  place: string
  contact: string
  phone: string
  note: string
}

/**
 * So many cards that hold the terms are looked at, in the order of the full-text index, which is that of their
 * making. Only what hardly anybody stops typing at („m“, „an“) has more; the regulars among the oldest are then
 * first, and one more letter brings everybody within reach.
 */
const candidates = 4000

/**
 * Living cards that hold every group of terms, regulars first: who bought more often, then who bought later, then
 * who is listed under `listed` (the beginning of a sort key), then by name. A group is met by any of its terms. Of
 * the candidates, narrow rows alone are read to rank them, and the texts of those `limit` that are answered.
 */
export async function searchIndex(
  db: ReadDatabase,
  groups: readonly (readonly SearchTerm[])[],
  limit: number,
  listed = '',
): Promise<SearchRow[]> {
  const match = groups.map((terms) => `(${terms.map(matchTerm).join(' OR ')})`).join(' AND ')
  const begins = sql<number>`(sort_key >= ${listed} and sort_key < ${`${listed}\u{10FFFF}`})`
  const found = db
    .selectFrom('customer_search')
    .select('rowid as id')
    .where(sql<boolean>`customer_search match ${match}`)
    .limit(candidates)
    .as('found')
  const best = db
    .selectFrom(found)
    .crossJoin('customer_index')
    .crossJoin('customer_stats')
    .whereRef('customer_index.customer_id', '=', 'found.id')
    .whereRef('customer_stats.customer_id', '=', 'found.id')
    .where('customer_index.living', '=', 1)
    .select(['found.id', 'purchases', 'last_on', 'sort_key'])
    .select(begins.as('listed'))
    .orderBy('purchases', 'desc')
    .orderBy('last_on', 'desc')
    .orderBy('listed', 'desc')
    .orderBy('sort_key')
    .orderBy('found.id')
    .limit(limit)
    .as('best')
  const rows = db
    .selectFrom(best)
    .crossJoin('customer_index as card')
    .whereRef('card.customer_id', '=', 'best.id')
    .select(['card.customer_id', 'card.list_name', 'card.name', 'card.number', 'card.card'])
    .select(['card.place', 'card.contact', 'card.phone', 'card.note'])
    .orderBy('best.purchases', 'desc')
    .orderBy('best.last_on', 'desc')
    .orderBy('best.listed', 'desc')
    .orderBy('best.sort_key')
    .orderBy('best.id')
  return rows.execute() as Promise<SearchRow[]>
}

/** Which of these words stand on any card, living or not. */
export async function carriedWords(tx: Tx, words: readonly string[]): Promise<Set<string>> {
  const carried = new Set<string>()
  for (const word of words) {
    const term = matchTerm({ columns: ['name', 'place', 'note'], text: word, whole: true })
    const query = tx.selectFrom('customer_search').select('rowid').limit(1)
    if (await query.where(sql<boolean>`customer_search match ${term}`).executeTakeFirst()) carried.add(word)
  }
  return carried
}

function matchTerm({ columns, text, whole }: SearchTerm): string {
  return `{${columns.join(' ')}} : ${matchWord(text, whole)}`
}
