import type { BulkChange } from '@shared/features/bulk/contract'
import { type SqlBool, sql } from 'kysely'
import { valueList } from '../../db/value-list'
import { writeResponsible } from '../staff'
import { allFor, type BulkKind } from './kind'

/** Says who looks after cards. */
export const setResponsible: BulkKind<Extract<BulkChange, { type: 'setResponsible' }>> = {
  async leftOut(db, ids, { staffId }) {
    const rows = await db
      .selectFrom('customer')
      .select('id')
      .where('id', 'in', valueList(ids))
      .where(sql<SqlBool>`responsible_id is ${staffId}`)
      .execute()
    return allFor(
      rows.map((row) => Number(row.id)),
      'sameResponsible',
    )
  },
  async write(tx, ids, { staffId }, { now }) {
    await writeResponsible(tx, ids, staffId, now)
  },
}
