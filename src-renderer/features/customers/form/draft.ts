import { endsBeforeItBegins } from '@shared/features/customers/address'
import {
  AddressFields,
  CardFields,
  type CustomerCard,
  type CustomerKind,
  type EmailFields,
  type PhoneFields,
  type WebFields,
} from '@shared/features/customers/card'
import { hasName } from '@shared/features/customers/rules'
import { parseBirthday } from '@shared/kernel/birthday'
import { type CivilDate, formatDate, parseGermanDate } from '@shared/kernel/civil-date'

import { type Keyed, keyed, trimmed, withoutKey } from './keyed'
import {
  emptyEmail,
  emptyPerson,
  emptyPhone,
  isFilled,
  type PersonDraft,
  personDraft,
  personOf,
  wrongDaysOf,
} from './person-draft'

/** An address in the form; its first and last day as they are typed. */
export type AddressDraft = Keyed<Omit<AddressFields, 'fromOn' | 'toOn'> & { fromOn: string; toOn: string }>

/** A card in the form: everything as it is typed, empty rows included. */
export type CardDraft = Omit<
  CardFields,
  'people' | 'addresses' | 'phones' | 'emails' | 'webAddresses' | 'customerSince'
> & {
  people: PersonDraft[]
  addresses: AddressDraft[]
  phones: Keyed<PhoneFields>[]
  emails: Keyed<EmailFields>[]
  webAddresses: Keyed<WebFields>[]
  customerSince: string
}

export const emptyWeb = () => keyed<WebFields>({ label: 'website', url: '' })
export const emptyAddress = (label: AddressFields['label'] = 'main') =>
  addressDraft(AddressFields.parse({ label }))
const dayText = (day: CivilDate | null) => (day === null ? '' : formatDate(day))
const addressDraft = ({ fromOn, toOn, ...address }: AddressFields): AddressDraft =>
  keyed({ ...address, fromOn: dayText(fromOn), toOn: dayText(toOn) })

/** The form of a new card. */
export function emptyDraft(): CardDraft {
  return draftOf(CardFields.parse({ kind: 'person' }))
}

/** The form of a stored card. */
export function draftOf(card: CardFields | CustomerCard): CardDraft {
  return withRows({
    kind: card.kind,
    number: card.number,
    groupName: card.groupName,
    people: card.people.map(personDraft),
    addresses: card.addresses.map(addressDraft),
    phones: card.phones.map(keyed),
    emails: card.emails.map(keyed),
    webAddresses: card.webAddresses.map(keyed),
    tags: card.tags,
    note: card.note,
    customerSince: dayText(card.customerSince),
    preferredChannel: card.preferredChannel,
    ownSalutation: card.ownSalutation,
    source: card.source,
    specialTerms: card.specialTerms,
    paymentRemark: card.paymentRemark,
    adObjection: card.adObjection,
  })
}

/** The same draft as another kind of card: what is typed stays, and the rows that the kind needs are there. */
export function asKind(draft: CardDraft, kind: CustomerKind): CardDraft {
  if (kind !== 'person' && draft.kind !== 'person') return withRows({ ...draft, kind })
  // A person's own id is the card's; as a member it becomes a person of its own, and the other way round. Whoever
  // has a card of their own stays who they are, and cannot become the person of this one.
  const people = draft.people
    .filter(({ ownCard }) => !ownCard)
    .map((person) => ({ ...person, id: undefined }))
  return withRows({ ...draft, kind, people })
}

/** At least one row of everything that is shown at first; two people make a couple. */
function withRows(draft: CardDraft): CardDraft {
  const people = [...draft.people]
  const least = { person: 1, household: 2, company: 0, club: 0 }[draft.kind]
  while (people.length < least) people.push(emptyPerson())
  return {
    ...draft,
    people,
    addresses: draft.addresses.length > 0 ? draft.addresses : [emptyAddress()],
    phones: draft.phones.length > 0 ? draft.phones : [emptyPhone()],
    emails: draft.emails.length > 0 ? draft.emails : [emptyEmail()],
  }
}

export type DraftErrors = {
  name: boolean
  customerSince: boolean
  /** Keys of the people whose birthday says nothing that fits. */
  birthdays: readonly number[]
  /** Days of people that are none or are to come: `key since` or `key leftOn`. */
  days: readonly string[]
  /** Keys of the addresses whose days say nothing that fits, or end before they begin. */
  addresses: readonly number[]
}

/** What the form means as a card, and what in it cannot be meant; rows that were left empty are gone. */
export function cardOf(draft: CardDraft, today: CivilDate): { card: CardFields; errors: DraftErrors | null } {
  const people = (draft.kind === 'person' ? draft.people.slice(0, 1) : draft.people.filter(isFilled)).map(
    (person) => personOf(person, draft.kind, today),
  )
  const since = draft.customerSince.trim()
  const customerSince = since === '' ? null : parseGermanDate(since, today)
  const card: CardFields = {
    kind: draft.kind,
    number: draft.number.trim(),
    groupName: draft.kind === 'person' ? '' : draft.groupName.trim(),
    people,
    addresses: draft.addresses.map((address) => addressOf(address, today)).filter(hasAddress),
    phones: draft.phones.map(withoutKey).filter(({ number }) => number.trim() !== ''),
    emails: draft.emails.map(withoutKey).filter(({ address }) => address.trim() !== ''),
    webAddresses: draft.webAddresses.map(withoutKey).filter(({ url }) => url !== ''),
    tags: draft.tags,
    note: draft.note,
    customerSince,
    preferredChannel: draft.preferredChannel,
    ownSalutation: draft.ownSalutation.trim(),
    source: draft.source.trim(),
    specialTerms: draft.specialTerms.trim(),
    paymentRemark: draft.paymentRemark.trim(),
    adObjection: draft.adObjection,
  }
  const birthdays = draft.people
    .filter(({ birthday }) => birthday.trim() !== '' && parseBirthday(birthday, today) === null)
    .map(({ key }) => key)
  const days = draft.people.flatMap((person) => wrongDaysOf(person, today))
  const addresses = draft.addresses.filter((address) => hasWrongDays(address, today)).map(({ key }) => key)
  const errors = {
    name: !hasName(card),
    customerSince: since !== '' && customerSince === null,
    birthdays,
    days,
    addresses,
  }
  const wrong = [errors.name || errors.customerSince, birthdays, days, addresses].some((one) =>
    typeof one === 'boolean' ? one : one.length > 0,
  )
  return { card, errors: wrong ? errors : null }
}

function addressOf({ key, fromOn, toOn, ...address }: AddressDraft, today: CivilDate): AddressFields {
  return {
    ...trimmed(address),
    fromOn: parseGermanDate(fromOn, today),
    toOn: parseGermanDate(toOn, today),
  }
}

function hasWrongDays(draft: AddressDraft, today: CivilDate): boolean {
  const { fromOn, toOn } = addressOf(draft, today)
  const unread = (text: string, day: CivilDate | null) => text.trim() !== '' && day === null
  return unread(draft.fromOn, fromOn) || unread(draft.toOn, toOn) || endsBeforeItBegins({ fromOn, toOn })
}

function hasAddress({ extra, street, poBox, postcode, city }: AddressFields): boolean {
  return [extra, street, poBox, postcode, city].some((text) => text.trim() !== '')
}
