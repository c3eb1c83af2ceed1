import type { CustomerHit } from '@shared/features/customers/contract'
import { normalisePhone, reversedDigits } from '@shared/kernel/phone'
import type { ReadDatabase } from '../../db/open'
import { type SearchRow, type SearchTerm, searchIndex } from '../../db/text-search'
import { planSearch } from './search'

type Found = SearchRow & { matched: CustomerHit['matched'] | null }

/**
 * Cards by any part of a name in any order, number, phone tail, place or e-mail; names come first, then what
 * else holds the words, and where nothing does, names that sound alike.
 */
export async function searchCards(db: ReadDatabase, text: string, limit: number) {
  const plan = planSearch(text)
  if (!plan) return { hits: [], more: false }
  const found = new Map<number, Found>()
  const wanted = limit + 1
  const collect = async (groups: SearchTerm[][] | null, matched: Found['matched']) => {
    if (!groups || found.size >= wanted) return
    for (const row of await searchIndex(db, groups, wanted))
      if (!found.has(row.customer_id) && found.size < wanted) found.set(row.customer_id, { ...row, matched })
  }
  await collect(plan.phone, 'phone')
  await collect(plan.names, 'name')
  await collect(plan.anywhere, null)
  if (found.size === 0) await collect(plan.sounds, 'name')
  const rows = [...found.values()]
  return { hits: await asHits(db, rows.slice(0, limit), text, plan.words), more: rows.length > limit }
}

async function asHits(
  db: ReadDatabase,
  rows: Found[],
  text: string,
  words: string[],
): Promise<CustomerHit[]> {
  const ids = rows.map((row) => row.customer_id)
  if (ids.length === 0) return []
  const cards = await db
    .selectFrom('customer')
    .leftJoin('customer_stats', 'customer_stats.customer_id', 'customer.id')
    .leftJoin('address', (join) =>
      join.onRef('address.customer_id', '=', 'customer.id').on('address.position', '=', 0),
    )
    .select(['customer.id', 'customer.kind', 'customer.number', 'customer_stats.points'])
    .select(['address.street', 'address.postcode', 'address.city'])
    .where('customer.id', 'in', ids)
    .execute()
  const byId = new Map(cards.map((card) => [Number(card.id), card]))
  const contacts = await contactTexts(db, rows, text, words)
  return rows.flatMap((row) => {
    const card = byId.get(row.customer_id)
    if (!card) return []
    const place = [card.street, [card.postcode, card.city].filter(Boolean).join(' ')]
      .filter(Boolean)
      .join(', ')
    const contact = contacts.get(row.customer_id)
    const matched =
      row.matched === 'name' && begins(row.number, words)
        ? 'number'
        : (row.matched ?? contact?.matched ?? 'place')
    const texts = {
      name: row.list_name,
      number: card.number ?? '',
      place,
      phone: contact?.text,
      email: contact?.text,
    }
    return {
      id: row.customer_id,
      kind: card.kind,
      number: card.number ?? '',
      listName: row.list_name,
      city: card.city ?? '',
      points: card.points ?? 0,
      matched,
      matchedText: texts[matched] ?? row.list_name,
    }
  })
}

function begins(indexed: string, words: string[]): boolean {
  return indexed.split(' ').some((part) => words.some((word) => part !== '' && part.startsWith(word)))
}

/** The very number or address that made a card a hit, where it was not its name. */
async function contactTexts(db: ReadDatabase, rows: Found[], text: string, words: string[]) {
  const ids = rows.filter((row) => row.matched !== 'name').map((row) => row.customer_id)
  const texts = new Map<number, { matched: 'phone' | 'email'; text: string }>()
  if (ids.length === 0) return texts
  const tail = reversedDigits(normalisePhone(text).digits)
  const emails = await db
    .selectFrom('email')
    .select(['customer_id', 'address'])
    .where('customer_id', 'in', ids)
    .execute()
  for (const { customer_id, address } of emails)
    if (begins(address.toLowerCase().replace(/[^a-z0-9]+/g, ' '), words))
      texts.set(customer_id, { matched: 'email', text: address })
  const phones = await db
    .selectFrom('phone')
    .select(['customer_id', 'number'])
    .where('customer_id', 'in', ids)
    .execute()
  for (const { customer_id, number } of phones)
    if (tail !== '' && reversedDigits(normalisePhone(number).digits).startsWith(tail))
      texts.set(customer_id, { matched: 'phone', text: number })
  return texts
}
