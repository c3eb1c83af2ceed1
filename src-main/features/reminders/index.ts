import type { Core } from '../../core'
import { os } from '../../rpc/implement'
import { createReminderService } from './service'

export { reminderSection } from './card-section'
export { personalData } from './personal-data'
export { reminderWords } from './row-words'
export {
  completeReminder,
  completeRemindersOf,
  countDue,
  countOpenReminders,
  insertReminder,
  readDue,
} from './store'

/** Binds the reminders to the contract. */
export function bindReminders(core: Core) {
  const service = createReminderService(core)
  const router = os.reminders.router({
    add: os.reminders.add.handler(({ input, context }) => service.add(input, context.actor)),
    update: os.reminders.update.handler(({ input, context }) =>
      service.update(input.id, input.text, input.dueOn, context.actor),
    ),
    complete: os.reminders.complete.handler(({ input, context }) =>
      service.complete(input.id, context.actor),
    ),
    snooze: os.reminders.snooze.handler(({ input, context }) =>
      service.snooze(input.id, input.until, context.actor),
    ),
    delete: os.reminders.delete.handler(({ input, context }) => service.remove(input.id, context.actor)),
    due: os.reminders.due.handler(({ input }) =>
      service.due({ until: input.until, customerId: input.customerId }, input),
    ),
  })
  return { router, service }
}
