import { cardChanges as t } from '@shared/texts/de/card-changes'
import { loyalty as texts } from '@shared/texts/de/loyalty'
import { joined, type RowWords, says } from '../../db/row-words'

/** How the lines of the points book are told on the card of its account. */
export const pointsWords: RowWords<'points_entry'> = {
  what: t.whats.points,
  name: ({ kind, points, text }) => joined(`${texts.signed(points)} ${texts.kinds[kind]}`, text),
  columns: {
    account_id: null,
    lot_id: null,
    kind: { label: t.labels.kind, says: says.words(texts.kinds) },
    points: { label: t.labels.points, says: texts.signed },
    on_date: { label: t.labels.on, says: says.date },
    text: { label: t.labels.what },
    purchase_id: null,
    reverses_id: null,
    redemption_id: null,
  },
}
