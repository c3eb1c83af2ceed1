import type { BulkChange } from '@shared/features/bulk/contract'
import { valueList } from '../../db/value-list'
import { allFor, type BulkKind } from './kind'

/** Notes that cards object to advertising, or that they do so no more; the day of an objection stays. */
export const setObjection: BulkKind<Extract<BulkChange, { type: 'setObjection' }>> = {
  async leftOut(db, ids, { objects }) {
    const rows = await db
      .selectFrom('customer')
      .select('id')
      .where('id', 'in', valueList(ids))
      .where('ad_objection', '=', objects ? 1 : 0)
      .execute()
    return allFor(
      rows.map((row) => Number(row.id)),
      'sameObjection',
    )
  },
  async write(tx, ids, { objects }, { now, today }) {
    await tx
      .updateTable('customer')
      .set((eb) => ({
        ad_objection: objects ? 1 : 0,
        ad_objection_on: objects ? today : null,
        revision: eb('revision', '+', 1),
        updated_at: now,
      }))
      .where('id', 'in', valueList(ids))
      .execute()
  },
}
