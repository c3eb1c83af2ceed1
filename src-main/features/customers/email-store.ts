import { foldText } from '@shared/kernel/fold'
import type { ReadDatabase } from '../../db/open'
import type { Found } from './hit-reason'

/**
 * Living cards with an e-mail address that begins so; a text without an @ is none. Their index holds whole addresses,
 * while its parts (`example`, `de`) stand on so many cards that the full-text index would read them all.
 */
export async function ownersByEmail(db: ReadDatabase, text: string, limit: number): Promise<Found[]> {
  const key = text.trim().toLowerCase()
  if (!/^\S+@\S*$/.test(key)) return []
  const rows = await emailRows(db, key, limit).execute()
  return rows.map(({ key: address, ...row }) => ({
    ...row,
    rank: foldText(address) === foldText(key) ? 'exact' : 'prefix',
    matched: 'email',
    alike: [],
  }))
}

/** The rows behind them. */
export function emailRows(db: ReadDatabase, key: string, limit: number) {
  return (
    db
      .selectFrom('match_key')
      // `cross` keeps the addresses outermost: the planner would else walk through all living cards.
      .crossJoin('customer_index')
      .whereRef('customer_index.customer_id', '=', 'match_key.customer_id')
      .select(['match_key.key', 'customer_index.customer_id', 'customer_index.list_name'])
      .select(['customer_index.name', 'customer_index.number', 'customer_index.card'])
      .select([
        'customer_index.place',
        'customer_index.contact',
        'customer_index.phone',
        'customer_index.note',
      ])
      .where('customer_index.living', '=', 1)
      .where('match_key.kind', '=', 'email')
      .where('match_key.key', '>=', key)
      .where('match_key.key', '<', `${key}\u{10FFFF}`)
      .orderBy('match_key.key')
      .limit(limit)
  )
}
