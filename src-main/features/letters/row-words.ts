import { cardChanges as t } from '@shared/texts/de/card-changes'
import type { RowWords } from '../../db/row-words'

/** How it is told on a card that a letter went out to it. */
export const letterWords: RowWords<'mailing_recipient'> = {
  what: t.whats.letter,
  name: ({ mailing_id }, nameOf) => nameOf('mailing', mailing_id),
  columns: { mailing_id: null },
  names: { mailing_id: 'mailing' },
}
