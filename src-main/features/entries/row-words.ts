import { formatDate } from '@shared/kernel/civil-date'
import { cardChanges as t } from '@shared/texts/de/card-changes'
import { joined, type RowWords, says } from '../../db/row-words'

/** How the changes of entries are told on their card; what stands in their fields is told by those. */
export const entryRowWords: RowWords<'entry'> = {
  what: t.whats.entry,
  name: ({ kind_id, on_date, text }, nameOf) =>
    joined(nameOf('entry_kind', kind_id), formatDate(on_date), text),
  columns: {
    person_id: { label: t.labels.person, says: says.named('customer') },
    thing_id: { label: t.labels.thing, says: says.named('thing') },
    kind_id: { label: t.labels.kind, says: says.named('entry_kind') },
    on_date: { label: t.labels.on, says: says.date },
    ended_on: { label: t.labels.ended, says: says.date },
    text: { label: t.labels.text },
  },
  names: { kind_id: 'entry_kind', person_id: 'customer', thing_id: 'thing' },
}
