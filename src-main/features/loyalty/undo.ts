import type { Clock } from '@shared/kernel/clock'
import { bookingIsUndone } from '../../db/booking-undone'
import type { UndoChange } from '../../db/undo'
import { undoRow } from '../../db/undo-row'
import { cancelledPurchase, reverseEntry } from './reversal-store'
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
