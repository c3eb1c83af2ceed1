import type { LeafOf } from '@shared/features/selections/leaves'
import type { CivilDate } from '@shared/kernel/civil-date'
import { daysOf, type Period } from '@shared/kernel/period'
import type { Range } from '@shared/kernel/range'
import { sql } from 'kysely'
import { among, byCount, contains, inside, type LeafKind, notAmong, stillWanted } from '../../db/leaf'

/** Of a card's kept totals. */
const total = (column: 'purchases' | 'cents', range: Range) =>
  byCount(
    range,
    (holds) =>
      sql`select customer_stats.customer_id from customer_stats where ${holds(sql.ref(`customer_stats.${column}`))}`,
  )

/**
 * Of a stretch of days: each purchase counts for who bought and for the household on whose account it stands. One
 * index holds all of it in the order of the cards, so that nothing is sorted; going by that of the days takes many
 * times as long unless the stretch is short. That of households knows the few purchases that count twice.
 */
function totalWithin(what: 'count(*)' | 'sum(cents)', range: Range, period: Period, today: CivilDate) {
  const live = sql`cancelled_at is null and ${stillWanted(sql.ref('purchase.id'))}
    and ${inside(sql`+purchase.on_date`, daysOf(period, today))}`
  return byCount(
    range,
    (holds) => sql`select holder from (
      select customer_id as holder, ${sql.raw(what)} as part from purchase indexed by purchase_live_by_customer
        where ${live} group by customer_id
      union all select household_id, ${sql.raw(what)} from purchase
        where household_id is not null and ${live} group by household_id)
      group by holder having ${holds(sql`sum(part)`)}`,
  )
}

const kept = (column: 'first_on' | 'last_on', period: Period, today: CivilDate) =>
  among(sql`select customer_stats.customer_id from customer_stats
    where ${inside(sql.ref(`customer_stats.${column}`), daysOf(period, today))}`)

type Purchase = 'purchaseCount' | 'purchaseSum' | 'firstPurchase' | 'lastPurchase' | 'article'

/** Conditions on what was bought. */
export const purchaseLeafKinds: { [T in Purchase]: LeafKind<LeafOf<T>> } = {
  purchaseCount: {
    pace: 'worker',
    where: ({ from, to, period }, { today }) =>
      period === null
        ? total('purchases', { from, to })
        : totalWithin('count(*)', { from, to }, period, today),
  },
  purchaseSum: {
    pace: 'worker',
    where: ({ from, to, period }, { today }) =>
      period === null ? total('cents', { from, to }) : totalWithin('sum(cents)', { from, to }, period, today),
  },
  firstPurchase: { pace: 'worker', where: ({ period }, { today }) => kept('first_on', period, today) },
  lastPurchase: {
    pace: 'index',
    where: ({ period }, { today }) =>
      period === null
        ? notAmong(sql`select customer_stats.customer_id from customer_stats where last_on is not null`)
        : kept('last_on', period, today),
  },
  article: {
    pace: 'worker',
    where({ text, period }, { today }) {
      // In the order of the table: an index would only lead to each of its rows again.
      const bought = sql`select customer_id, household_id from purchase not indexed
        where cancelled_at is null and text <> ''
          and ${period === null ? sql`1` : inside(sql.ref('purchase.on_date'), daysOf(period, today))}
          and ${contains(sql.ref('purchase.text'), text)}`
      return among(sql`with bought as materialized (${bought}) select customer_id from bought
        union all select household_id from bought where household_id is not null`)
    },
  },
}
