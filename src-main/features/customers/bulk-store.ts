import type { CardFields } from '@shared/features/customers/card'
import { tagKey } from '@shared/features/customers/rules'
import type { Insertable } from 'kysely'
import { bulkInsert } from '../../db/bulk-insert'
import { lastId } from '../../db/last-id'
import type { Tx } from '../../db/operate'
import type { Schema } from '../../db/schema'
import { valueList } from '../../db/value-list'
import { type DerivedCard, numberColumns } from './card-index'
import {
  cardColumns,
  childRows,
  childTables,
  membershipColumns,
  personColumns,
  reachAlone,
} from './card-rows'
import { insertDerived, insertWithoutKeys } from './index-store'
import type { LateKeys } from './late-keys'
import { takeNumbers } from './number-store'
import type { Stamp } from './stamp'
import { findOrMakeTag } from './tag-store'

type Rows<T extends keyof Schema> = Insertable<Schema[T]>[]

type Written = {
  derived?: DerivedCard[]
  late?: LateKeys
  writtenOn?: (at: number) => Pick<Stamp, 'now' | 'today'>
}

/**
 * Writes many new cards with a handful of statements and answers their ids, in order, and those of all their
 * people as well. A card without a number gets the next free one by the pattern; given numbers must be free. The
 * cards are of persons, households and companies whose people have no card of their own.
 * `derived`, where the caller has it, are the derived rows of these very cards, which are written with them, but for the
 * match keys where those are `late`; `writtenOn` tells of each card when it came about where that was earlier. At most 250 cards a call
 * keep the writer short.
 */
export async function insertCards(
  tx: Tx,
  cards: CardFields[],
  stamp: Stamp,
  { derived, late, writtenOn = () => stamp }: Written = {},
): Promise<{ ids: number[]; all: number[] }> {
  const given = cards.map((card) => card.number).filter((number) => number !== '')
  const numbers = await takeNumbers(tx, stamp.pattern, stamp.today, cards.length - given.length, given)
  const rows = {
    customer: [] as Rows<'customer'>,
    membership: [] as Rows<'membership'>,
    address: [] as Rows<'address'>,
    phone: [] as Rows<'phone'>,
    email: [] as Rows<'email'>,
    web_address: [] as Rows<'web_address'>,
    card_number: [] as Rows<'card_number'>,
    customer_tag: [] as Rows<'customer_tag'>,
  }
  const tagIds = await tagIdsOf(tx, cards)
  const addChildren = (owner: number, of: Parameters<typeof childRows>[0]) => {
    const children = childRows(of)
    for (const table of childTables)
      for (const [position, row] of children[table].entries())
        rows[table].push({ customer_id: owner, position, ...row } as never)
  }
  let next = await lastId(tx, 'customer')
  const first = next + 1
  const ids: number[] = []
  const derivedOf: { id: number; derived: DerivedCard }[] = []
  for (const [at, card] of cards.entries()) {
    const id = ++next
    const { now, today } = writtenOn(at)
    const stamps = { created_at: now, updated_at: now }
    ids.push(id)
    const number = card.number || (numbers.shift() ?? null)
    const made = derived?.[at]
    if (made) derivedOf.push({ id, derived: card.number === '' ? numbered(made, number ?? '') : made })
    rows.customer.push({ id, standalone: 1, number, ...cardColumns(card, today), ...stamps })
    if (card.kind !== 'person')
      for (const [position, person] of card.people.entries()) {
        const personId = ++next
        rows.customer.push({
          id: personId,
          kind: 'person',
          standalone: 0,
          ...personColumns(person, today),
          ...stamps,
        })
        rows.membership.push({ group_id: id, person_id: personId, ...membershipColumns(person), position })
        addChildren(personId, reachAlone(person))
      }
    addChildren(id, card)
    const folded = new Set(card.tags.map((name) => tagKey(name)))
    for (const tag of folded) rows.customer_tag.push({ customer_id: id, tag_id: tagIds.get(tag) ?? 0 })
  }
  await bulkInsert(tx, 'customer', rows.customer)
  await bulkInsert(tx, 'membership', rows.membership)
  for (const table of childTables) await bulkInsert(tx, table, rows[table])
  await bulkInsert(tx, 'customer_tag', rows.customer_tag)
  if (late) {
    await insertWithoutKeys(tx, derivedOf)
    for (const { id, derived } of derivedOf) late.add(id, derived.keys)
  } else await insertDerived(tx, derivedOf)
  return { ids, all: Array.from({ length: next - first + 1 }, (_, n) => first + n) }
}

function numbered(made: DerivedCard, number: string): DerivedCard {
  return { ...made, index: { ...made.index, ...numberColumns(number) } }
}

async function tagIdsOf(tx: Tx, cards: CardFields[]): Promise<Map<string, number>> {
  const names = new Map(cards.flatMap((card) => card.tags.map((name) => [tagKey(name), name] as const)))
  if (names.size === 0) return new Map()
  const present = await tx
    .selectFrom('tag')
    .select(['id', 'folded'])
    .where('folded', 'in', valueList([...names.keys()]))
    .execute()
  const ids = new Map(present.map(({ id, folded }) => [folded, Number(id)]))
  for (const [folded, name] of names)
    if (!ids.has(folded)) ids.set(folded, await findOrMakeTag(tx, folded, name))
  return ids
}
