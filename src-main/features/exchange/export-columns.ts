import { addressOn } from '@shared/features/customers/address'
import type { CustomerCard } from '@shared/features/customers/card'
import { personName } from '@shared/features/customers/rules'
import { standingWords } from '@shared/features/customers/standing-words'
import { objectionText } from '@shared/features/selections/exclusion'
import { type CivilDate, formatDate } from '@shared/kernel/civil-date'
import { exchange as texts } from '@shared/texts/de/exchange'

type Column = { label: string; of: (card: CustomerCard, today: CivilDate) => string }

const labels = texts.exportColumns
const person = (card: CustomerCard) => card.people[0]
const place =
  (part: 'extra' | 'street' | 'poBox' | 'postcode' | 'city' | 'country') =>
  (card: CustomerCard, today: CivilDate) =>
    addressOn(card.addresses, today)?.[part] ?? ''

/** The columns of a full export, in the words that the import recognises again. */
export const exportColumns: Column[] = [
  { label: labels.number, of: (card) => card.number },
  { label: labels.kind, of: (card) => texts.kinds[card.kind] },
  { label: labels.groupName, of: (card) => card.groupName },
  { label: labels.salutation, of: (card) => texts.salutations[person(card)?.salutation ?? 'none'] },
  { label: labels.title, of: (card) => person(card)?.title ?? '' },
  { label: labels.firstName, of: (card) => person(card)?.firstName ?? '' },
  { label: labels.lastName, of: (card) => person(card)?.lastName ?? '' },
  {
    label: labels.people,
    of: (card) => (card.kind === 'person' ? '' : card.people.map(personName).join(', ')),
  },
  { label: labels.extra, of: place('extra') },
  { label: labels.street, of: place('street') },
  { label: labels.poBox, of: place('poBox') },
  { label: labels.postcode, of: place('postcode') },
  { label: labels.city, of: place('city') },
  { label: labels.country, of: place('country') },
  { label: labels.phones, of: (card) => card.phones.map((phone) => phone.number).join(', ') },
  { label: labels.emails, of: (card) => card.emails.map((email) => email.address).join(', ') },
  { label: labels.birthday, of: (card) => birthdayText(card) },
  { label: labels.tags, of: (card) => card.tags.join(', ') },
  { label: labels.note, of: (card) => card.note },
  { label: labels.customerSince, of: (card) => (card.customerSince ? formatDate(card.customerSince) : '') },
  { label: labels.points, of: (card) => String(card.points) },
  { label: labels.state, of: stateText },
  { label: labels.adObjection, of: (card) => objectionText(card, texts.objection) },
]

/** How things stand where that is not as usual, of the card and then of its people. */
function stateText(card: CustomerCard): string {
  const dead = card.kind === 'person' ? [] : card.people.filter(({ state }) => state === 'deceased')
  return [
    ...(card.state === 'active' ? [] : [standingWords(card)]),
    ...dead.map((one) => `${personName(one)}: ${standingWords(one)}`),
  ].join(', ')
}

function birthdayText(card: CustomerCard): string {
  const birthday = person(card)?.birthday
  if (!birthday) return ''
  const two = (n: number) => String(n).padStart(2, '0')
  return `${two(birthday.day)}.${two(birthday.month)}.${birthday.year ?? ''}`
}
