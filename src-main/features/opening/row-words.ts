import { cardChanges as t } from '@shared/texts/de/card-changes'
import { opening as texts } from '@shared/texts/de/opening'
import { type RowWords, says } from '../../db/row-words'

/** How what came from the old list is told on its card; money is hidden as turnover is. */
export const openingWords: RowWords<'opening_balance'> = {
  what: texts.title,
  name: ({ code }) => code,
  columns: {
    kind: null,
    source: null,
    cents: { label: t.labels.amount, says: says.money, discreet: true },
    stamps: { label: texts.stamps },
    code: { label: texts.voucher('') },
    on_date: { label: t.labels.on, says: says.date },
  },
}
