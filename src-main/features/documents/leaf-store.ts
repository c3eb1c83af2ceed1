import type { LeafOf } from '@shared/features/selections/leaves'
import { type SqlBool, sql } from 'kysely'
import { among, contains, type LeafKind } from '../../db/leaf'

const any = sql<SqlBool>`1`

/** Conditions on documents that are not deleted. */
export const documentLeafKinds: { document: LeafKind<LeafOf<'document'>> } = {
  document: {
    pace: 'worker',
    where: ({ role, name }) =>
      among(sql`select document.customer_id from document where deleted_at is null
        and ${role === null ? any : sql`role = ${role}`}
        and ${name === '' ? any : contains(sql.ref('document.name'), name)}`),
  },
}
