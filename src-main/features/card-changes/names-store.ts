import { personName } from '@shared/features/customers/rules'
import type { ReadDatabase } from '../../db/open'
import type { NamedTable, NameOf } from '../../db/row-words'
import { valueList } from '../../db/value-list'

type Found = { id: number; name: string }

/** How the rows of other tables are called, by their ids. */
const reads: Record<NamedTable, (db: ReadDatabase, ids: number[]) => Promise<Found[]>> = {
  customer: async (db, ids) => {
    const rows = await db
      .selectFrom('customer')
      .select(['id', 'group_name', 'title', 'first_name as firstName', 'last_name as lastName'])
      .where('id', 'in', valueList(ids))
      .execute()
    return rows.map((row) => ({ id: Number(row.id), name: row.group_name || personName(row) }))
  },
  staff: (db, ids) =>
    db.selectFrom('staff').select(['id', 'name']).where('id', 'in', valueList(ids)).execute(),
  entry_kind: (db, ids) =>
    db.selectFrom('entry_kind').select(['id', 'name']).where('id', 'in', valueList(ids)).execute(),
  thing_kind: (db, ids) =>
    db.selectFrom('thing_kind').select(['id', 'name']).where('id', 'in', valueList(ids)).execute(),
  thing: async (db, ids) => {
    const rows = await db
      .selectFrom('thing')
      .innerJoin('thing_kind', 'thing_kind.id', 'thing.kind_id')
      .select(['thing.id', 'thing.name', 'thing_kind.name as kind'])
      .where('thing.id', 'in', valueList(ids))
      .execute()
    return rows.map(({ id, name, kind }) => ({ id: Number(id), name: name || kind }))
  },
  relation_kind: async (db, ids) => {
    const rows = await db
      .selectFrom('relation_kind')
      .select(['id', 'forward', 'backward'])
      .where('id', 'in', valueList(ids))
      .execute()
    // Both words; which of them stands on a card is said by the relation.
    return rows.map(({ id, forward, backward }) => ({ id: Number(id), name: `${forward}\n${backward}` }))
  },
  mailing: (db, ids) =>
    db.selectFrom('mailing').select(['id', 'subject as name']).where('id', 'in', valueList(ids)).execute(),
  campaign: (db, ids) =>
    db.selectFrom('campaign').select(['id', 'name']).where('id', 'in', valueList(ids)).execute(),
  raffle_prize: (db, ids) =>
    db.selectFrom('raffle_prize').select(['id', 'name']).where('id', 'in', valueList(ids)).execute(),
  staff_note: (db, ids) =>
    db.selectFrom('staff_note').select(['id', 'text as name']).where('id', 'in', valueList(ids)).execute(),
}

/** Reads the names of all rows that are asked for, one query a table. */
export async function readNames(
  db: ReadDatabase,
  wanted: ReadonlyMap<NamedTable, ReadonlySet<number>>,
): Promise<NameOf> {
  const found = new Map<NamedTable, Map<number, string>>()
  for (const [table, ids] of wanted) {
    const rows = await reads[table](db, [...ids])
    found.set(table, new Map(rows.map(({ id, name }) => [Number(id), name])))
  }
  return (table, id) => (id === null ? '' : (found.get(table)?.get(id) ?? ''))
}
