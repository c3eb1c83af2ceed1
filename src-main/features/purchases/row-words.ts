import { cardChanges as t } from '@shared/texts/de/card-changes'
import { type RowWords, says } from '../../db/row-words'

/** How purchases are told on their card; what was paid makes up the turnover, and is hidden as that is. */
export const purchaseWords: RowWords<'purchase'> = {
  what: t.whats.purchase,
  name: ({ text }) => text,
  columns: {
    cents: { label: t.labels.amount, says: says.money, always: true, discreet: true },
    on_date: { label: t.labels.on, says: says.date },
    text: { label: t.labels.text },
    cancelled_at: { label: t.labels.cancelled, says: says.day },
    household_id: { label: t.labels.forHousehold, says: says.named('customer') },
  },
  names: { household_id: 'customer' },
}
