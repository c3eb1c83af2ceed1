import type { CardSection } from '@main/pdf/card-section'
import { formatDate } from '@shared/kernel/civil-date'
import { openOfCards } from './store'

/** The open reminders of a printed card, by their day. */
export const reminderSection: CardSection = async (db, cards) => {
  const rows = await openOfCards(
    db,
    cards.map(({ id }) => id),
  ).execute()
  const byCard = Map.groupBy(rows, (row) => row.customer_id)
  return new Map(
    Array.from(byCard, ([id, own]) => [
      id,
      own.map(({ due_on, text }) => ({ label: formatDate(due_on), text })),
    ]),
  )
}
