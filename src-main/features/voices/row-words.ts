import { starSigns } from '@shared/features/voices/rules'
import { cardChanges as t } from '@shared/texts/de/card-changes'
import { voices as texts } from '@shared/texts/de/voices'
import { joined, type RowWords, says } from '../../db/row-words'

/** How the changes of voices are told on their card. */
export const voiceWords: RowWords<'voice'> = {
  what: t.whats.voice,
  name: ({ kind, article, stars, text }) =>
    joined(texts.kinds[kind], stars && starSigns(stars), article, text),
  columns: {
    kind: { label: t.labels.kind, says: says.words(texts.kinds) },
    article: { label: t.labels.article },
    article_key: null,
    stars: { label: t.labels.stars, says: starSigns },
    text: { label: t.labels.text },
    due_on: { label: t.labels.answerBy, says: says.date },
    responsible: { label: t.labels.responsible },
    outcome: { label: t.labels.outcome },
    closed_at: { label: t.labels.done, says: says.day },
    quote_status: { label: t.labels.quote, says: says.words(texts.quoteStatus) },
    quote_on: { label: t.labels.quoteOn, says: says.date },
    quote_source: { label: t.labels.quoteSource },
  },
}
