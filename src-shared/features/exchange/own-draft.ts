import { addressOn } from '@shared/features/customers/address'
import {
  AddressFields,
  CardFields,
  EmailFields,
  PersonFields,
  PhoneFields,
} from '@shared/features/customers/card'
import type { CivilDate } from '@shared/kernel/civil-date'
import type { OwnCard, OwnPerson } from './own-card'

export type OnePerson = { fields: PersonFields; own: OwnPerson }

/** A card taken apart into what single columns hold; each column reads into its part of it. */
export type OwnDraft = {
  own: OwnCard
  /** Of a person's card the person, of a group's the first of its people. */
  person: OnePerson
  /** All people of a group; null while no column has named them. */
  people: OnePerson[] | null
  /** A column of the file has named them; several columns add up. */
  peopleRead: boolean
  /** The address that holds on the day, in columns of its own, and its place among all of them. */
  address: AddressFields
  addressAt: number
  moreAddresses: AddressFields[]
  phone: PhoneFields
  morePhones: PhoneFields[]
  email: EmailFields
  moreEmails: EmailFields[]
}

export const nobody: OwnPerson = { deceased: false, diedOn: null, objectionOn: null, cardNumber: '' }

/** A card on which nothing stands yet. */
export function emptyOwnCard(): OwnCard {
  return {
    card: CardFields.parse({ kind: 'person' }),
    people: [],
    ...{ state: 'active', stateOn: null, stateReason: null, stateNote: '' },
    ...{ adObjectionOn: null, stage: null, responsible: '', minimal: false },
    consents: [],
    values: new Map(),
  }
}

/** Takes a card apart; `today` says which address stands in the columns. */
export function takeApart(own: OwnCard, today: CivilDate): OwnDraft {
  const { card, people } = own
  const all = card.people.map((fields, at) => ({ fields, own: people[at] ?? nobody }))
  const holding = addressOn(card.addresses, today)
  const addressAt = Math.max(0, holding ? card.addresses.indexOf(holding) : 0)
  return {
    own: { ...own, card: { ...card } },
    person: copied(all[0] ?? { fields: PersonFields.parse({}), own: nobody }),
    people: card.kind === 'person' || all.length === 0 ? null : all,
    peopleRead: false,
    address: { ...(card.addresses[addressAt] ?? AddressFields.parse({})) },
    addressAt,
    moreAddresses: card.addresses.filter((_, at) => at !== addressAt),
    phone: { ...(card.phones[0] ?? PhoneFields.parse({ number: '' })) },
    morePhones: card.phones.slice(1),
    email: { ...(card.emails[0] ?? EmailFields.parse({ address: '' })) },
    moreEmails: card.emails.slice(1),
  }
}

function copied({ fields, own }: OnePerson): OnePerson {
  return { fields: { ...fields }, own: { ...own } }
}

/**
 * Puts the parts together again.
 * @throws ZodError where a text is longer than its field, or the like
 */
export function putTogether(draft: OwnDraft): OwnCard {
  const { own, address, phone, email } = draft
  const people = peopleOf(draft)
  const addresses = [...draft.moreAddresses]
  if (isFilled(address)) addresses.splice(Math.min(draft.addressAt, addresses.length), 0, address)
  const card = CardFields.parse({
    ...own.card,
    groupName: own.card.kind === 'person' ? '' : own.card.groupName,
    people: people.map(({ fields }) => fields),
    addresses,
    phones: [phone, ...draft.morePhones].filter(({ number }) => number.trim() !== ''),
    emails: [email, ...draft.moreEmails].filter((one) => one.address.trim() !== ''),
  })
  // A person's objection is the card's.
  if (card.kind === 'person' && card.people[0])
    card.people = [{ ...card.people[0], adObjection: card.adObjection }]
  return { ...own, card, people: people.map((one) => one.own) }
}

function peopleOf({ own, person, people }: OwnDraft): OnePerson[] {
  const { fields } = person
  if (own.card.kind === 'person') return [person]
  if (people) return people
  const named = [fields.firstName, fields.lastName, fields.title].some((part) => part.trim() !== '')
  return named ? [person] : []
}

/** An address of which nothing but label and country stands there is none. */
function isFilled({ extra, street, poBox, postcode, city }: AddressFields): boolean {
  return [extra, street, poBox, postcode, city].some((part) => part.trim() !== '')
}
