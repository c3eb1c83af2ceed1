import { type CardSection, cardByCard, mayName } from '@main/pdf/card-section'
import { relations as texts } from '@shared/texts/de/relations'
import { relationOf, relationsOfCard } from './store'

/** Who belongs to the customer, and in which way: „Mutter: Klos, Ute“. */
export const relationSection: CardSection = cardByCard(async (db, card, asked) => {
  const rows = await relationsOfCard(db, card.id).execute()
  return rows
    .map(relationOf)
    .filter(({ from }) => mayName(card, from.id, asked))
    .map(({ word, from, to }) => ({
      label: word,
      text: [
        to.cardName ? `${to.name}, ${texts.memberOf(to.cardName)}` : to.name,
        from.id !== card.id && texts.of(from.name),
      ]
        .filter(Boolean)
        .join(' · '),
    }))
})
