import type { CardFields } from '@shared/features/customers/card'
import type { MergeField } from '@shared/features/duplicates/merge-fields'
import { formatBirthday } from '@shared/kernel/birthday'
import { formatDate } from '@shared/kernel/civil-date'
import { texts } from '@shared/texts'

/** What a field is called. */
export function fieldName(field: MergeField): string {
  const { cardForm, duplicates } = texts()
  const own: Partial<Record<string, string>> = duplicates.fields
  const ofForm: Partial<Record<string, string>> = cardForm.fields
  return own[field] ?? ofForm[field] ?? field
}

/** The value of a field of a card in words; empty where there is none. */
export function fieldWords(field: MergeField, card: CardFields): string {
  const t = texts().cardForm
  const [person] = card.people
  switch (field) {
    case 'salutation':
      return person && person.salutation !== 'none' ? t.salutations[person.salutation] : ''
    case 'title':
    case 'firstName':
    case 'lastName':
    case 'nameSuffix':
      return person?.[field] ?? ''
    case 'addressForm':
      return person?.addressForm === 'informal' ? t.informal : ''
    case 'child':
      return person?.child ? t.yes : ''
    case 'birthday':
      return person?.birthday ? formatBirthday(person.birthday) : ''
    case 'addresses':
      return card.addresses
        .map(({ extra, street, poBox, postcode, city }) =>
          [extra, street, poBox, `${postcode} ${city}`.trim()].filter(Boolean).join(', '),
        )
        .join('\n')
    case 'phones':
      return card.phones.map(({ number }) => number).join('\n')
    case 'emails':
      return card.emails.map(({ address }) => address).join('\n')
    case 'webAddresses':
      return card.webAddresses.map(({ url }) => url).join('\n')
    case 'tags':
      return card.tags.join(', ')
    case 'customerSince':
      return card.customerSince ? formatDate(card.customerSince) : ''
    case 'preferredChannel':
      return card.preferredChannel ? t.channels[card.preferredChannel] : ''
    default:
      return card[field]
  }
}
