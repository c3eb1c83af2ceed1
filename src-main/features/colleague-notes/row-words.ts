import { cardChanges as t } from '@shared/texts/de/card-changes'
import { type RowWords, says } from '../../db/row-words'

/** How notes between colleagues are told on the card of which they speak. */
export const staffNoteWords: RowWords<'staff_note'> = {
  what: t.whats.staffNote,
  name: ({ text }) => text,
  columns: {
    to_id: { label: t.labels.to, says: says.named('staff'), always: true },
    text: { label: t.labels.text },
    done_at: { label: t.labels.done, says: says.day },
  },
  names: { to_id: 'staff' },
}

/** How it is told that one of all has read a note. */
export const noteTickWords: RowWords<'staff_note_tick'> = {
  what: t.whats.ticked,
  name: ({ note_id }, nameOf) => nameOf('staff_note', note_id),
  columns: { note_id: null, staff_id: null },
  names: { note_id: 'staff_note' },
}
