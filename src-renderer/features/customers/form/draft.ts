import type {
  AddressFields,
  CardFields,
  CustomerCard,
  CustomerKind,
  EmailFields,
  PersonFields,
  PhoneFields,
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

/** A card in the form: everything as it is typed, empty rows included. */
export type CardDraft = Omit<CardFields, 'people' | 'addresses' | 'phones' | 'emails' | 'customerSince'> & {
  people: PersonDraft[]
  addresses: Keyed<AddressFields>[]
  phones: Keyed<PhoneFields>[]
  emails: Keyed<EmailFields>[]
  customerSince: string
}

let lastKey = 0
const keyed = <T>(value: T): Keyed<T> => ({ ...value, key: ++lastKey })

export const emptyPerson = (): PersonDraft =>
  keyed({
    id: undefined,
    salutation: 'none',
    title: '',
    firstName: '',
    lastName: '',
    role: '',
    birthday: '',
    adObjection: false,
  })
export const emptyAddress = (label: AddressFields['label'] = 'main') =>
  keyed<AddressFields>({ label, extra: '', street: '', poBox: '', postcode: '', city: '', country: 'DE' })
export const emptyPhone = () => keyed<PhoneFields>({ label: 'phone', number: '' })
export const emptyEmail = () => keyed<EmailFields>({ label: 'main', address: '' })

/** The form of a new card. */
export function emptyDraft(): CardDraft {
  return withRows({
    kind: 'person',
    number: '',
    groupName: '',
    people: [],
    addresses: [],
    phones: [],
    emails: [],
    tags: [],
    note: '',
    customerSince: '',
    adObjection: false,
  })
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
    addresses: card.addresses.map(keyed),
    phones: card.phones.map(keyed),
    emails: card.emails.map(keyed),
    tags: card.tags,
    note: card.note,
    customerSince: card.customerSince ? formatDate(card.customerSince) : '',
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
    addresses: draft.addresses.map(withoutKey).filter(hasAddress),
    phones: draft.phones.map(withoutKey).filter(({ number }) => number.trim() !== ''),
    emails: draft.emails.map(withoutKey).filter(({ address }) => address.trim() !== ''),
    tags: draft.tags,
    note: draft.note,
    customerSince,
    adObjection: draft.adObjection,
  }
  const birthdays = draft.people
    .filter(({ birthday }) => birthday.trim() !== '' && parseBirthday(birthday, today) === null)
    .map(({ key }) => key)
  const errors = {
    name: !hasName(card),
    customerSince: since !== '' && customerSince === null,
    birthdays,
  }
  return { card, errors: errors.name || errors.customerSince || birthdays.length > 0 ? errors : null }
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
