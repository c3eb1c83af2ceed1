import type { Field, FieldGroup, FieldOwner } from '@shared/features/fields/definitions'
import type { Selectable } from 'kysely'
import type { ReadDatabase } from '../../db/open'
import type { Tx } from '../../db/operate'
import type { Schema } from '../../db/schema'
import { valueList } from '../../db/value-list'

type Reader = ReadDatabase | Tx
type FieldRow = Selectable<Schema['field']> & { group_archived: string | null }

/** These fields, or all fields of these groups, in the order of their groups' lists; archived ones last. */
export async function readFields(
  db: Reader,
  {
    ids,
    groupIds,
  }: { ids: readonly number[]; groupIds?: never } | { groupIds: readonly number[]; ids?: never },
): Promise<Field[]> {
  const rows = await db
    .selectFrom('field')
    .innerJoin('field_group', 'field_group.id', 'field.group_id')
    .selectAll('field')
    .select('field_group.archived_at as group_archived')
    .$if(ids !== undefined, (some) => some.where('field.id', 'in', valueList(ids ?? [])))
    .$if(groupIds !== undefined, (some) => some.where('field.group_id', 'in', valueList(groupIds ?? [])))
    .orderBy((eb) => eb('field.archived_at', 'is not', null))
    .orderBy('field.position')
    .orderBy('field.id')
    .execute()
  const options = await readOptions(
    db,
    rows.map(({ id }) => Number(id)),
  )
  return rows.map((row) => fieldOf(row, options.get(Number(row.id)) ?? []))
}

/** One field, or undefined. */
export async function readField(db: Reader, id: number): Promise<Field | undefined> {
  return (await readFields(db, { ids: [id] }))[0]
}

async function readOptions(db: Reader, fieldIds: number[]) {
  const rows = await db
    .selectFrom('field_option')
    .selectAll()
    .where('field_id', 'in', valueList(fieldIds))
    .orderBy('position')
    .orderBy('id')
    .execute()
  return Map.groupBy(rows, (row) => row.field_id)
}

function fieldOf(row: FieldRow, options: Selectable<Schema['field_option']>[]): Field {
  const common = {
    id: Number(row.id),
    groupId: row.group_id,
    name: row.name,
    sensitive: row.sensitive === 1,
    legalBasis: row.legal_basis,
    archived: row.archived_at !== null || row.group_archived !== null,
    options: options.map(({ id, name, archived_at }) => ({
      id: Number(id),
      name,
      archived: archived_at !== null,
    })),
  }
  return row.type === 'number' ? { ...common, type: row.type, unit: row.unit } : { ...common, type: row.type }
}

type Group = FieldGroup & { owner: FieldOwner }

/** The groups of one place with their fields in their order; archived ones last. */
export async function readGroups(db: Reader, owner: FieldOwner): Promise<Group[]> {
  return withFields(db, await groupsOf(db, owner).execute())
}

/** One group, or undefined. */
export async function readGroup(db: Reader, id: number): Promise<Group | undefined> {
  const rows = await db.selectFrom('field_group').selectAll().where('id', '=', id).execute()
  return (await withFields(db, rows))[0]
}

export function groupsOf(db: Reader, owner: FieldOwner) {
  return db
    .selectFrom('field_group')
    .selectAll()
    .where('entry_kind_id', 'is', owner.on === 'entry' ? owner.kindId : null)
    .where('thing_kind_id', 'is', owner.on === 'thing' ? owner.kindId : null)
    .orderBy((eb) => eb('archived_at', 'is not', null))
    .orderBy('position')
    .orderBy('id')
}

async function withFields(db: Reader, rows: Selectable<Schema['field_group']>[]): Promise<Group[]> {
  const fields = await readFields(db, { groupIds: rows.map(({ id }) => Number(id)) })
  const byGroup = Map.groupBy(fields, (field) => field.groupId)
  return rows.map((row) => ({
    id: Number(row.id),
    name: row.name,
    preset: row.preset,
    archived: row.archived_at !== null,
    owner: ownerOf(row),
    fields: byGroup.get(Number(row.id)) ?? [],
  }))
}

function ownerOf({ entry_kind_id, thing_kind_id }: Selectable<Schema['field_group']>): FieldOwner {
  if (entry_kind_id !== null) return { on: 'entry', kindId: entry_kind_id }
  return thing_kind_id === null ? { on: 'card' } : { on: 'thing', kindId: thing_kind_id }
}

/**
 * The fields of cards that leave the shop with everything else: those in use and archived ones that still hold
 * something; of the specially protected ones only those that are named.
 */
export async function exportedFields(db: Reader, protectedIds: readonly number[]): Promise<number[]> {
  const groups = await readGroups(db, { on: 'card' })
  const all = groups.flatMap(({ fields }) => fields)
  const archived = all.filter((field) => field.archived).map(({ id }) => id)
  const rows = await db
    .selectFrom('field')
    .select('id')
    .where('id', 'in', valueList(archived))
    .where((eb) =>
      eb.exists(
        eb
          .selectFrom('field_value')
          .select('field_value.id')
          .whereRef('field_value.field_id', '=', 'field.id'),
      ),
    )
    .execute()
  const held = new Set(rows.map(({ id }) => Number(id)))
  return all
    .filter(({ id, archived: old }) => !old || held.has(id))
    .filter(({ id, sensitive }) => !sensitive || protectedIds.includes(id))
    .map(({ id }) => id)
}
