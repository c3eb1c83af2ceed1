import type { BulkChange } from '@shared/features/bulk/contract'
import { bulkInsert } from '../../db/bulk-insert'
import { valueList } from '../../db/value-list'
import { allFor, type BulkKind } from './kind'

/** Reminds of each card; nobody is reminded of the dead, or twice of the same. */
export const addReminder: BulkKind<Extract<BulkChange, { type: 'addReminder' }>> = {
  async leftOut(db, ids, { text, dueOn }) {
    const reminded = await db
      .selectFrom('reminder')
      .select('customer_id')
      .where('customer_id', 'in', valueList(ids))
      .where('due_on', '=', dueOn)
      .where('text', '=', text)
      .where('done_at', 'is', null)
      .execute()
    const dead = await db
      .selectFrom('customer')
      .select('id')
      .where('id', 'in', valueList(ids))
      .where('state', '=', 'deceased')
      .execute()
    return new Map([
      ...allFor(
        reminded.map((row) => row.customer_id),
        'hasReminder',
      ),
      ...allFor(
        dead.map((row) => Number(row.id)),
        'deceased',
      ),
    ])
  },
  async write(tx, ids, { text, dueOn }, { now, actor }) {
    await bulkInsert(
      tx,
      'reminder',
      ids.map((id) => ({ customer_id: id, text, due_on: dueOn, at: now, actor })),
    )
  },
}
