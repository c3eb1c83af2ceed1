import { ofCard } from '@main/pdf/card-section'
import type { AddressFields, PersonOnCard } from '@shared/features/customers/card'
import { personName } from '@shared/features/customers/rules'
import { formatBirthday } from '@shared/kernel/birthday'
import { formatDate } from '@shared/kernel/civil-date'
import { formatEuro } from '@shared/kernel/money'
import { cardForm } from '@shared/texts/de/card-form'
import { customers } from '@shared/texts/de/customers'
import { lists as texts } from '@shared/texts/de/lists'

const { card: words, state: states } = customers
const plain = (text: string) => ({ label: '', text })

/** One line for each address, the one that letters go to first. */
export const addressSection = ofCard(({ addresses }) =>
  addresses.map((address) => ({ label: words.addressLabels[address.label], text: addressLine(address) })),
)

/** Numbers and e-mail addresses as they were typed. */
export const contactSection = ofCard(({ phones, emails }) => [
  ...phones.map(({ label, number }) => ({ label: words.phoneLabels[label], text: number })),
  ...emails.map(({ label, address }) => ({ label: words.emailLabels[label], text: address })),
])

/** The members or contacts with what is known of each; of a person its birthday alone. */
export const peopleSection = ofCard(({ kind, people }) =>
  kind === 'person'
    ? people.flatMap(({ birthday }) =>
        birthday ? [{ label: words.birthdayFact, text: formatBirthday(birthday) }] : [],
      )
    : people.map((person) => ({ label: person.role, text: personLine(person) })),
)

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

function addressLine({ extra, street, poBox, postcode, city, country }: AddressFields): string {
  const town = [postcode, city].filter(Boolean).join(' ')
  const abroad = country === 'DE' ? '' : (cardForm.countries[country] ?? country)
  return [extra, street, poBox && words.poBox(poBox), town, abroad].filter(Boolean).join(', ')
}

function personLine(person: PersonOnCard): string {
  const { birthday, state, stateOn, adObjection } = person
  return [
    personName(person),
    birthday && words.born(formatBirthday(birthday)),
    state === 'deceased' && states.chip(state, stateOn && formatDate(stateOn)),
    adObjection && words.objectionOf,
  ]
    .filter(Boolean)
    .join(' · ')
}
