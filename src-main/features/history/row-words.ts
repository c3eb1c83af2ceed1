import { cardChanges as t } from '@shared/texts/de/card-changes'
import { history as texts } from '@shared/texts/de/history'
import { type RowWords, says } from '../../db/row-words'

/** How the changes of contact notes are told on their card. */
export const contactWords: RowWords<'contact_entry'> = {
  what: t.whats.contact,
  name: ({ text }) => text,
  columns: {
    text: { label: t.labels.text },
    channel: { label: t.labels.channel, says: says.words(texts.channels) },
    person_id: { label: t.labels.with, says: says.named('customer') },
  },
  names: { person_id: 'customer' },
}
