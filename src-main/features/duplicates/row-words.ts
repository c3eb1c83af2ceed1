import { cardChanges as t } from '@shared/texts/de/card-changes'
import type { RowWords } from '../../db/row-words'

/** How it is told that two cards are two customers: „Nicht dasselbe wie: Müller, Anna“. */
export const differentWords: RowWords<'different_pair'> = {
  what: t.whats.different,
  name: ({ high_id }, nameOf) => nameOf('customer', high_id),
  columns: { low_id: null, high_id: null },
  names: { high_id: 'customer' },
}
