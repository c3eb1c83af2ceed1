import type { CardFields, PersonFields, PersonOnCard } from '@shared/features/customers/card'
import type { NewRow, StoredRow } from '../../db/schema'

export type CustomerRecord = StoredRow<'customer'>

/** The columns of a human being, for a person's own row, a member's or a contact's. */
export function personColumns(person: PersonFields, today: string) {
  return {
    salutation: person.salutation,
    title: person.title,
    first_name: person.firstName,
    last_name: person.lastName,
    name_suffix: person.nameSuffix,
    address_form: person.addressForm,
    birth_day: person.birthday?.day ?? null,
    birth_month: person.birthday?.month ?? null,
    birth_year: person.birthday?.year ?? null,
    child: person.child ? 1 : 0,
    ...objection(person.adObjection, today),
  } as const
}

/** The same columns of a group, which has none of its own. */
const noPerson = {
  salutation: 'none',
  title: '',
  first_name: '',
  last_name: '',
  name_suffix: '',
  address_form: 'formal',
  birth_day: null,
  birth_month: null,
  birth_year: null,
  child: 0,
} as const

/** The card's own row without number, revision and instants. A person's objection is the card's. */
export function cardColumns(card: CardFields, today: string) {
  const self = card.kind === 'person' ? card.people[0] : undefined
  return {
    kind: card.kind,
    group_name: card.kind === 'person' ? '' : card.groupName,
    ...(self ? personColumns(self, today) : noPerson),
    ...objection(card.adObjection || (self?.adObjection ?? false), today),
    note: card.note,
    customer_since: card.customerSince,
    preferred_channel: card.preferredChannel,
    own_salutation: card.ownSalutation,
    source: card.source,
    special_terms: card.specialTerms,
    payment_remark: card.paymentRemark,
  }
}

function objection(objects: boolean, today: string) {
  return { ad_objection: objects ? 1 : 0, ad_objection_on: objects ? today : null } as const
}

/** The columns of a membership, from who belongs. */
export function membershipColumns({ role, since, leftOn }: PersonFields) {
  return { role, from_date: since, to_date: leftOn }
}

export type MemberRecord = CustomerRecord &
  Pick<StoredRow<'membership'>, 'group_id' | 'role' | 'from_date' | 'to_date'>

/** Somebody who belongs to a group, without phones and e-mail addresses. */
export function memberOf(row: MemberRecord): PersonOnCard {
  const { role, from_date: since, to_date: leftOn } = row
  return { ...personOf(row), role, since, leftOn, ownCard: row.standalone === 1 }
}

/** A human being as the contract speaks of it; the inverse of `personColumns`. */
export function personOf(row: CustomerRecord): PersonOnCard {
  return {
    id: Number(row.id),
    salutation: row.salutation,
    title: row.title,
    firstName: row.first_name,
    lastName: row.last_name,
    nameSuffix: row.name_suffix,
    addressForm: row.address_form,
    role: '',
    since: null,
    leftOn: null,
    ownCard: false,
    child: row.child === 1,
    phones: [],
    ownPhones: [],
    emails: [],
    birthday:
      row.birth_day === null || row.birth_month === null
        ? null
        : { day: row.birth_day, month: row.birth_month, year: row.birth_year },
    adObjection: row.ad_objection === 1,
    ...standingOf(row),
  }
}

/** How things stand with a card or person. */
export function standingOf(row: Pick<CustomerRecord, 'state' | 'state_on' | 'state_reason' | 'state_note'>) {
  return {
    state: row.state,
    stateOn: row.state_on,
    stateReason: row.state_reason,
    stateNote: row.state_note,
  }
}

export const childTables = ['address', 'phone', 'email', 'web_address', 'card_number'] as const
export type ChildTable = (typeof childTables)[number]
type ChildRow<T extends ChildTable> = Omit<NewRow<T>, 'id' | 'customer_id' | 'position'>

type Reach = Pick<CardFields, 'addresses' | 'phones' | 'emails' | 'webAddresses' | 'cardNumbers'>

/** How a member or contact without a card of its own is reached: without an address of its own. */
export function reachAlone({ phones, emails }: PersonFields): Reach {
  return { addresses: [], phones, emails, webAddresses: [], cardNumbers: [] }
}

/** What stands in the child tables, in the order of the card; empty lines of a form are left out. */
export function childRows(card: Reach): { [T in ChildTable]: ChildRow<T>[] } {
  return {
    address: card.addresses
      .filter((a) => [a.extra, a.street, a.poBox, a.postcode, a.city].some((part) => part !== ''))
      .map(({ poBox, poBoxPostcode, fromOn, toOn, ...rest }) => ({
        ...rest,
        po_box: poBox,
        po_box_postcode: poBoxPostcode,
        from_on: fromOn,
        to_on: toOn,
      })),
    phone: card.phones.filter((phone) => phone.number !== ''),
    email: card.emails.filter((email) => email.address !== ''),
    web_address: card.webAddresses.filter((web) => web.url !== ''),
    card_number: card.cardNumbers.filter(({ number }) => number !== ''),
  }
}
