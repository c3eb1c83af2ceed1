import type { HistoryHit } from '@shared/features/history/contract'
import { queryWords } from '@shared/kernel/fold'
import { snippetOf } from '@shared/kernel/snippet'
import { newestHolding } from '../../db/history-search'
import type { ReadDatabase } from '../../db/open'
import { valueList } from '../../db/value-list'
import { historyWords } from './search-words'

/** Entries of each kind that are looked at, as some lie on cards in the trash, and the newest entered is not always
 * the latest. */
const looked = 60

type Entry = Pick<HistoryHit, 'type' | 'id' | 'customerId' | 'at'> & { text: string }

/** The latest entries of the Verlauf, of whomever, whose texts hold all words. */
export async function searchHistory(
  db: ReadDatabase,
  { text, limit }: { text: string; limit: number },
): Promise<{ hits: HistoryHit[]; more: boolean }> {
  const words = historyWords(text)
  if (words.length === 0) return { hits: [], more: false }
  const found: Entry[] = []
  for (const type of ['contact', 'purchase'] as const)
    found.push(...(await entriesOf(db, type, await newestHolding(db, type, words, looked))))
  const cards = await cardsOf(db, [...new Set(found.map(({ customerId }) => customerId))])
  const shown = found
    .filter(({ customerId }) => cards.has(customerId))
    .sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : b.id - a.id))
  const beginnings = queryWords(text).flat()
  const hits = shown.slice(0, limit).flatMap(({ text: whole, customerId, ...entry }) => {
    const card = cards.get(customerId)
    return card ? [{ ...entry, ...card, snippet: snippetOf(whole, beginnings) }] : []
  })
  return { hits, more: shown.length > limit }
}

async function entriesOf(db: ReadDatabase, type: Entry['type'], ids: number[]): Promise<Entry[]> {
  const rows = await db
    .selectFrom(type === 'contact' ? 'contact_entry' : 'purchase')
    .select(['id', 'customer_id as customerId', 'at', 'text'])
    .where('id', 'in', valueList(ids))
    .execute()
  return rows.map((row) => ({ ...row, id: Number(row.id), type }))
}

/** By whoever has entries, the living card that shows them: their own, or that of the group they stand on. */
async function cardsOf(db: ReadDatabase, owners: number[]) {
  const own = await db
    .selectFrom('customer_index')
    .select(['customer_id as owner', 'customer_id as card', 'list_name', 'living'])
    .where('customer_id', 'in', valueList(owners))
    .execute()
  const lent = await db
    .selectFrom('membership')
    .innerJoin('customer as person', 'person.id', 'membership.person_id')
    .innerJoin('customer_index', 'customer_index.customer_id', 'membership.group_id')
    .select(['membership.person_id as owner', 'customer_index.customer_id as card', 'list_name', 'living'])
    .where('membership.person_id', 'in', valueList(owners))
    .where('person.standalone', '=', 0)
    .execute()
  const living = [...lent, ...own].filter((row) => row.living === 1)
  return new Map(
    living.map((row) => [Number(row.owner), { customerId: Number(row.card), listName: row.list_name }]),
  )
}
