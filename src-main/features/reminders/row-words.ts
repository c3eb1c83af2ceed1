import { cardChanges as t } from '@shared/texts/de/card-changes'
import { type RowWords, says } from '../../db/row-words'

/** How the changes of reminders are told on their card. */
export const reminderWords: RowWords<'reminder'> = {
  what: t.whats.reminder,
  name: ({ text }) => text,
  columns: {
    text: { label: t.labels.text },
    due_on: { label: t.labels.dueOn, says: says.date, always: true },
    done_at: { label: t.labels.done, says: says.day },
    thing_id: { label: t.labels.thing, says: says.named('thing') },
  },
  names: { thing_id: 'thing' },
}
