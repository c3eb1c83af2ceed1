import type { LeafOf } from '@shared/features/selections/leaves'
import { type SqlBool, sql } from 'kysely'
import { among, contains, type LeafKind } from '../../db/leaf'

const any = sql<SqlBool>`1`

/** Conditions on wishes. */
export const wishLeafKinds: { wish: LeafKind<LeafOf<'wish'>> } = {
  wish: {
    pace: 'worker',
    where: ({ open, category, text }) =>
      among(sql`select wish.customer_id from wish
        where ${open === null ? any : open ? sql`done_at is null` : sql`done_at is not null`}
        and ${category === null ? any : sql`category = ${category}`}
        and ${text === '' ? any : contains(sql.ref('wish.text'), text)}`),
  },
}
