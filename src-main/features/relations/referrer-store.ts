import { sql } from 'kysely'
import type { ReadDatabase } from '../../db/open'
import { cardIdOf } from './store'

/**
 * Who recommended whom, a row each, found by the index on kind and direction alone: those who recommended
 * nobody are never looked at.
 */
function referrals(db: ReadDatabase) {
  return db
    .selectFrom('relation')
    .crossJoin('customer as one')
    .crossJoin('customer_index as one_card')
    .crossJoin('customer as other')
    .crossJoin('customer_index as other_card')
    .where('relation.kind_id', '=', (eb) =>
      eb.selectFrom('relation_kind').select('id').where('role', '=', 'referral'),
    )
    .where('relation.forward', '=', sql.lit(0))
    .whereRef('one.id', '=', 'relation.customer_id')
    .where('one_card.customer_id', '=', cardIdOf('one'))
    .whereRef('other.id', '=', 'relation.other_id')
    .where('other_card.customer_id', '=', cardIdOf('other'))
    .where('one_card.living', '=', 1)
    .where('other_card.living', '=', 1)
}

/** Those who brought the most customers first; of members and contacts their cards count. */
export function bestReferrers(db: ReadDatabase, page: { offset: number; limit: number }) {
  return referrals(db)
    .leftJoin('customer_stats', 'customer_stats.customer_id', 'other_card.customer_id')
    .select((eb) => [
      'one_card.customer_id as cardId',
      'one_card.list_name as name',
      eb.fn.countAll<number>().as('brought'),
      eb.fn.coalesce(eb.fn.sum<number>('customer_stats.purchases'), eb.lit(0)).as('purchases'),
      eb.fn.coalesce(eb.fn.sum<number>('customer_stats.cents'), eb.lit(0)).as('cents'),
    ])
    .groupBy('one_card.customer_id')
    .orderBy('brought', 'desc')
    .orderBy('purchases', 'desc')
    .orderBy('one_card.sort_key')
    .offset(page.offset)
    .limit(page.limit)
}

/** How many cards brought anybody. */
export function countReferrers(db: ReadDatabase) {
  return referrals(db).select((eb) => eb.fn.count<number>('one_card.customer_id').distinct().as('total'))
}
