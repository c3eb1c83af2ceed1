import type { Clock } from '@shared/kernel/clock'
import type { UndoChange } from '../../db/undo'
import { undoRow } from '../../db/undo-row'
import { markCancelled } from './store'

/**
 * Taking a booking back cancels it: a purchase never vanishes from the book. Its points were booked in the
 * same step and go by their own line.
 */
export function undoPurchase(clock: Clock): UndoChange {
  return async (tx, change) => {
    if (change.before !== null) return undoRow(tx, change)
    return (await markCancelled(tx, change.row_id, clock.now().toISOString())) ? 'undone' : 'nothing'
  }
}
