import { endsBeforeItBegins } from '@shared/features/customers/address'
import {
  AddressFields,
  CardFields,
  type CustomerCard,
  type CustomerKind,
  type EmailFields,
  PersonFields,
  type PhoneFields,
  type WebFields,
} from '@shared/features/customers/card'
import { hasName } from '@shared/features/customers/rules'
import { formatBirthday, parseBirthday } from '@shared/kernel/birthday'
import { type CivilDate, formatDate, parseGermanDate } from '@shared/kernel/civil-date'

/** A person in the form; the birthday as it is typed. */
export type PersonDraft = Omit<PersonFields, 'birthday' | 'id'> & {
  id: number | undefined
  birthday: string
  /** Tells the rows of the form apart. */
  key: number
}
type Keyed<T> = T & { key: number }

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

let lastKey = 0
const keyed = <T>(value: T): Keyed<T> => ({ ...value, key: ++lastKey })

export const emptyPerson = (): PersonDraft =>
  keyed({ ...PersonFields.parse({}), id: undefined, birthday: '' })
export const emptyAddress = (label: AddressFields['label'] = 'main') =>
  addressDraft(AddressFields.parse({ label }))
export const emptyPhone = () => keyed<PhoneFields>({ label: 'phone', number: '' })
export const emptyEmail = () => keyed<EmailFields>({ label: 'main', address: '' })
export const emptyWeb = () => keyed<WebFields>({ label: 'website', url: '' })

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
    people: card.people.map(({ birthday, id, ...person }) =>
      keyed({ ...person, id, birthday: birthday ? formatBirthday(birthday) : '' }),
    ),
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
  // A person's own id is the card's; as a member it becomes a person of its own, and the other way round.
  const people = draft.people.map((person) => ({ ...person, id: undefined }))
  return withRows({ ...draft, kind, people })
}

/** At least one row of everything that is shown at first; two people make a couple. */
function withRows(draft: CardDraft): CardDraft {
  const people = [...draft.people]
  const least = { person: 1, household: 2, company: 0 }[draft.kind]
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
  const addresses = draft.addresses.filter((address) => hasWrongDays(address, today)).map(({ key }) => key)
  const errors = {
    name: !hasName(card),
    customerSince: since !== '' && customerSince === null,
    birthdays,
    addresses,
  }
  const wrong = errors.name || errors.customerSince || birthdays.length > 0 || addresses.length > 0
  return { card, errors: wrong ? errors : null }
}

function personOf({ key, id, birthday, ...person }: PersonDraft, kind: CustomerKind, today: CivilDate) {
  return {
    ...(id !== undefined && { id }),
    ...trimmed(person),
    // Of a person alone the card itself says it.
    adObjection: kind === 'person' ? false : person.adObjection,
    birthday: parseBirthday(birthday, today),
  }
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

function isFilled({ title, firstName, lastName, role, birthday, id }: PersonDraft): boolean {
  return id !== undefined || [title, firstName, lastName, role, birthday].some((text) => text.trim() !== '')
}

function hasAddress({ extra, street, poBox, postcode, city }: AddressFields): boolean {
  return [extra, street, poBox, postcode, city].some((text) => text.trim() !== '')
}

function withoutKey<T extends object>({ key, ...rest }: Keyed<T>) {
  return trimmed(rest)
}

function trimmed<T extends object>(value: T): T {
  return Object.fromEntries(
    Object.entries(value).map(([name, part]) => [name, typeof part === 'string' ? part.trim() : part]),
  ) as T
}
