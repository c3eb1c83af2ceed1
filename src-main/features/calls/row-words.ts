import { calls } from '@shared/texts/de/calls'
import { cardChanges as t } from '@shared/texts/de/card-changes'
import { joined, type RowWords, says } from '../../db/row-words'

/** How it is told on a card that somebody of it was called for a campaign. */
export const callWords: RowWords<'campaign_call'> = {
  what: t.whats.call,
  name: ({ campaign_id, outcome, text }, nameOf) =>
    joined(nameOf('campaign', campaign_id), calls.outcomes[outcome], text),
  columns: {
    campaign_id: null,
    outcome: { label: t.labels.outcome, says: says.words(calls.outcomes) },
    text: { label: t.labels.text },
    due_on: { label: t.labels.dueOn, says: says.date },
    reminder_id: null,
    tries: null,
  },
  names: { campaign_id: 'campaign' },
}
