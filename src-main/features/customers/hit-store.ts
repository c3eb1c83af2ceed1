import type { CustomerHit } from '@shared/features/customers/contract'
import type { CivilDate } from '@shared/kernel/civil-date'
import { sql } from 'kysely'
import { addressIdOn } from '../../db/address-on'
import type { ReadDatabase } from '../../db/open'
import { type Found, reasonOf } from './hit-reason'
import { type Explained, textsOf } from './hit-texts-store'
import type { SearchPlan } from './search'

/** The rows as hits, in their order: with what stands on the card and what made it a hit. */
export async function asHits(
  db: ReadDatabase,
  rows: Found[],
  { text, words, today }: { text: string; words: SearchPlan['words']; today: CivilDate },
): Promise<CustomerHit[]> {
  const ids = rows.map((row) => row.customer_id)
  if (ids.length === 0) return []
  const cards = await db
    .selectFrom('customer')
    .leftJoin('customer_stats', 'customer_stats.customer_id', 'customer.id')
    .leftJoin('address', (join) => join.on('address.id', '=', addressIdOn(sql.ref('customer.id'), today)))
    .select(['customer.id', 'customer.kind', 'customer.state', 'customer.number', 'customer_stats.points'])
    .select('address.city')
    .where('customer.id', 'in', ids)
    .execute()
  const byId = new Map(cards.map((card) => [Number(card.id), card]))
  const explained: Explained[] = rows.map((row) => {
    const reason = reasonOf(row, words, row.alike)
    return { row, ...reason, matched: row.matched ?? reason.matched }
  })
  const texts = await textsOf(db, explained, { text, words })
  return explained.flatMap(({ row, matched, alike }) => {
    const card = byId.get(row.customer_id)
    if (!card) return []
    const number = card.number ?? ''
    const fallback = matched === 'number' ? number : row.list_name
    return {
      id: row.customer_id,
      kind: card.kind,
      state: card.state,
      number,
      listName: row.list_name,
      city: card.city ?? '',
      points: card.points ?? 0,
      rank: row.rank,
      matched,
      matchedText: row.thing ?? texts.get(row.customer_id) ?? fallback,
      alike,
    }
  })
}
