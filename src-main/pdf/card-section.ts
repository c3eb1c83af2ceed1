import type { CustomerCard } from '@shared/features/customers/card'
import type { CivilDate } from '@shared/kernel/civil-date'
import type { ReadDatabase } from '../db/open'

/** A line of a printed card: `label` (a day, a kind of number) stands before it where there is one. */
export type SectionLine = { label: string; text: string }

/** What a feature prints of each of some cards, by their ids; a card without lines has no such part. */
export type CardSection = (
  db: ReadDatabase,
  cards: readonly CustomerCard[],
  today: CivilDate,
) => Promise<Map<number, SectionLine[]>>

/** A part that stands on the card itself. */
export function ofCard(lines: (card: CustomerCard) => SectionLine[]): CardSection {
  return async (_, cards) => new Map(cards.map((card) => [card.id, lines(card)]))
}
