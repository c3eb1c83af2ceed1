import { cardChanges as t } from '@shared/texts/de/card-changes'
import { raffles as texts } from '@shared/texts/de/raffles'
import { type RowWords, says } from '../../db/row-words'

/** How it is told on a card that it was drawn in a raffle. */
export const winnerWords: RowWords<'raffle_winner'> = {
  what: texts.winnerRow,
  name: ({ prize_id }, nameOf) => nameOf('raffle_prize', prize_id),
  columns: {
    raffle_id: null,
    prize_id: null,
    ticket: null,
    draw: null,
    passed_at: { label: texts.record.passed, says: says.day },
    text: { label: t.labels.text },
  },
  names: { prize_id: 'raffle_prize' },
}
