import { sql } from 'kysely'
import type { ReadDatabase } from './open'

export type IndexColumn = 'name' | 'place' | 'contact' | 'number' | 'phone' | 'sound'

/** What all hits must hold: each term begins a word in one of its columns. */
export type SearchTerm = { columns: IndexColumn[]; prefix: string }

export type SearchRow = {
  customer_id: number
  list_name: string
  name: string
  number: string
  place: string
  contact: string
}

/**
 * Living cards in the order of their names that hold every group of terms; a group is met by any of its terms.
 * `sortKeyBegin` narrows to cards that stand in lists under these letters.
 */
export async function searchIndex(
  db: ReadDatabase,
  groups: SearchTerm[][],
  limit: number,
  sortKeyBegin = '',
): Promise<SearchRow[]> {
  const match = groups.map((terms) => `(${terms.map(matchTerm).join(' OR ')})`).join(' AND ')
  const all = db
    .selectFrom('customer_search')
    .innerJoin('customer_index', 'customer_index.customer_id', 'customer_search.rowid')
    .select([
      'customer_index.customer_id',
      'customer_index.list_name',
      'customer_index.name',
      'customer_index.number',
      'customer_index.place',
      'customer_index.contact',
    ])
    .where(sql<boolean>`customer_search match ${match}`)
    .where('customer_index.living', '=', 1)
    .orderBy('customer_index.sort_key')
    .orderBy('customer_index.customer_id')
    .limit(limit)
  const begun = all
    .where('customer_index.sort_key', '>=', sortKeyBegin)
    .where('customer_index.sort_key', '<', `${sortKeyBegin}\u{10FFFF}`)
  return (sortKeyBegin === '' ? all : begun).execute() as Promise<SearchRow[]>
}

function matchTerm({ columns, prefix }: SearchTerm): string {
  return `{${columns.join(' ')}} : "${prefix.replaceAll('"', '""')}"*`
}
