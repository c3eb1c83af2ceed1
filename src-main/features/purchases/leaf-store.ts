import type { LeafOf } from '@shared/features/selections/leaves'
import type { CivilDate } from '@shared/kernel/civil-date'
import { daysOf, type Period } from '@shared/kernel/period'
import type { Range } from '@shared/kernel/range'
import { type RawBuilder, sql } from 'kysely'
import { among, byCount, contains, type LeafKind, notAmong, stillWanted, within } from '../../db/leaf'

/** Of a card's kept totals. */
const total = (column: 'purchases' | 'cents', range: Range) =>
  byCount(
    range,
    (holds) =>
      sql`select customer_stats.customer_id from customer_stats where ${holds(sql.ref(`customer_stats.${column}`))}`,
  )

/**
 * Of a stretch of days: each purchase counts for who bought and for the household on whose account it stands. A
 * period goes by the index of days, as it mostly is a small part of all.
 */
function totalWithin(what: RawBuilder<unknown>, range: Range, period: Period, today: CivilDate) {
  const live = sql`from purchase where cancelled_at is null
    and ${within(sql.ref('purchase.on_date'), daysOf(period, today))} and ${stillWanted(sql.ref('purchase.id'))}`
  return byCount(
    range,
    (holds) => sql`select holder from (
      select customer_id as holder, cents ${live}
      union all select household_id as holder, cents ${live} and household_id is not null)
      group by holder having ${holds(what)}`,
  )
}

const kept = (column: 'first_on' | 'last_on', period: Period, today: CivilDate) =>
  among(sql`select customer_stats.customer_id from customer_stats
    where ${within(sql.ref(`customer_stats.${column}`), daysOf(period, today))}`)

type Purchase = 'purchaseCount' | 'purchaseSum' | 'firstPurchase' | 'lastPurchase' | 'article'

/** Conditions on what was bought. */
export const purchaseLeafKinds: { [T in Purchase]: LeafKind<LeafOf<T>> } = {
  purchaseCount: {
    pace: 'worker',
    where: ({ from, to, period }, { today }) =>
      period === null
        ? total('purchases', { from, to })
        : totalWithin(sql`count(*)`, { from, to }, period, today),
  },
  purchaseSum: {
    pace: 'worker',
    where: ({ from, to, period }, { today }) =>
      period === null
        ? total('cents', { from, to })
        : totalWithin(sql`sum(cents)`, { from, to }, period, today),
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
      const bought = sql`from purchase where cancelled_at is null and text <> ''
        and ${period === null ? sql`1` : within(sql.ref('purchase.on_date'), daysOf(period, today))}
        and ${stillWanted(sql.ref('purchase.id'))} and ${contains(sql.ref('purchase.text'), text)}`
      return among(
        sql`select customer_id ${bought} union all select household_id ${bought} and household_id is not null`,
      )
    },
  },
}
