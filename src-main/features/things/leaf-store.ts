import type { LeafOf } from '@shared/features/selections/leaves'
import { serialKey } from '@shared/features/things/thing'
import { type SqlBool, sql } from 'kysely'
import { among, type LeafKind } from '../../db/leaf'

/** Conditions on things that somebody has now. */
export const thingLeafKinds: { thing: LeafKind<LeafOf<'thing'>> } = {
  thing: {
    pace: 'worker',
    where: ({ kindId, serial }) =>
      among(sql`select thing.customer_id from thing where gone_on is null
        and ${kindId === null ? sql<SqlBool>`1` : sql<SqlBool>`kind_id = ${kindId}`}
        and ${serial === '' ? sql<SqlBool>`1` : sql<SqlBool>`serial_key <> '' and instr(serial_key, ${serialKey(serial)}) > 0`}`),
  },
}
