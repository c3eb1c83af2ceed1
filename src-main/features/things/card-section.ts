import { type CardSection, cardByCard } from '@main/pdf/card-section'
import { formatDate } from '@shared/kernel/civil-date'
import { things as texts } from '@shared/texts/de/things'
import { printedValues } from '../fields'
import { thingsOfCard } from './store'

/** What the customer owns, with number, days and what stands in its fields. */
export const thingSection: CardSection = cardByCard(async (db, card, { protectedFieldIds }) => {
  const things = await thingsOfCard(db, card.id)
  const valuesOf = await printedValues(
    db,
    things.flatMap(({ values }) => values),
    protectedFieldIds,
  )
  return things.map(({ kind, name, serial, sinceOn, goneOn, note, values }) => ({
    label: kind.name,
    text: [
      name,
      serial && `${kind.serialLabel || texts.serial}: ${serial}`,
      sinceOn && texts.sinceDay(formatDate(sinceOn)),
      goneOn && texts.goneDay(formatDate(goneOn)),
      ...valuesOf(values),
      note,
    ]
      .filter(Boolean)
      .join(' · '),
  }))
})
