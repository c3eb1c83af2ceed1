import type { LeafOf } from '@shared/features/selections/leaves'
import { sql } from 'kysely'
import { byCount, type LeafKind } from '../../db/leaf'

/** Conditions on the points book. */
export const loyaltyLeafKinds: { points: LeafKind<LeafOf<'points'>> } = {
  points: {
    pace: 'index',
    where: (range) =>
      byCount(
        range,
        (holds) =>
          sql`select customer_stats.customer_id from customer_stats where ${holds(sql.ref('customer_stats.points'))}`,
      ),
  },
}
