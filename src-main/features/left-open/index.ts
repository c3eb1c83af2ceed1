import type { LeftOpen } from '@shared/features/customers/ending'
import { voices as texts } from '@shared/texts/de/voices'
import type { CloseOpen, CountOpen } from '../customers'
import { completeRemindersOf, countOpenReminders } from '../reminders'
import { closeComplaintsOf, countOpenComplaints } from '../voices'
import { countOpenWishes, endWishesOf } from '../wishes'

/** What is still to be done for these cards, wherever it is kept. */
export const countOpen: CountOpen = async (db, ids): Promise<LeftOpen> => ({
  reminders: await countOpenReminders(db, ids),
  wishes: await countOpenWishes(db, ids),
  complaints: await countOpenComplaints(db, ids),
})

/** Closes all of it, since nothing is to be done for these customers any more; answers how many that were. */
export const closeOpen: CloseOpen = async (tx, ids, { state, at }): Promise<LeftOpen> => ({
  reminders: await completeRemindersOf(tx, ids, at),
  wishes: await endWishesOf(tx, ids, at),
  complaints: await closeComplaintsOf(tx, ids, { at, outcome: texts.closedByState(state) }),
})
