import { cardChanges as t } from '@shared/texts/de/card-changes'
import { joined, type RowWords } from '../../db/row-words'

/** How the gifts of a company are told on its card. */
export const giftWords: RowWords<'gift_recipient'> = {
  what: t.whats.gift,
  name: ({ year, person_id, name, gift }, nameOf) =>
    joined(year, nameOf('customer', person_id) || name, gift),
  columns: {
    company_id: null,
    year: { label: t.labels.year, says: String },
    person_id: null,
    name: { label: t.labels.name },
    address: { label: t.labels.address },
    gift: { label: t.labels.gift },
    position: null,
  },
  names: { person_id: 'customer' },
}
