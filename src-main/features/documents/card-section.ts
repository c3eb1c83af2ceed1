import { type CardSection, cardByCard } from '@main/pdf/card-section'
import { civilToday, formatDate } from '@shared/kernel/civil-date'
import { lists as texts } from '@shared/texts/de/lists'
import { documentsAt } from './store'

/** What lies with a printed card, by name: the files themselves stay in the program. */
export const documentSection: CardSection = cardByCard(async (db, { id }) => {
  const rows = await documentsAt(db, { customerId: id, entryId: null, thingId: null }).execute()
  return rows.map(({ at, name, keepUntil }) => ({
    label: formatDate(civilToday(Date.parse(at))),
    text: keepUntil ? texts.cards.keepUntil(name, formatDate(keepUntil)) : name,
  }))
})
