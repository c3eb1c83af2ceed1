import { ofCard } from '@main/pdf/card-section'
import type { AddressFields } from '@shared/features/customers/card'
import { formatDate } from '@shared/kernel/civil-date'
import { formatEuro } from '@shared/kernel/money'
import { cardForm } from '@shared/texts/de/card-form'
import { customers } from '@shared/texts/de/customers'
import { lists as texts } from '@shared/texts/de/lists'

const { card: words } = customers
const plain = (text: string) => ({ label: '', text })

/** One line for each address, the one that letters go to first. */
export const addressSection = ofCard(({ addresses }) =>
  addresses.map((address) => ({ label: words.addressLabels[address.label], text: addressLine(address) })),
)

/** Numbers, e-mail and web addresses as they were typed. */
export const contactSection = ofCard(({ phones, emails, webAddresses, cardNumbers }) => [
  ...phones.map(({ label, number }) => ({ label: words.phoneLabels[label], text: number })),
  ...emails.map(({ label, address }) => ({ label: words.emailLabels[label], text: address })),
  ...webAddresses.map(({ label, url }) => ({ label: cardForm.webKinds[label], text: url })),
  ...cardNumbers.map(({ label, number }) => ({ label: cardForm.cardNumberKinds[label], text: number })),
])

export const tagSection = ofCard(({ tags }) => (tags.length > 0 ? [plain(tags.join(', '))] : []))

/** The note, its own line breaks kept. */
export const noteSection = ofCard(({ note }) =>
  note.trim() === ''
    ? []
    : note
        .trim()
        .split(/\r\n|\r|\n/)
        .map(plain),
)

/** What was bought in all. */
export const purchaseSection = ofCard(({ stats }) => {
  const { purchases, cents, firstOn, lastOn } = stats
  if (purchases === 0) return []
  const when = firstOn && lastOn ? texts.cards.purchasesWhen(formatDate(firstOn), formatDate(lastOn)) : ''
  return [plain([texts.cards.purchases(purchases, formatEuro(cents)), when].filter(Boolean).join(', '))]
})

function addressLine(address: AddressFields): string {
  const { extra, street, poBox, poBoxPostcode, postcode, city, country, fromOn, toOn } = address
  const town = [postcode, city].filter(Boolean).join(' ')
  const abroad = country === 'DE' ? '' : (cardForm.countries[country] ?? country)
  const box = poBox && [words.poBox(poBox), poBoxPostcode].filter(Boolean).join(', ')
  const days = texts.cards.holds(fromOn && formatDate(fromOn), toOn && formatDate(toOn))
  return [extra, street, box, town, abroad, days].filter(Boolean).join(', ')
}
