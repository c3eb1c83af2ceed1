import type { CustomerHit } from '@shared/features/customers/contract'
import { personName } from '@shared/features/customers/rules'
import type { CivilDate } from '@shared/kernel/civil-date'
import { foldText } from '@shared/kernel/fold'
import { normalisePhone, reversedDigits } from '@shared/kernel/phone'
import { sql } from 'kysely'
import { addressIdOn } from '../../db/address-on'
import type { ReadDatabase } from '../../db/open'
import type { SearchRow } from '../../db/text-search'

/** A row of the search with the step that found it; null when anything on the card may have. */
export type Found = SearchRow & {
  matched: CustomerHit['matched'] | null
  /** The thing that did, with its number. */
  thing?: string
}

/** The rows as hits, in their order: with what stands on the card and what made it a hit. */
export async function asHits(
  db: ReadDatabase,
  rows: Found[],
  { text, words, today }: { text: string; words: string[]; today: CivilDate },
): Promise<CustomerHit[]> {
  const ids = rows.map((row) => row.customer_id)
  if (ids.length === 0) return []
  const cards = await db
    .selectFrom('customer')
    .leftJoin('customer_stats', 'customer_stats.customer_id', 'customer.id')
    .leftJoin('address', (join) => join.on('address.id', '=', addressIdOn(sql.ref('customer.id'), today)))
    .select(['customer.id', 'customer.kind', 'customer.state', 'customer.number', 'customer_stats.points'])
    .select(['address.street', 'address.postcode', 'address.city'])
    .where('customer.id', 'in', ids)
    .execute()
  const byId = new Map(cards.map((card) => [Number(card.id), card]))
  const contacts = await contactTexts(db, rows, text, words)
  const people = await personTexts(db, rows, words)
  return rows.flatMap((row) => {
    const card = byId.get(row.customer_id)
    if (!card) return []
    const place = [card.street, [card.postcode, card.city].filter(Boolean).join(' ')]
      .filter(Boolean)
      .join(', ')
    const contact = contacts.get(row.customer_id)
    const matched =
      row.matched === 'name' && begins(row.number, words)
        ? 'number'
        : (row.matched ?? contact?.matched ?? 'place')
    const texts = {
      name: people.get(row.customer_id),
      number: card.number ?? '',
      place,
      phone: contact?.text,
      email: contact?.text,
      thing: row.thing,
    }
    return {
      id: row.customer_id,
      kind: card.kind,
      state: card.state,
      number: card.number ?? '',
      listName: row.list_name,
      city: card.city ?? '',
      points: card.points ?? 0,
      matched,
      matchedText: texts[matched] ?? row.list_name,
    }
  })
}

function begins(indexed: string, words: string[]): boolean {
  return indexed.split(' ').some((part) => words.some((word) => part !== '' && part.startsWith(word)))
}

/** The very number or address that made a card a hit, where it was not its name. */
async function contactTexts(db: ReadDatabase, rows: Found[], text: string, words: string[]) {
  const ids = rows.filter((row) => row.matched !== 'name').map((row) => row.customer_id)
  const texts = new Map<number, { matched: 'phone' | 'email'; text: string }>()
  if (ids.length === 0) return texts
  const cardOf = await personsOn(db, ids)
  const owners = [...ids, ...cardOf.keys()]
  const card = (owner: number) => cardOf.get(owner) ?? owner
  const tail = reversedDigits(normalisePhone(text).digits)
  const emails = await db
    .selectFrom('email')
    .select(['customer_id', 'address'])
    .where('customer_id', 'in', owners)
    .execute()
  for (const { customer_id, address } of emails)
    if (begins(address.toLowerCase().replace(/[^a-z0-9]+/g, ' '), words))
      texts.set(card(customer_id), { matched: 'email', text: address })
  const phones = await db
    .selectFrom('phone')
    .select(['customer_id', 'number'])
    .where('customer_id', 'in', owners)
    .execute()
  for (const { customer_id, number } of phones)
    if (tail !== '' && reversedDigits(normalisePhone(number).digits).startsWith(tail))
      texts.set(card(customer_id), { matched: 'phone', text: number })
  return texts
}

/** Those without a card of their own on these cards, whose direct lines are found there: person → card. */
async function personsOn(db: ReadDatabase, ids: number[]): Promise<Map<number, number>> {
  const rows = await db
    .selectFrom('membership')
    .innerJoin('customer', 'customer.id', 'membership.person_id')
    .select(['membership.person_id', 'membership.group_id'])
    .where('membership.group_id', 'in', ids)
    .where('customer.standalone', '=', 0)
    .execute()
  return new Map(rows.map((row) => [row.person_id, row.group_id]))
}

/** The member or contact whose name made a card a hit, where the card is listed under another. */
async function personTexts(db: ReadDatabase, rows: Found[], words: string[]): Promise<Map<number, string>> {
  const ids = rows
    .filter((row) => row.matched === 'name' && !begins(foldText(row.list_name), words))
    .map((row) => row.customer_id)
  if (ids.length === 0) return new Map()
  const people = await db
    .selectFrom('membership')
    .innerJoin('customer', 'customer.id', 'membership.person_id')
    .select(['membership.group_id', 'customer.title', 'customer.first_name', 'customer.last_name'])
    .where('membership.group_id', 'in', ids)
    .execute()
  const names = people.map((person) => ({
    card: person.group_id,
    name: personName({ title: person.title, firstName: person.first_name, lastName: person.last_name }),
  }))
  return new Map(
    names.filter(({ name }) => begins(foldText(name), words)).map(({ card, name }) => [card, name]),
  )
}
