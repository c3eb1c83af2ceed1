import type { LeafOf } from '@shared/features/selections/leaves'
import { type SqlBool, sql } from 'kysely'
import { type LeafKind, onCardOf } from '../../db/leaf'

/** Conditions on who is related to whom; both ends have a row of their own. */
export const relationLeafKinds: { [T in 'relation' | 'referral']: LeafKind<LeafOf<T>> } = {
  relation: {
    pace: 'index',
    where: ({ kindId, forward }) =>
      onCardOf(sql`select customer_id as id from relation where kind_id = ${kindId}
        and ${forward === null ? sql<SqlBool>`1` : sql<SqlBool>`forward = ${forward ? 1 : 0}`}`),
  },
  referral: {
    pace: 'index',
    where: ({ is }) =>
      onCardOf(sql`select customer_id as id from relation
        where kind_id = (select id from relation_kind where role = 'referral')
          and forward = ${is === 'referred' ? 1 : 0}`),
  },
}
