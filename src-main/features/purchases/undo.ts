import type { Clock } from '@shared/kernel/clock'
import { bookingIsUndone } from '../../db/booking-undone'
import type { UndoChange } from '../../db/undo'
import { undoRow } from '../../db/undo-row'
import { markCancelled } from './store'

/**
 * Taking a booking back cancels it: a purchase never vanishes from the book. Its points were booked in the
 * same step and go by their own line. Where the booking itself was taken back since, a cancelling stays as it
 * is: without it the purchase would count again, though nobody asked for that.
 */
export function undoPurchase(clock: Clock): UndoChange {
  return async (tx, change) => {
    if (change.before === null)
      return (await markCancelled(tx, change.row_id, clock.now().toISOString())) ? 'undone' : 'nothing'
    return (await bookingIsUndone(tx, change.row_id, change.operation_id))
      ? 'changedSince'
      : undoRow(tx, change)
  }
}
