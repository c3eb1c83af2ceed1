import type { Clock } from '@shared/kernel/clock'
import type { UndoInsert } from '../../db/undo'
import { reversePurchase } from '../loyalty'
import { markCancelled } from './store'

/** Taking a booking back cancels it and its points: a purchase never vanishes from the book. */
export function undoPurchase(clock: Clock): UndoInsert {
  return async (tx, change, actor) => {
    const at = clock.now().toISOString()
    if (!(await markCancelled(tx, change.row_id, at))) return 'nothing'
    await reversePurchase(tx, change.row_id, { at, on: clock.today(), actor })
    return 'undone'
  }
}
