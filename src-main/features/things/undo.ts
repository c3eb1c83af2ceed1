import type { Tx } from '../../db/operate'
import { type ChangeRow, type RowOutcome, undoRow } from '../../db/undo-row'
import { hangsOn, removeValues, wasMadeBy } from './undo-store'

/**
 * Takes the making of an entry or thing back: all that stands in it goes with it, also what was written since. One
 * that something hangs on by now stays.
 */
export const undoOwned =
  (table: 'entry' | 'thing') =>
  async (tx: Tx, change: ChangeRow): Promise<RowOutcome> => {
    if (change.before !== null) return undoRow(tx, change)
    if (await hangsOn(tx, table, change.row_id)) return 'usedSince'
    await removeValues(tx, table, change.row_id)
    return undoRow(tx, change)
  }

/** What was written together with an entry or thing that stays, stays in it. */
export async function undoFieldValue(tx: Tx, change: ChangeRow): Promise<RowOutcome> {
  if (change.before !== null) return undoRow(tx, change)
  const { entry_id, thing_id } = JSON.parse(change.after ?? '{}') as Record<string, number | null>
  for (const [table, id] of [['entry', entry_id] as const, ['thing', thing_id] as const])
    if (id && (await wasMadeBy(tx, change.operation_id, table, id)) && (await hangsOn(tx, table, id)))
      return 'usedSince'
  return undoRow(tx, change)
}
