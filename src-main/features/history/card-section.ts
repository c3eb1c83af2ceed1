import type { CardSection } from '@main/pdf/card-section'
import type { TimelineEntry } from '@shared/features/history/contract'
import { civilToday, formatDate } from '@shared/kernel/civil-date'
import { formatEuro } from '@shared/kernel/money'
import { history as texts } from '@shared/texts/de/history'
import { loyalty } from '@shared/texts/de/loyalty'
import { voices } from '@shared/texts/de/voices'
import { readTimeline } from './timeline-store'

/** As many of the latest contacts, purchases and letters stand on a printed card. */
const shown = 10

/** What happened last with the customer; reminders have a part of their own. */
export const historySection: CardSection = async (db, cards) => {
  const lines = new Map<number, { label: string; text: string }[]>()
  for (const { id } of cards) {
    // Reminders are left out afterwards, so a few more are read.
    const entries = await readTimeline(db, id, { limit: 2 * shown, after: null })
    const own = entries.filter(({ type }) => type !== 'reminder').slice(0, shown)
    lines.set(
      id,
      own.map((entry) => ({ label: formatDate(dayOf(entry)), text: wordsOf(entry) })),
    )
  }
  return lines
}

function dayOf(entry: TimelineEntry): string {
  return entry.type === 'purchase' ? entry.on : civilToday(Date.parse(entry.at))
}

function wordsOf(entry: TimelineEntry): string {
  switch (entry.type) {
    case 'contact':
      return `${texts.channels[entry.channel]}: ${entry.text}`
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
      return texts.letter(entry.subject)
    case 'reminder':
      return entry.text
    case 'entry':
      return [entry.kind.name, entry.text].filter(Boolean).join(': ')
    case 'voice': {
      const { kind, article, text, outcome } = entry
      return [`${voices.kinds[kind]}: ${text}`, article, outcome].filter(Boolean).join(', ')
    }
  }
}
