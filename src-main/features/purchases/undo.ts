import type { Clock } from '@shared/kernel/clock'
import type { UndoInsert } from '../../db/undo'
import { markCancelled } from './store'

/**
 * Taking a booking back cancels it: a purchase never vanishes from the book. Its points were booked in the
 * same step and go by their own line.
 */
export function undoPurchase(clock: Clock): UndoInsert {
  return async (tx, change) =>
    (await markCancelled(tx, change.row_id, clock.now().toISOString())) ? 'undone' : 'nothing'
}
