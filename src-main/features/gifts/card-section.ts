import { type CardSection, cardByCard } from '@main/pdf/card-section'
import { readYear, yearsOf } from './store'

/** Who stands on the latest list of a company's gifts; somebody restricted by law stands on no paper. */
export const giftSection: CardSection = cardByCard(async (db, { id, kind }, { today }) => {
  const [year] = kind === 'company' ? await yearsOf(db, id) : []
  if (year === undefined) return []
  const recipients = await readYear(db, { companyId: id, year, today })
  const shown = recipients.filter(({ trouble }) => trouble !== 'restricted')
  return shown.map(({ name, gift, address }) => ({
    label: String(year),
    text: [name, gift, address].filter(Boolean).join(' · '),
  }))
})
