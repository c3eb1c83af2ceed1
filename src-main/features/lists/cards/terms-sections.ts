import { type CardSection, ofCard } from '@main/pdf/card-section'
import { cardForm } from '@shared/texts/de/card-form'
import { customers } from '@shared/texts/de/customers'
import { staff as staffTexts } from '@shared/texts/de/staff'
import { readStaff } from '../../staff'

const words = customers.card

/** How the shop deals with a customer, and who does. */
export const termsSection: CardSection = async (db, cards) => {
  const staff = cards.some(({ responsibleId }) => responsibleId !== null) ? await readStaff(db) : []
  return new Map(
    cards.map((card) => {
      const { preferredChannel, ownSalutation, source, specialTerms, responsibleId } = card
      const lines = [
        { label: words.preferredChannel, text: preferredChannel ? cardForm.channels[preferredChannel] : '' },
        { label: words.ownSalutation, text: ownSalutation },
        { label: words.source, text: source },
        { label: words.specialTerms, text: specialTerms },
        { label: staffTexts.responsible, text: staff.find(({ id }) => id === responsibleId)?.name ?? '' },
      ]
      return [card.id, lines.filter(({ text }) => text !== '')]
    }),
  )
}

/** How the customer pays; a part of its own, as it is not for everybody's eyes. */
export const paymentSection = ofCard(({ paymentRemark }) =>
  paymentRemark === '' ? [] : [{ label: '', text: paymentRemark }],
)
