import { cardChanges as t } from '@shared/texts/de/card-changes'
import { joined, type RowWords, says } from '../../db/row-words'

/** How the changes of things are told on the card of their owner. */
export const thingWords: RowWords<'thing'> = {
  what: t.whats.thing,
  name: ({ kind_id, name, serial }, nameOf) => joined(nameOf('thing_kind', kind_id), name, serial),
  columns: {
    kind_id: { label: t.labels.kind, says: says.named('thing_kind') },
    name: { label: t.labels.name },
    serial: { label: t.labels.serial },
    serial_key: null,
    since_on: { label: t.labels.since, says: says.date },
    gone_on: { label: t.labels.gone, says: says.date },
    note: { label: t.labels.note },
  },
  names: { kind_id: 'thing_kind' },
}
