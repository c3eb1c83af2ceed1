import {
  dormantUntil,
  regularSince,
  rhythm,
  type Stage,
  type StageRules,
} from '@shared/features/customers/stage'
import type { CivilDate } from '@shared/kernel/civil-date'
import { type RawBuilder, type SqlBool, sql } from 'kysely'

/** By what stages are told apart, on a day. */
export type StageContext = { rules: StageRules; today: CivilDate }

/**
 * The day of a customer's n-th purchase from the last one back, of a household also of those that its members with
 * cards of their own made on its account; null where there are fewer. Two indexes are read side by side.
 */
export function nthLastPurchase(customerId: RawBuilder<unknown>, n: number): RawBuilder<CivilDate | null> {
  return sql<CivilDate | null>`(select on_date from (
      select on_date from purchase where customer_id = ${customerId} and cancelled_at is null
      union all select on_date from purchase where household_id = ${customerId} and cancelled_at is null
    ) order by on_date desc limit 1 offset ${n - 1})`
}

/**
 * `stageOf` as a condition over a row of `customer_stats`: nothing is stored that the mere passing of days would
 * make wrong. What the index on the last purchase can narrow stands first.
 */
export function inStage(stage: Stage, { rules, today }: StageContext): RawBuilder<SqlBool> {
  const { purchases, lastOn, id } = columns
  const regular = sql<SqlBool>`(${purchases} >= ${rules.regularPurchases}
    and ifnull(${nthLastPurchase(id, rules.regularPurchases)}, '') >= ${regularSince(rules, today)})`
  const bought = sql<SqlBool>`${lastOn} is not null`
  const away = isAway({ rules, today })
  const here = sql<SqlBool>`${bought} and not ${away}`
  switch (stage) {
    case 'prospect':
      return sql<SqlBool>`${lastOn} is null`
    case 'dormant':
      return sql<SqlBool>`(${bought} and ${away})`
    case 'regular':
      return sql<SqlBool>`(${lastOn} >= ${regularSince(rules, today)} and ${here} and ${regular})`
    case 'repeat':
      return sql<SqlBool>`(${here} and ${purchases} >= ${rules.repeatFrom} and not ${regular})`
    case 'first':
      return sql<SqlBool>`(${here} and ${purchases} < ${rules.repeatFrom} and not ${regular})`
  }
}

const columns = {
  id: sql.ref('customer_stats.customer_id'),
  purchases: sql.ref('customer_stats.purchases'),
  firstOn: sql.ref('customer_stats.first_on'),
  lastOn: sql.ref('customer_stats.last_on'),
}

/** `dormantAfter` days have passed since the last purchase. */
function isAway({ rules, today }: StageContext): RawBuilder<SqlBool> {
  const { purchases, firstOn, lastOn } = columns
  const byDays = sql<SqlBool>`${lastOn} <= ${dormantUntil(rules, today)}`
  if (rules.dormantTimes === 0) return sql<SqlBool>`(${byDays})`
  const days = sql`${rules.dormantTimes} * (julianday(${lastOn}) - julianday(${firstOn})) / (${purchases} - 1)`
  // Days are whole, so having passed a part of one asks for the next whole one, as `dormantAfter` rounds up.
  const byRhythm = sql<SqlBool>`(${purchases} >= ${rhythm.fromPurchases}
    and julianday(${today}) - julianday(${lastOn}) >= max(${rhythm.leastDays}, ${days}))`
  return sql<SqlBool>`(${byDays} or ${byRhythm})`
}
