import type { CardSection } from '@main/pdf/card-section'
import { formatDate } from '@shared/kernel/civil-date'
import { lists as texts } from '@shared/texts/de/lists'
import { wishesOfCards } from './store'

/** The open wishes of a printed card, the newest first. */
export const wishSection: CardSection = async (db, cards) => {
  const rows = await wishesOfCards(
    db,
    cards.map(({ id }) => id),
  ).execute()
  const byCard = Map.groupBy(rows, (row) => row.customer_id)
  return new Map(
    Array.from(byCard, ([id, own]) => [
      id,
      own.map(({ category, text, until_on }) => ({
        label: category,
        text: until_on ? texts.cards.wishUntil(text, formatDate(until_on)) : text,
      })),
    ]),
  )
}
