import type { LeafOf } from '@shared/features/selections/leaves'
import { daysOf } from '@shared/kernel/period'
import { type SqlBool, sql } from 'kysely'
import { among, happenedWithin, inside, type LeafKind } from '../../db/leaf'

const any = sql<SqlBool>`1`
const standings = {
  any,
  open: sql<SqlBool>`kind = 'complaint' and closed_at is null`,
  quotable: sql<SqlBool>`quote_status = 'given'`,
}

/** Conditions on what customers said. */
export const voiceLeafKinds: { voice: LeafKind<LeafOf<'voice'>> } = {
  voice: {
    pace: 'worker',
    where: ({ kind, starsFrom, starsTo, standing, period }, { today }) =>
      among(sql`select voice.customer_id from voice where ${standings[standing]}
        and ${kind === null ? any : sql`kind = ${kind}`}
        and ${starsFrom === null && starsTo === null ? any : inside(sql.ref('voice.stars'), { from: starsFrom, to: starsTo })}
        and ${period === null ? any : happenedWithin(sql.ref('voice.at'), daysOf(period, today))}`),
  },
}
