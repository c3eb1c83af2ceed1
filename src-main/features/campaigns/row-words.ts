import { formatDate } from '@shared/kernel/civil-date'
import { campaigns } from '@shared/texts/de/campaigns'
import { cardChanges as t } from '@shared/texts/de/card-changes'
import { joined, type RowWords, says } from '../../db/row-words'

/** How it is told on a card that it answered a campaign. */
export const answerWords: RowWords<'campaign_answer'> = {
  what: t.whats.answer,
  name: ({ campaign_id, on_date, text }, nameOf) =>
    joined(nameOf('campaign', campaign_id), formatDate(on_date), text),
  columns: {
    campaign_id: null,
    on_date: { label: t.labels.on, says: says.date },
    kind: { label: t.labels.channel, says: says.words(campaigns.answerKinds) },
    purchase_id: null,
    text: { label: t.labels.text },
  },
  names: { campaign_id: 'campaign' },
}
