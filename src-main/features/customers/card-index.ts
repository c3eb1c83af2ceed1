import { cardNames } from '@shared/features/customers/rules'
import { sortKey } from '@shared/kernel/collation'
import { foldText } from '@shared/kernel/fold'
import { reversedDigits } from '@shared/kernel/phone'
import { colognePhonetic } from 'cologne-phonetic'
import type { NewRow } from '../../db/schema'
import { type CustomerRecord, personOf } from './card-rows'

/** A card with its rows, as the index is made from. */
export type IndexSource = {
  row: CustomerRecord
  members: CustomerRecord[]
  addresses: { street: string; extra: string; postcode: string; city: string; country: string }[]
  /** Significant digits of each phone, see `normalisePhone`. */
  phones: string[]
  emails: string[]
}

export type IndexRow = NewRow<'customer_index'>
export type MatchKeyRow = { kind: 'email' | 'phone' | 'name'; key: string }

/** The derived row of a card: what lists sort by and the search looks in. */
export function indexRow({ row, members, addresses, phones, emails }: IndexSource): IndexRow {
  const people = row.kind === 'person' ? [personOf(row)] : members.map((member) => personOf(member))
  const names = cardNames({ kind: row.kind, groupName: row.group_name, people })
  const spoken = [row.group_name, ...people.flatMap((p) => [p.firstName, p.lastName, p.title])].join(' ')
  const city = addresses[0]?.city ?? ''
  return {
    customer_id: Number(row.id),
    living: row.deleted_at === null && row.state !== 'merged' ? 1 : 0,
    display_name: names.displayName,
    list_name: names.listName,
    sort_key: names.sortKey,
    number_key: numberKey(row.number ?? ''),
    city_key: sortKey(city),
    since: row.customer_since ?? '',
    name: foldText(spoken),
    place: foldText(addresses.flatMap((a) => [a.postcode, a.city, a.street, a.extra]).join(' ')),
    contact: foldText(emails.join(' ')),
    number: foldText(row.number ?? ''),
    phone: phones.map(reversedDigits).join(' '),
    sound: soundsOf(spoken),
  }
}

/** Numbers in the order that people count in: K-9 before K-10. */
function numberKey(number: string): string {
  return number.toLowerCase().replace(/\d+/g, (digits) => digits.padStart(12, '0'))
}

function soundsOf(text: string): string {
  const codes = text.split(/[\s\-/.,]+/).map((word) => soundOf(word))
  return [...new Set(codes.filter((code) => code !== ''))].map((code) => `k${code}`).join(' ')
}

/** Kölner Phonetik of one word; empty for a word without letters. */
export function soundOf(word: string): string {
  return /\p{L}/u.test(word) ? colognePhonetic(word).replace(/\D/g, '') : ''
}

/**
 * By what an import recognises this card: each e-mail and phone together with each name on it, and each name
 * with the address. A name is its sort key without spaces, so that „Groß Strasse“ and „Groß-Straße“ agree.
 */
export function matchKeys(source: IndexSource): MatchKeyRow[] {
  const { row, members, addresses, phones, emails } = source
  const people = row.kind === 'person' ? [row] : members
  const names = new Set(people.map((p) => nameKey(p.first_name, p.last_name)).filter(Boolean))
  if (row.group_name) names.add(nameKey(row.group_name, ''))
  return [
    ...emails.map((address) => ({ kind: 'email' as const, key: address.trim().toLowerCase() })),
    ...phones.map((key) => ({ kind: 'phone' as const, key })),
    ...[...names].flatMap((name) =>
      (addresses.length > 0 ? addresses : [{ postcode: '', street: '' }]).map(({ postcode, street }) => ({
        kind: 'name' as const,
        key: `${name}|${postcode.replace(/\s/g, '').toLowerCase()}|${streetKey(street)}`,
      })),
    ),
  ].filter(({ key }) => key !== '')
}

/** A name by which an import compares people: both parts in one key, marks and case without weight. */
export function nameKey(firstName: string, lastName: string): string {
  return sortKey(lastName, firstName).replace(/ /g, '')
}

/** „Hauptstr. 5“ and „Hauptstraße 5“ are one street. */
export function streetKey(street: string): string {
  return sortKey(street.replace(/str(\.|aße|asse)?(?=\s|$|\d)/i, 'str')).replace(/ /g, '')
}
