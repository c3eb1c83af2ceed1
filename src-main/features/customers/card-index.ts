import { addressOn, lastDayAsOn } from '@shared/features/customers/address'
import type { AddressFields, CardFields, PersonFields } from '@shared/features/customers/card'
import { cardNames } from '@shared/features/customers/rules'
import type { CivilDate } from '@shared/kernel/civil-date'
import { sortKey } from '@shared/kernel/collation'
import { foldText } from '@shared/kernel/fold'
import { normalisePhone, reversedDigits } from '@shared/kernel/phone'
import type { NewRow } from '../../db/schema'
import { childRows } from './card-rows'

type IndexedAddress = Pick<
  AddressFields,
  'street' | 'extra' | 'postcode' | 'city' | 'country' | 'fromOn' | 'toOn'
>

/** What the derived rows of a card are made from. */
export type IndexSource = {
  living: boolean
  kind: CardFields['kind']
  groupName: string
  number: string
  /** Civil date, or empty. */
  since: string
  people: PersonFields[]
  addresses: IndexedAddress[]
  phones: string[]
  emails: string[]
  /** Those on cards of plastic, and those by which the customer was known before. */
  cardNumbers: string[]
  note: string
}

export type IndexRow = NewRow<'customer_index'>
export type MatchKeyRow = { kind: 'email' | 'phone' | 'name'; key: string }
/** The derived rows of a card, but for the id that they get with it. */
export type DerivedCard = { index: Omit<IndexRow, 'customer_id'>; keys: MatchKeyRow[] }

/**
 * What lists sort by and the search looks in, and by what an import recognises the card; as of a day, as the town is
 * that of the address which holds then.
 */
export function deriveCard(source: IndexSource, today: CivilDate): DerivedCard {
  const { living, kind, groupName, number, since, addresses, emails } = source
  // The members of a club are found by their own cards.
  const people = kind === 'club' ? [] : source.people
  const names = cardNames({ kind, groupName, people })
  const spoken = [groupName, ...people.flatMap((p) => [p.firstName, p.lastName, p.title])].join(' ')
  const address = addressOn(addresses, today)
  const country = address?.country ?? 'DE'
  const phones = source.phones.map((phone) => normalisePhone(phone, country).digits)
  const index = {
    living: living ? (1 as const) : (0 as const),
    display_name: names.displayName,
    list_name: names.listName,
    sort_key: names.sortKey,
    ...numberColumns(number),
    city_key: sortKey(address?.city ?? ''),
    since,
    name: foldText(spoken),
    place: foldText(addresses.flatMap((a) => [a.postcode, a.city, a.street, a.extra]).join(' ')),
    contact: foldText(emails.join(' ')),
    phone: phones.map(reversedDigits).join(' '),
    card: foldText(source.cardNumbers.map(inOnePiece).join(' ')),
    note: foldText(source.note),
    valid_until: lastDayAsOn(addresses, today),
    form: 1 as const,
  }
  return { index, keys: matchKeys({ ...source, people }, phones) }
}

/** The same of a card that is still to be written, so that whoever reads it from a file can do the work. */
export function deriveNewCard(card: CardFields, today: CivilDate): DerivedCard {
  const rows = childRows(card)
  const source: IndexSource = {
    living: true,
    kind: card.kind,
    groupName: card.kind === 'person' ? '' : card.groupName,
    number: card.number,
    since: card.customerSince ?? '',
    people: card.kind === 'person' ? card.people.slice(0, 1) : card.people,
    addresses: rows.address.map(
      ({ street = '', extra = '', postcode = '', city = '', country = 'DE', ...on }) => ({
        street,
        extra,
        postcode,
        city,
        country,
        fromOn: on.from_on ?? null,
        toOn: on.to_on ?? null,
      }),
    ),
    phones: [card, ...card.people].flatMap(({ phones }) => phones.map(({ number }) => number)),
    emails: [card, ...card.people].flatMap(({ emails }) => emails.map(({ address }) => address)),
    cardNumbers: card.cardNumbers.map(({ number }) => number),
    note: card.note,
  }
  return deriveCard(source, today)
}

/** A card's number as it is sorted by and found; also for one that it gets only when it is written. */
export function numberColumns(number: string): Pick<IndexRow, 'number' | 'number_key'> {
  return { number: foldText(inOnePiece(number)), number_key: numberKey(number) }
}

/** Brings the derived rows of a card that was read in line with what changed before its writing: number and note. */
export function withLateChanges(
  { index, keys }: DerivedCard,
  { number, note }: Pick<CardFields, 'number' | 'note'>,
): DerivedCard {
  return { index: { ...index, ...numberColumns(number), note: foldText(note) }, keys }
}

/** Numbers in the order that people count in: K-9 before K-10. */
function numberKey(number: string): string {
  return number.toLowerCase().replace(/\d+/g, (digits) => digits.padStart(12, '0'))
}

/** A number as it is written and without what parts it: `K-1042` is found as `1042` and as `K1042`. */
export function inOnePiece(number: string): string {
  return `${number} ${number.replace(/[^\p{L}\p{N}]/gu, '')}`
}

/**
 * By what an import recognises this card: each e-mail and phone, and each name on it together with the address.
 * A name is its sort key without spaces, so that „Groß Strasse“ and „Groß-Straße“ agree.
 */
function matchKeys({ groupName, people, addresses, emails }: IndexSource, phones: string[]): MatchKeyRow[] {
  const ofCard = people.filter(({ ownCard, leftOn }) => !ownCard && leftOn === null)
  const names = new Set(ofCard.map((p) => nameKey(p.firstName, p.lastName)).filter(Boolean))
  if (groupName) names.add(nameKey(groupName, ''))
  const places = addresses.length > 0 ? addresses : [{ postcode: '', street: '' }]
  const keys = [
    ...emails.map((address) => ({ kind: 'email' as const, key: address.trim().toLowerCase() })),
    ...phones.map((key) => ({ kind: 'phone' as const, key })),
    ...[...names].flatMap((name) =>
      places.map(({ postcode, street }) => ({
        kind: 'name' as const,
        key: `${name}|${postcode.replace(/\s/g, '').toLowerCase()}|${streetKey(street)}`,
      })),
    ),
  ].filter(({ key }) => key !== '')
  return [...new Map(keys.map((key) => [`${key.kind} ${key.key}`, key])).values()]
}

/** A name by which an import compares people: both parts in one key, marks and case without weight. */
function nameKey(firstName: string, lastName: string): string {
  return sortKey(lastName, firstName).replace(/ /g, '')
}

/** „Hauptstr. 5“ and „Hauptstraße 5“ are one street. */
export function streetKey(street: string): string {
  return sortKey(street.replace(/str(\.|aße|asse)?(?=\s|$|\d)/i, 'str')).replace(/ /g, '')
}
