import {
  AddressFields,
  CardFields,
  type CardNumberFields,
  type CustomerCard,
  type CustomerKind,
  type EmailFields,
  type PhoneFields,
  type WebFields,
} from '@shared/features/customers/card'
import { hasName } from '@shared/features/customers/rules'
import { type CivilDate, formatDate, parseGermanDate } from '@shared/kernel/civil-date'
import { birthdayError, dayError, lastDayError, pastDayError } from './day-troubles'
import { type Keyed, keyed, trimmed, withoutKey } from './keyed'
import {
  emptyEmail,
  emptyPerson,
  emptyPhone,
  isFilled,
  type PersonDraft,
  personDraft,
  personOf,
} from './person-draft'

/** An address in the form; its first and last day as they are typed. */
export type AddressDraft = Keyed<Omit<AddressFields, 'fromOn' | 'toOn'> & { fromOn: string; toOn: string }>

/** A card in the form: everything as it is typed, empty rows included. */
export type CardDraft = Omit<
  CardFields,
  'people' | 'addresses' | 'phones' | 'emails' | 'webAddresses' | 'cardNumbers' | 'customerSince'
> & {
  people: PersonDraft[]
  addresses: AddressDraft[]
  phones: Keyed<PhoneFields>[]
  emails: Keyed<EmailFields>[]
  webAddresses: Keyed<WebFields>[]
  cardNumbers: Keyed<CardNumberFields>[]
  customerSince: string
}

export const emptyWeb = () => keyed<WebFields>({ label: 'website', url: '' })
export const emptyCardNumber = () => keyed<CardNumberFields>({ label: 'card', number: '' })
/** @param country the shop's own, ISO 3166-1 alpha-2 */
export const emptyAddress = (label: AddressFields['label'] = 'main', country = 'DE') =>
  addressDraft(AddressFields.parse({ label, country }))
const dayText = (day: CivilDate | null) => (day === null ? '' : formatDate(day))
const addressDraft = ({ fromOn, toOn, ...address }: AddressFields): AddressDraft =>
  keyed({ ...address, fromOn: dayText(fromOn), toOn: dayText(toOn) })

/** The form of a new card; addresses begin in the shop's own country. */
export function emptyDraft(home?: string): CardDraft {
  return draftOf(CardFields.parse({ kind: 'person' }), home)
}

/** The form of a stored card. */
export function draftOf(card: CardFields | CustomerCard, home?: string): CardDraft {
  const draft: CardDraft = {
    kind: card.kind,
    number: card.number,
    groupName: card.groupName,
    people: card.people.map(personDraft),
    addresses: card.addresses.map(addressDraft),
    phones: card.phones.map(keyed),
    emails: card.emails.map(keyed),
    webAddresses: card.webAddresses.map(keyed),
    cardNumbers: card.cardNumbers.map(keyed),
    tags: card.tags,
    note: card.note,
    customerSince: dayText(card.customerSince),
    preferredChannel: card.preferredChannel,
    ownSalutation: card.ownSalutation,
    source: card.source,
    specialTerms: card.specialTerms,
    paymentRemark: card.paymentRemark,
    adObjection: card.adObjection,
  }
  return withRows(draft, home)
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
function withRows(draft: CardDraft, home?: string): CardDraft {
  const people = [...draft.people]
  const least = { person: 1, household: 2, company: 0, club: 0 }[draft.kind]
  while (people.length < least) people.push(emptyPerson())
  return {
    ...draft,
    people,
    addresses: draft.addresses.length > 0 ? draft.addresses : [emptyAddress('main', home)],
    phones: draft.phones.length > 0 ? draft.phones : [emptyPhone()],
    emails: draft.emails.length > 0 ? draft.emails : [emptyEmail()],
  }
}

export type DraftErrors = {
  name: boolean
  /** A day that is none; which one and why its field says. */
  days: boolean
}

/** What the form means as a card, and what in it cannot be meant; rows that were left empty are gone. */
export function cardOf(draft: CardDraft, today: CivilDate): { card: CardFields; errors: DraftErrors | null } {
  const shown = draft.kind === 'person' ? draft.people.slice(0, 1) : draft.people.filter(isFilled)
  const people = shown.map((person) => personOf(person, draft.kind, today))
  const since = draft.customerSince.trim()
  const card: CardFields = {
    kind: draft.kind,
    number: draft.number.trim(),
    groupName: draft.kind === 'person' ? '' : draft.groupName.trim(),
    people,
    addresses: draft.addresses.map((address) => addressOf(address, today)).filter(hasAddress),
    phones: draft.phones.map(withoutKey).filter(({ number }) => number.trim() !== ''),
    emails: draft.emails.map(withoutKey).filter(({ address }) => address.trim() !== ''),
    webAddresses: draft.webAddresses.map(withoutKey).filter(({ url }) => url !== ''),
    cardNumbers: draft.cardNumbers.map(withoutKey).filter(({ number }) => number.trim() !== ''),
    tags: draft.tags,
    note: draft.note,
    customerSince: since === '' ? null : parseGermanDate(since, today),
    preferredChannel: draft.preferredChannel,
    ownSalutation: draft.ownSalutation.trim(),
    source: draft.source.trim(),
    specialTerms: draft.specialTerms.trim(),
    paymentRemark: draft.paymentRemark.trim(),
    adObjection: draft.adObjection,
  }
  const days = [
    dayError(since, today),
    ...shown.map(({ birthday }) => birthdayError(birthday, today)),
    ...(draft.kind === 'person' ? [] : shown.flatMap(({ since, leftOn }) => [since, leftOn])).map((day) =>
      pastDayError(day, today),
    ),
    ...draft.addresses.flatMap((address) => [dayError(address.fromOn, today), lastDayError(address, today)]),
  ]
  const errors = { name: !hasName(card), days: days.some((error) => error !== null) }
  return { card, errors: errors.name || errors.days ? errors : null }
}

function addressOf({ key, fromOn, toOn, ...address }: AddressDraft, today: CivilDate): AddressFields {
  return {
    ...trimmed(address),
    fromOn: parseGermanDate(fromOn, today),
    toOn: parseGermanDate(toOn, today),
  }
}

function hasAddress({ extra, street, poBox, postcode, city }: AddressFields): boolean {
  return [extra, street, poBox, postcode, city].some((text) => text.trim() !== '')
}
