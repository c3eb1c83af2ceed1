import { bulkInsert } from '../../db/bulk-insert'
import type { ReadDatabase } from '../../db/open'
import type { Tx } from '../../db/operate'
import { valueList } from '../../db/value-list'
import { type DerivedCard, deriveCard } from './card-index'
import { personOf } from './card-rows'

/** Tables of a card whose change brings its index out of line. */
export const indexedTables: ReadonlySet<string> = new Set([
  'customer',
  'membership',
  'address',
  'phone',
  'email',
])

type DerivedOf = { id: number; derived: DerivedCard }

/** Brings the derived rows of these cards (or of the cards that these people belong to) in line. */
export async function refreshIndex(tx: Tx, customerIds: number[]): Promise<void> {
  const cards = await readDerived(tx, await cardsOf(tx, customerIds))
  const ids = cards.map(({ id }) => id)
  const present = await tx
    .selectFrom('customer_index')
    .selectAll()
    .where('customer_id', 'in', valueList(ids))
    .execute()
  const known = new Map(present.map((row) => [Number(row.customer_id), row]))
  for (const { id, derived } of cards) {
    const old = known.get(id)
    if (old && !same(old, derived.index))
      await tx.updateTable('customer_index').set(derived.index).where('customer_id', '=', id).execute()
  }
  if (known.size > 0) await tx.deleteFrom('match_key').where('customer_id', 'in', valueList(ids)).execute()
  await insertKeys(tx, cards)
  await insertIndex(
    tx,
    cards.filter(({ id }) => !known.has(id)),
  )
}

/** Writes the derived rows of cards that have none yet. */
export async function insertDerived(tx: Tx, cards: DerivedOf[]): Promise<void> {
  await insertIndex(tx, cards)
  await insertKeys(tx, cards)
}

async function insertIndex(tx: Tx, cards: DerivedOf[]): Promise<void> {
  await bulkInsert(
    tx,
    'customer_index',
    cards.map(({ id, derived }) => ({ customer_id: id, ...derived.index })),
  )
}

async function insertKeys(tx: Tx, cards: DerivedOf[]): Promise<void> {
  await bulkInsert(
    tx,
    'match_key',
    cards.flatMap(({ id, derived }) => derived.keys.map((key) => ({ customer_id: id, ...key }))),
  )
}

function same(old: Record<string, unknown>, row: Record<string, unknown>): boolean {
  return Object.keys(row).every((name) => old[name] === row[name])
}

/** A member without a card of its own stands on the cards of its groups. */
async function cardsOf(tx: Tx, ids: number[]): Promise<number[]> {
  const own = await tx
    .selectFrom('customer')
    .select('id')
    .where('id', 'in', valueList(ids))
    .where('standalone', '=', 1)
    .execute()
  const groups = await tx
    .selectFrom('membership')
    .select('group_id')
    .where('person_id', 'in', valueList(ids))
    .execute()
  return [...new Set([...own.map((row) => Number(row.id)), ...groups.map((row) => row.group_id)])]
}

/** The derived rows of these cards as they should be, read in five queries. */
async function readDerived(db: ReadDatabase | Tx, ids: number[]): Promise<DerivedOf[]> {
  if (ids.length === 0) return []
  const rows = await db.selectFrom('customer').selectAll().where('id', 'in', valueList(ids)).execute()
  const groups = rows.filter((row) => row.kind !== 'person').map((row) => Number(row.id))
  const members =
    groups.length === 0
      ? []
      : await db
          .selectFrom('membership')
          .innerJoin('customer', 'customer.id', 'membership.person_id')
          .selectAll('customer')
          .select('membership.group_id')
          .where('membership.group_id', 'in', valueList(groups))
          .orderBy('membership.position')
          .execute()
  const addresses = await db
    .selectFrom('address')
    .select(['customer_id', 'street', 'extra', 'postcode', 'city', 'country'])
    .where('customer_id', 'in', valueList(ids))
    .orderBy('position')
    .execute()
  const phones = await db
    .selectFrom('phone')
    .select(['customer_id', 'number'])
    .where('customer_id', 'in', valueList(ids))
    .execute()
  const emails = await db
    .selectFrom('email')
    .select(['customer_id', 'address'])
    .where('customer_id', 'in', valueList(ids))
    .execute()
  const membersBy = Map.groupBy(members, (row) => row.group_id)
  const addressesBy = Map.groupBy(addresses, (row) => row.customer_id)
  const phonesBy = Map.groupBy(phones, (row) => row.customer_id)
  const emailsBy = Map.groupBy(emails, (row) => row.customer_id)
  return rows.map((row) => {
    const id = Number(row.id)
    const people = row.kind === 'person' ? [row] : (membersBy.get(id) ?? [])
    const derived = deriveCard({
      living: row.deleted_at === null && row.state !== 'merged',
      kind: row.kind,
      groupName: row.group_name,
      number: row.number ?? '',
      since: row.customer_since ?? '',
      people: people.map((person) => personOf(person)),
      addresses: addressesBy.get(id) ?? [],
      phones: (phonesBy.get(id) ?? []).map(({ number }) => number),
      emails: (emailsBy.get(id) ?? []).map(({ address }) => address),
    })
    return { id, derived }
  })
}
