import { type CardSection, cardByCard } from '@main/pdf/card-section'
import { readYear, yearsOf } from './store'

/** Who gets the gifts of a company, by the latest list. */
export const giftSection: CardSection = cardByCard(async (db, { id, kind }, { today }) => {
  const [year] = kind === 'company' ? await yearsOf(db, id) : []
  if (year === undefined) return []
  const recipients = await readYear(db, { companyId: id, year, today })
  return recipients.map(({ name, gift, address }) => ({
    label: String(year),
    text: [name, gift, address].filter(Boolean).join(' · '),
  }))
})
