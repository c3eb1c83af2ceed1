import type { CustomerCard } from '@shared/features/customers/card'
import type { Purpose } from '@shared/features/selections/selection'
import type { CivilDate } from '@shared/kernel/civil-date'
import type { ReadDatabase } from '../db/open'

/** A line of a printed card: `label` (a day, a kind of number) stands before it where there is one. */
export type SectionLine = { label: string; text: string }

/** What is asked of every part of a printed card. */
export type Asked = {
  today: CivilDate
  purpose: Purpose
  /** The specially protected own fields that were chosen by name; no other one is printed. */
  protectedFieldIds: readonly number[]
}

/** What a feature prints of each of some cards, by their ids; a card without lines has no such part. */
export type CardSection = (
  db: ReadDatabase,
  cards: readonly CustomerCard[],
  asked: Asked,
) => Promise<Map<number, SectionLine[]>>

/** A part that stands on the card itself. */
export function ofCard(lines: (card: CustomerCard) => SectionLine[]): CardSection {
  return async (_, cards) => new Map(cards.map((card) => [card.id, lines(card)]))
}

/** A part that is read card by card. */
export function cardByCard(
  lines: (db: ReadDatabase, card: CustomerCard, asked: Asked) => Promise<SectionLine[]>,
): CardSection {
  return async (db, cards, asked) => {
    const found = new Map<number, SectionLine[]>()
    for (const card of cards) found.set(card.id, await lines(db, card, asked))
    return found
  }
}

/** Whether something about one of a card may be printed: whom the purpose leaves out is not named there either. */
export function mayName(
  card: CustomerCard,
  personId: number | null | undefined,
  { purpose }: Asked,
): boolean {
  if (purpose === 'internal' || personId === null || personId === undefined) return true
  return personId === card.id || card.people.some(({ id }) => id === personId)
}
