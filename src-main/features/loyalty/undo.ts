import type { Clock } from '@shared/kernel/clock'
import { bookingIsUndone } from '../../db/booking-undone'
import type { Tx } from '../../db/operate'
import type { UndoChange } from '../../db/undo'
import { undoRow } from '../../db/undo-row'
import { reverseEntry } from './reversal-store'
import { hasEntries } from './store'

/**
 * Takes back a line of the points book by a line of its own: earned points go, redeemed points and those of a
 * cancelled purchase come back, unless its booking was taken back since. A second time changes nothing.
 */
export function undoLedgerEntry(clock: Clock): UndoChange {
  return async (tx, change, actor) => {
    const purchaseId = await cancelledPurchase(tx, change.row_id)
    if (purchaseId !== null && (await bookingIsUndone(tx, purchaseId, change.operation_id)))
      return 'changedSince'
    const stamp = { at: clock.now().toISOString(), on: clock.today(), actor }
    return (await reverseEntry(tx, change.row_id, stamp)) ? 'undone' : 'nothing'
  }
}

/** An account that was opened stays with the lines on it; only an empty one goes. */
export const undoAccount: UndoChange = async (tx, change) =>
  (await hasEntries(tx, change.row_id)) ? 'nothing' : undoRow(tx, change)

/** The purchase whose points a line has taken back; null for every other line. */
async function cancelledPurchase(tx: Tx, entryId: number): Promise<number | null> {
  const line = await tx
    .selectFrom('points_entry')
    .select('purchase_id')
    .where('id', '=', entryId)
    .where('kind', '=', 'reverse')
    .executeTakeFirst()
  return line?.purchase_id ?? null
}
