import type { CivilDate } from '@shared/kernel/civil-date'
import { sql } from 'kysely'
import { bulkInsert } from '../../db/bulk-insert'
import type { ReadDatabase } from '../../db/open'
import type { Tx } from '../../db/operate'
import { valueList } from '../../db/value-list'
import { readMembers } from './belonging-store'
import { type DerivedCard, deriveCard, type IndexSource, type MatchKeyRow } from './card-index'
import { memberOf, personOf } from './card-rows'
import { addWords, exchangeWords } from './word-store'

/** Tables of a card whose change brings its index out of line. */
export const indexedTables: ReadonlySet<string> = new Set([
  'customer',
  'membership',
  'address',
  'phone',
  'email',
  'card_number',
])

/** Cards whose derived rows are made anew in one step, so that no call waits long. */
export const atOnce = 50

/** Some of the cards whose derived rows are not whole: an older version made them, or an import came to no end. */
export function olderRows(db: ReadDatabase) {
  // Named as it stands in the index, which holds nothing but such rows.
  return db.selectFrom('customer_index').select('customer_id').where(sql<boolean>`form = 0`).limit(atOnce)
}

type DerivedOf = { id: number; derived: DerivedCard }

/** Brings the derived rows of these cards (or of the cards that these people belong to) in line with the day. */
export async function refreshIndex(tx: Tx, customerIds: number[], today: CivilDate): Promise<void> {
  await dropHidden(tx, customerIds)
  const cards = await readDerived(tx, await cardsOf(tx, customerIds), today)
  const ids = cards.map(({ id }) => id)
  const present = await tx
    .selectFrom('customer_index')
    .selectAll()
    .where('customer_id', 'in', valueList(ids))
    .execute()
  const known = new Map(present.map((row) => [Number(row.customer_id), row]))
  for (const { id, derived } of cards) {
    const old = known.get(id)
    if (!old || same(old, derived.index)) continue
    await tx.updateTable('customer_index').set(derived.index).where('customer_id', '=', id).execute()
    await exchangeWords(tx, old, derived.index)
  }
  if (known.size > 0) await tx.deleteFrom('match_key').where('customer_id', 'in', valueList(ids)).execute()
  await insertKeys(tx, cards)
  await insertIndex(
    tx,
    cards.filter(({ id }) => !known.has(id)),
  )
}

/** Whoever has given up a card of their own stands in lists no more. */
async function dropHidden(tx: Tx, ids: number[]): Promise<void> {
  const hidden = tx
    .selectFrom('customer')
    .innerJoin('customer_index', 'customer_index.customer_id', 'customer.id')
    .select('customer.id')
    .where('customer.id', 'in', valueList(ids))
    .where('customer.standalone', '=', 0)
  const rows = await hidden.execute()
  if (rows.length === 0) return
  const gone = rows.map((row) => Number(row.id))
  for (const table of ['customer_index', 'match_key'] as const)
    await tx.deleteFrom(table).where('customer_id', 'in', valueList(gone)).execute()
}

/** Writes the derived rows of cards that have none yet. */
export async function insertDerived(tx: Tx, cards: DerivedOf[]): Promise<void> {
  await insertIndex(tx, cards)
  await insertKeys(tx, cards)
}

/** The same without the match keys, which `insertLateKeys` and `markWhole` have to bring. */
export async function insertWithoutKeys(tx: Tx, cards: DerivedOf[]): Promise<void> {
  await insertIndex(
    tx,
    cards.map(({ id, derived }) => ({ id, derived: { ...derived, index: { ...derived.index, form: 0 } } })),
  )
}

/** Writes match keys in their order, but for cards that are gone or were made whole by a change meanwhile. */
export async function insertLateKeys(
  tx: Tx,
  kind: MatchKeyRow['kind'],
  keys: readonly (readonly [key: string, customerId: number])[],
): Promise<void> {
  // `cross` keeps the order of the keys: the planner would else go from card to card.
  await sql`insert into match_key (kind, key, customer_id)
    with given (value) as materialized (select value from json_each(${JSON.stringify(keys)}))
    select ${kind}, value ->> 0, value ->> 1 from given
    cross join customer_index on customer_id = value ->> 1 and form = 0`.execute(tx)
}

/** Says of cards that their late keys are all there. */
export async function markWhole(tx: Tx, ids: readonly number[]): Promise<void> {
  await tx
    .updateTable('customer_index')
    .set({ form: 1 })
    .where('customer_id', 'in', valueList(ids))
    .where(sql<boolean>`+form = 0`)
    .execute()
}

/** Those of these cards whose derived rows are not whole. */
export async function withoutKeys(db: ReadDatabase | Tx, ids: readonly number[]): Promise<Set<number>> {
  const rows = await db
    .selectFrom('customer_index')
    .select('customer_id')
    .where('customer_id', 'in', valueList(ids))
    .where(sql<boolean>`+form = 0`)
    .execute()
  return new Set(rows.map((row) => Number(row.customer_id)))
}

async function insertIndex(tx: Tx, cards: DerivedOf[]): Promise<void> {
  await bulkInsert(
    tx,
    'customer_index',
    cards.map(({ id, derived }) => ({ customer_id: id, ...derived.index })),
  )
  await addWords(
    tx,
    cards.map(({ derived }) => derived.index),
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

/** Members stand on the cards of their households and companies, too. */
async function cardsOf(tx: Tx, ids: number[]): Promise<number[]> {
  const own = await tx
    .selectFrom('customer')
    .select('id')
    .where('id', 'in', valueList(ids))
    .where('standalone', '=', 1)
    .execute()
  const groups = await tx
    .selectFrom('membership')
    .innerJoin('customer', 'customer.id', 'membership.group_id')
    .select('membership.group_id')
    .where('membership.person_id', 'in', valueList(ids))
    .where('customer.kind', '<>', 'club')
    .execute()
  return [...new Set([...own.map((row) => Number(row.id)), ...groups.map((row) => row.group_id)])]
}

/** The derived rows of these cards as they should be, read in six queries. */
async function readDerived(db: ReadDatabase | Tx, ids: number[], today: CivilDate): Promise<DerivedOf[]> {
  if (ids.length === 0) return []
  const rows = await db.selectFrom('customer').selectAll().where('id', 'in', valueList(ids)).execute()
  const groups = rows
    .filter(({ kind }) => kind === 'household' || kind === 'company')
    .map((row) => Number(row.id))
  const members = groups.length === 0 ? [] : await readMembers(db, groups)
  const owners = [...ids, ...members.filter((row) => row.standalone === 0).map((row) => Number(row.id))]
  const addresses = await db
    .selectFrom('address')
    .select(['customer_id', 'street', 'extra', 'postcode', 'city', 'country'])
    .select(['from_on as fromOn', 'to_on as toOn'])
    .where('customer_id', 'in', valueList(ids))
    .orderBy('position')
    .orderBy('id')
    .execute()
  const phones = await db
    .selectFrom('phone')
    .select(['customer_id', 'number'])
    .where('customer_id', 'in', valueList(owners))
    .execute()
  const emails = await db
    .selectFrom('email')
    .select(['customer_id', 'address'])
    .where('customer_id', 'in', valueList(owners))
    .execute()
  const cardNumbers = await db
    .selectFrom('card_number')
    .select(['customer_id', 'number'])
    .where('customer_id', 'in', valueList(ids))
    .execute()
  const membersBy = Map.groupBy(members, (row) => row.group_id)
  const addressesBy = Map.groupBy(addresses, (row) => row.customer_id)
  const phonesBy = Map.groupBy(phones, (row) => row.customer_id)
  const emailsBy = Map.groupBy(emails, (row) => row.customer_id)
  const numbersBy = Map.groupBy(cardNumbers, (row) => row.customer_id)
  return rows.map((row) => {
    const id = Number(row.id)
    const ofGroup = membersBy.get(id) ?? []
    const reached = [id, ...ofGroup.map((member) => Number(member.id))]
    const source: IndexSource = {
      living: row.deleted_at === null && row.state !== 'merged',
      kind: row.kind,
      groupName: row.group_name,
      number: row.number ?? '',
      since: row.customer_since ?? '',
      people: row.kind === 'person' ? [personOf(row)] : ofGroup.map(memberOf),
      addresses: addressesBy.get(id) ?? [],
      phones: reached.flatMap((of) => (phonesBy.get(of) ?? []).map(({ number }) => number)),
      emails: reached.flatMap((of) => (emailsBy.get(of) ?? []).map(({ address }) => address)),
      cardNumbers: (numbersBy.get(id) ?? []).map(({ number }) => number),
      note: row.note,
    }
    return { id, derived: deriveCard(source, today) }
  })
}
