export { CardReminders } from './CardReminders'
export { ReminderRow } from './ReminderRow'
export { RemindersPage } from './RemindersPage'
