import { cardChanges as t } from '@shared/texts/de/card-changes'
import { type RowWords, says } from '../../db/row-words'

/** How the changes of wishes are told on their card. */
export const wishWords: RowWords<'wish'> = {
  what: t.whats.wish,
  name: ({ text }) => text,
  columns: {
    text: { label: t.labels.text },
    category: { label: t.labels.category },
    until_on: { label: t.labels.until, says: says.date },
    done_at: { label: t.labels.fulfilled, says: says.day },
  },
}
