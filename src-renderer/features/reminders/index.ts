export { CardReminders } from './CardReminders'
export { ReminderList } from './ReminderList'
export { RemindersPage } from './RemindersPage'
export { useReminderCount } from './use-reminder-count'
