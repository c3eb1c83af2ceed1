import { type CardSection, cardByCard, mayName } from '@main/pdf/card-section'
import type { TimelineEntry } from '@shared/features/history/contract'
import { civilToday, formatDate } from '@shared/kernel/civil-date'
import { formatEuro } from '@shared/kernel/money'
import { history as texts } from '@shared/texts/de/history'
import { lists } from '@shared/texts/de/lists'
import { loyalty } from '@shared/texts/de/loyalty'
import { voices } from '@shared/texts/de/voices'
import { entryWords } from '../entries'
import { readTimeline } from './timeline-store'

/** As many of the latest contacts, purchases and letters stand on a printed card. */
const shown = 10

/** What happened last with the customer; reminders have a part of their own. */
export const historySection: CardSection = cardByCard(async (db, card, asked) => {
  // Some are left out afterwards, so a few more are read.
  const entries = await readTimeline(db, card.id, { limit: 2 * shown, after: null })
  const own = entries
    .filter((entry) => entry.type !== 'reminder' && mayName(card, personOf(entry), asked))
    .slice(0, shown)
  const ofKinds = own.filter((entry) => entry.type === 'entry')
  const ownWords = await entryWords(db, ofKinds, asked.protectedFieldIds)
  return own.map((entry) => ({
    label: formatDate(dayOf(entry)),
    text: entry.type === 'entry' ? ownWords(entry) : wordsOf(entry),
  }))
})

function personOf(entry: TimelineEntry): number | null {
  if (entry.type === 'contact') return entry.personId
  return entry.type === 'entry' ? (entry.person?.id ?? null) : null
}

function dayOf(entry: TimelineEntry): string {
  return entry.type === 'purchase' || entry.type === 'entry' ? entry.on : civilToday(Date.parse(entry.at))
}

function wordsOf(entry: Exclude<TimelineEntry, { type: 'entry' }>): string {
  switch (entry.type) {
    case 'contact':
      return `${[texts.channels[entry.channel], entry.personName].filter(Boolean).join(', ')}: ${entry.text}`
    case 'purchase': {
      const cancelled =
        entry.cancelledAt && texts.cancelled(formatDate(civilToday(Date.parse(entry.cancelledAt))))
      return [texts.purchase(formatEuro(entry.cents)), entry.text, cancelled].filter(Boolean).join(', ')
    }
    case 'redemption':
      return [
        texts.redemption(loyalty.points(entry.points)),
        entry.text,
        entry.cancelled && texts.redemptionCancelled,
      ]
        .filter(Boolean)
        .join(', ')
    case 'letter':
      return texts.letter(entry.subject, entry.channel)
    case 'reminder':
      return entry.text
    case 'voice': {
      const { kind, article, text, outcome, dueOn, closedAt } = entry
      const open = dueOn !== null && closedAt === null && lists.cards.openUntil(formatDate(dueOn))
      return [`${voices.kinds[kind]}: ${text}`, article, outcome, open].filter(Boolean).join(', ')
    }
  }
}
