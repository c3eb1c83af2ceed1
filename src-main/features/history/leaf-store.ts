import type { Channel } from '@shared/features/history/contract'
import type { LeafOf } from '@shared/features/selections/leaves'
import { daysOf } from '@shared/kernel/period'
import { sql } from 'kysely'
import { among, happenedWithin, type LeafKind, notAmong } from '../../db/leaf'

/** The last contact of each card, on one way or on any. */
const lastOf = (channel: Channel | null) =>
  channel === null
    ? sql`select customer_id, max(last_at) as last_at from customer_contact_stats group by customer_id`
    : sql`select customer_id, last_at from customer_contact_stats where channel = ${channel}`

/** Conditions on the contacts, by their kept totals. */
export const historyLeafKinds: { [T in 'lastContact' | 'noContact']: LeafKind<LeafOf<T>> } = {
  lastContact: {
    pace: 'worker',
    where({ channel, period }, { today }) {
      if (period === null) return notAmong(sql`select customer_id from (${lastOf(channel)})`)
      return among(sql`select customer_id from (${lastOf(channel)})
        where ${happenedWithin(sql`last_at`, daysOf(period, today))}`)
    },
  },
  noContact: {
    pace: 'worker',
    where({ channel, days }, { today }) {
      const lately = daysOf({ is: 'last', n: days, unit: 'days' }, today)
      return notAmong(sql`select customer_id from (${lastOf(channel)})
        where ${happenedWithin(sql`last_at`, { from: lately.from, to: null })}`)
    },
  },
}
