import { normalisePhone } from '@shared/kernel/phone'
import { bulkInsert } from '../../db/bulk-insert'
import type { ReadDatabase } from '../../db/open'
import type { Tx } from '../../db/operate'
import { valueList } from '../../db/value-list'
import { type IndexSource, indexRow, matchKeys } from './card-index'

/** Tables of a card whose change brings its index out of line. */
export const indexedTables: ReadonlySet<string> = new Set([
  'customer',
  'membership',
  'address',
  'phone',
  'email',
])

/** Brings the derived rows of these cards (or of the cards that these people belong to) in line. */
export async function refreshIndex(tx: Tx, customerIds: number[]): Promise<void> {
  const sources = await readSources(tx, await cardsOf(tx, customerIds))
  const ids = sources.map((source) => Number(source.row.id))
  const present = await tx
    .selectFrom('customer_index')
    .selectAll()
    .where('customer_id', 'in', valueList(ids))
    .execute()
  const known = new Map(present.map((row) => [Number(row.customer_id), row]))
  const fresh = []
  for (const source of sources) {
    const row = indexRow(source)
    const old = known.get(Number(source.row.id))
    if (!old) fresh.push(row)
    else if (!same(old, row))
      await tx.updateTable('customer_index').set(row).where('customer_id', '=', old.customer_id).execute()
  }
  await bulkInsert(tx, 'customer_index', fresh)
  await refreshMatchKeys(tx, sources, known.size > 0 ? ids : [])
}

async function refreshMatchKeys(tx: Tx, sources: IndexSource[], stale: number[]): Promise<void> {
  if (stale.length > 0)
    await tx.deleteFrom('match_key').where('customer_id', 'in', valueList(stale)).execute()
  const keys = sources.flatMap((source) => {
    const seen = new Map(matchKeys(source).map((key) => [`${key.kind} ${key.key}`, key]))
    return [...seen.values()].map((key) => ({ customer_id: Number(source.row.id), ...key }))
  })
  await bulkInsert(tx, 'match_key', keys)
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

/** Everything that the index of these cards is made from, in five queries. */
async function readSources(db: ReadDatabase | Tx, ids: number[]): Promise<IndexSource[]> {
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
  const countryOf = (id: number) => addressesBy.get(id)?.[0]?.country ?? 'DE'
  return rows.map((row) => {
    const id = Number(row.id)
    return {
      row,
      members: membersBy.get(id) ?? [],
      addresses: addressesBy.get(id) ?? [],
      phones: (phonesBy.get(id) ?? []).map(({ number }) => normalisePhone(number, countryOf(id)).digits),
      emails: (emailsBy.get(id) ?? []).map((email) => email.address),
    }
  })
}
