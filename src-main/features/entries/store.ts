import { personName } from '@shared/features/customers/rules'
import type { Entry } from '@shared/features/entries/entry'
import { kindIcon } from '@shared/features/entries/kind-icon'
import type { FieldValue } from '@shared/features/fields/values'
import type { CivilDate } from '@shared/kernel/civil-date'
import { type Insertable, sql } from 'kysely'
import type { ReadDatabase } from '../../db/open'
import type { Tx } from '../../db/operate'
import type { Schema } from '../../db/schema'
import { valueList } from '../../db/value-list'
import { readValuesOf } from '../fields'

/**
 * The entries of these ids, by id. Seen from the card `from`, an entry on a member's own card names that member.
 */
export async function readEntries(
  db: ReadDatabase | Tx,
  ids: readonly number[],
  from: number | null = null,
): Promise<Map<number, Entry>> {
  if (ids.length === 0) return new Map()
  const rows = await entryRows(db, ids, from).execute()
  const values = await readValuesOf(db, 'entry', ids)
  return new Map(rows.map((row) => [Number(row.id), entryOf(row, values.get(Number(row.id)) ?? [])]))
}

/** One entry; seen from its own card. */
export async function readEntry(db: ReadDatabase | Tx, id: number): Promise<Entry | undefined> {
  return (await readEntries(db, [id])).get(id)
}

type EntryRow = Awaited<ReturnType<ReturnType<typeof entryRows>['execute']>>[number]

/** The rows behind them; exported for its plan. */
export function entryRows(db: ReadDatabase | Tx, ids: readonly number[], from: number | null) {
  return db
    .selectFrom('entry')
    .innerJoin('entry_kind as kind', 'kind.id', 'entry.kind_id')
    .leftJoin('customer as person', (join) =>
      join.on(
        sql<boolean>`person.id = ifnull(entry.person_id, iif(entry.customer_id = ifnull(${from}, entry.customer_id), null, entry.customer_id))`,
      ),
    )
    .leftJoin('thing', 'thing.id', 'entry.thing_id')
    .leftJoin('thing_kind', 'thing_kind.id', 'thing.kind_id')
    .selectAll('entry')
    .select(['kind.name', 'kind.icon', 'kind.warning', 'kind.archived_at'])
    .select(['person.id as personId', 'person.title', 'person.first_name', 'person.last_name'])
    .select(['thing.name as thingName', 'thing_kind.name as thingKind'])
    .where('entry.id', 'in', valueList(ids))
}

/** An entry as the contract speaks of it. */
function entryOf(row: EntryRow, values: FieldValue[]): Entry {
  const { title, first_name: firstName, last_name: lastName } = row
  const named = title !== null && firstName !== null && lastName !== null
  return {
    id: Number(row.id),
    customerId: row.customer_id,
    kind: {
      id: row.kind_id,
      name: row.name,
      icon: kindIcon(row.icon),
      warning: row.warning === 1,
      archived: row.archived_at !== null,
    },
    person:
      row.personId !== null && named
        ? { id: Number(row.personId), name: personName({ title, firstName, lastName }) }
        : null,
    thing: row.thing_id === null ? null : { id: row.thing_id, name: row.thingName || (row.thingKind ?? '') },
    on: row.on_date,
    endedOn: row.ended_on,
    text: row.text,
    values,
    at: row.at,
    actor: row.actor,
  }
}

/** The entries of a thing, the newest first. */
export async function entriesOfThing(db: ReadDatabase, thingId: number, limit: number) {
  const rows = await thingEntryIds(db, thingId).limit(limit).execute()
  const { total } = await db
    .selectFrom('entry')
    .select((eb) => eb.fn.countAll<number>().as('total'))
    .where('thing_id', '=', thingId)
    .executeTakeFirstOrThrow()
  const ids = rows.map((row) => Number(row.id))
  const found = await readEntries(db, ids)
  return { entries: ids.flatMap((id) => found.get(id) ?? []), total }
}

/** Their ids; exported for its plan. */
export function thingEntryIds(db: ReadDatabase, thingId: number) {
  return db
    .selectFrom('entry')
    .select('id')
    .where('thing_id', '=', thingId)
    .orderBy('at', 'desc')
    .orderBy('id', 'desc')
}

/** Writes an entry; answers its id. */
export async function insertEntry(tx: Tx, row: Insertable<Schema['entry']>): Promise<number> {
  const { id } = await tx.insertInto('entry').values(row).returning('id').executeTakeFirstOrThrow()
  return Number(id)
}

export async function updateEntry(
  tx: Tx,
  id: number,
  fields: {
    person_id?: number | null
    thing_id?: number | null
    on_date?: CivilDate
    at?: string
    ended_on?: CivilDate | null
    text?: string
  },
): Promise<void> {
  await tx.updateTable('entry').set(fields).where('id', '=', id).execute()
}

/** Deletes an entry with what stands in it; a document that hung on it stays on the card. */
export async function deleteEntry(tx: Tx, id: number): Promise<void> {
  await tx.updateTable('document').set({ entry_id: null }).where('entry_id', '=', id).execute()
  await tx.deleteFrom('field_value').where('entry_id', '=', id).execute()
  await tx.deleteFrom('entry').where('id', '=', id).execute()
}
