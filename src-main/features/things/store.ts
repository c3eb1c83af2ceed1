import { kindIcon } from '@shared/features/entries/kind-icon'
import type { FieldValue } from '@shared/features/fields/values'
import type { Thing } from '@shared/features/things/thing'
import type { Insertable, Updateable } from 'kysely'
import type { ReadDatabase } from '../../db/open'
import type { Tx } from '../../db/operate'
import type { Schema } from '../../db/schema'
import { readValuesOf } from '../fields'

/** What is written of a thing, as its row holds it. */
export type ThingFields = Omit<Updateable<Schema['thing']>, 'id' | 'customer_id' | 'kind_id' | 'at' | 'actor'>

function things(db: ReadDatabase | Tx) {
  return db
    .selectFrom('thing')
    .innerJoin('thing_kind as kind', 'kind.id', 'thing.kind_id')
    .selectAll('thing')
    .select(['kind.name as kindName', 'kind.icon', 'kind.serial_label', 'kind.archived_at'])
    .select((eb) =>
      eb
        .selectFrom('entry')
        .select((count) => count.fn.countAll<number>().as('n'))
        .whereRef('entry.thing_id', '=', 'thing.id')
        .as('entries'),
    )
}

type ThingRow = Awaited<ReturnType<ReturnType<typeof things>['execute']>>[number]

/** A thing as the contract speaks of it. */
function thingOf(row: ThingRow, values: FieldValue[]): Thing {
  return {
    id: Number(row.id),
    customerId: row.customer_id,
    kind: {
      id: row.kind_id,
      name: row.kindName,
      icon: kindIcon(row.icon),
      serialLabel: row.serial_label,
      archived: row.archived_at !== null,
    },
    name: row.name,
    serial: row.serial,
    sinceOn: row.since_on,
    goneOn: row.gone_on,
    note: row.note,
    values,
    at: row.at,
    actor: row.actor,
    entries: row.entries ?? 0,
  }
}

async function withValues(db: ReadDatabase | Tx, rows: ThingRow[]): Promise<Thing[]> {
  const values = await readValuesOf(
    db,
    'thing',
    rows.map((row) => Number(row.id)),
  )
  return rows.map((row) => thingOf(row, values.get(Number(row.id)) ?? []))
}

export async function readThing(db: ReadDatabase | Tx, id: number): Promise<Thing | undefined> {
  const row = await things(db).where('thing.id', '=', id).executeTakeFirst()
  return row && (await withValues(db, [row]))[0]
}

/** What a customer owns, in the order in which it came; what is gone follows. */
export async function thingsOfCard(db: ReadDatabase, customerId: number): Promise<Thing[]> {
  const rows = await thingRowsOfCard(db, customerId).execute()
  const all = await withValues(db, rows)
  return [...all.filter(({ goneOn }) => goneOn === null), ...all.filter(({ goneOn }) => goneOn !== null)]
}

/** The rows behind them; exported for its plan. */
export function thingRowsOfCard(db: ReadDatabase, customerId: number) {
  return things(db).where('thing.customer_id', '=', customerId).orderBy('thing.id')
}

/** Writes a thing; answers its id. */
export async function insertThing(tx: Tx, row: Insertable<Schema['thing']>): Promise<number> {
  const { id } = await tx.insertInto('thing').values(row).returning('id').executeTakeFirstOrThrow()
  return Number(id)
}

export async function updateThing(tx: Tx, id: number, fields: ThingFields): Promise<void> {
  await tx.updateTable('thing').set(fields).where('id', '=', id).execute()
}

/** Deletes a thing; what hung on it stays with the customer. */
export async function deleteThing(tx: Tx, id: number): Promise<void> {
  for (const table of ['entry', 'reminder', 'document'] as const)
    await tx.updateTable(table).set({ thing_id: null }).where('thing_id', '=', id).execute()
  await tx.deleteFrom('field_value').where('thing_id', '=', id).execute()
  await tx.deleteFrom('thing').where('id', '=', id).execute()
}
