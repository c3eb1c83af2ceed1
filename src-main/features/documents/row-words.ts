import { cardChanges as t } from '@shared/texts/de/card-changes'
import { type RowWords, says } from '../../db/row-words'

/** How the changes of documents and the photo are told on their card. */
export const documentWords: RowWords<'document'> = {
  what: t.whats.document,
  name: ({ role, name }) => (role === 'photo' ? t.photo : name),
  columns: {
    content_id: null,
    entry_id: null,
    thing_id: { label: t.labels.thing, says: says.named('thing') },
    contact_id: null,
    mail_key: null,
    role: null,
    name: { label: t.labels.name },
    media_type: null,
    bytes: null,
    keep_until: { label: t.labels.keepUntil, says: says.date },
    deleted_at: { label: t.labels.trash, says: says.happened },
  },
  names: { thing_id: 'thing' },
}
