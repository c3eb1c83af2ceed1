import { type RawBuilder, sql } from 'kysely'
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

/** Each card with each of those that it brought, once, however many of their people were recommended. */
const pairs = (db: ReadDatabase) =>
  db.with('brought', () =>
    referrals(db)
      .select(['one_card.customer_id as one', 'other_card.customer_id as other'])
      .groupBy(['one_card.customer_id', 'other_card.customer_id']),
  )

/** What members bought on the account of a household that the same card brought: both have counted it. */
const countedTwice = <T>(value: RawBuilder<T>) => sql<T>`(
  select ${value} from purchase
  where purchase.household_id = brought.other and purchase.cancelled_at is null
    and purchase.customer_id in (select beside.other from brought as beside where beside.one = brought.one))`

/** Those who brought the most customers first; of members and contacts their cards count, each purchase once. */
export function bestReferrers(db: ReadDatabase, page: { offset: number; limit: number }) {
  const sumOf = (column: RawBuilder<number>, twice: RawBuilder<number>) =>
    sql<number>`sum(ifnull(${column}, 0) - ${countedTwice(twice)})`
  return pairs(db)
    .selectFrom('brought')
    .innerJoin('customer_index as card', 'card.customer_id', 'brought.one')
    .leftJoin('customer_stats', 'customer_stats.customer_id', 'brought.other')
    .select((eb) => [
      'brought.one as cardId',
      'card.list_name as name',
      eb.fn.countAll<number>().as('brought'),
      sumOf(sql`customer_stats.purchases`, sql`count(*)`).as('purchases'),
      sumOf(sql`customer_stats.cents`, sql`ifnull(sum(purchase.cents), 0)`).as('cents'),
    ])
    .groupBy('brought.one')
    .orderBy('brought', 'desc')
    .orderBy('purchases', 'desc')
    .orderBy('card.sort_key')
    .offset(page.offset)
    .limit(page.limit)
}

/** How many cards brought anybody. */
export function countReferrers(db: ReadDatabase) {
  return referrals(db).select((eb) => eb.fn.count<number>('one_card.customer_id').distinct().as('total'))
}
