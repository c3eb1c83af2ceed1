import type { Field, FieldDraft, FieldGroup, FieldOwner } from '@shared/features/fields/definitions'
import { hasOptions } from '@shared/features/fields/definitions'
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

function groupsOf(db: Reader, owner: FieldOwner) {
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

/** A group at the end of its place; answers its id. */
export async function insertGroup(
  tx: Tx,
  { owner, name, preset = null }: { owner: FieldOwner; name: string; preset?: string | null },
): Promise<number> {
  const row = {
    entry_kind_id: owner.on === 'entry' ? owner.kindId : null,
    thing_kind_id: owner.on === 'thing' ? owner.kindId : null,
    name,
    preset,
    position: (await groupsOf(tx, owner).execute()).length,
  }
  const { id } = await tx.insertInto('field_group').values(row).returning('id').executeTakeFirstOrThrow()
  return Number(id)
}

/** A field at the end of its group with its options; answers its id. */
export async function insertField(
  tx: Tx,
  groupId: number,
  draft: FieldDraft,
  archivedAt: string | null = null,
): Promise<number> {
  const { n } = await tx
    .selectFrom('field')
    .select((eb) => eb.fn.countAll<number>().as('n'))
    .where('group_id', '=', groupId)
    .executeTakeFirstOrThrow()
  const row = {
    group_id: groupId,
    position: Number(n),
    type: draft.type,
    archived_at: archivedAt,
    ...columnsOf(draft),
  }
  const { id } = await tx.insertInto('field').values(row).returning('id').executeTakeFirstOrThrow()
  if (hasOptions(draft.type)) await writeOptions(tx, Number(id), draft.options)
  return Number(id)
}

/** What a field is called and needs, its type apart. */
export async function updateFieldRow(tx: Tx, id: number, groupId: number, draft: FieldDraft): Promise<void> {
  const row = { group_id: groupId, ...columnsOf(draft) }
  await tx.updateTable('field').set(row).where('id', '=', id).execute()
}

function columnsOf({ name, type, unit, sensitive, legalBasis }: FieldDraft) {
  return {
    name,
    unit: type === 'number' ? unit : '',
    sensitive: sensitive ? (1 as const) : (0 as const),
    legal_basis: sensitive ? legalBasis : '',
  }
}

export async function setFieldType(tx: Tx, id: number, type: Field['type']): Promise<void> {
  await tx.updateTable('field').set({ type }).where('id', '=', id).execute()
}

/**
 * The options of a field as a draft names them: new ones are added, known ones renamed and put in order, and
 * of those left out the ones that some value has are archived, the others deleted.
 */
export async function writeOptions(tx: Tx, fieldId: number, drafts: FieldDraft['options']): Promise<void> {
  for (const [position, { id, name }] of drafts.entries()) {
    const row = { name, position, archived_at: null }
    if (id === null)
      await tx
        .insertInto('field_option')
        .values({ ...row, field_id: fieldId })
        .execute()
    else
      await tx
        .updateTable('field_option')
        .set(row)
        .where('id', '=', id)
        .where('field_id', '=', fieldId)
        .execute()
  }
}

/** Options at the end of a field's list; answers their ids in order. */
export async function addOptions(tx: Tx, fieldId: number, names: readonly string[]): Promise<number[]> {
  const { last } = await tx
    .selectFrom('field_option')
    .select((eb) => eb.fn.max('position').as('last'))
    .where('field_id', '=', fieldId)
    .executeTakeFirstOrThrow()
  const ids: number[] = []
  for (const [at, name] of names.entries()) {
    const row = { field_id: fieldId, name, position: (last ?? -1) + 1 + at }
    const { id } = await tx.insertInto('field_option').values(row).returning('id').executeTakeFirstOrThrow()
    ids.push(Number(id))
  }
  return ids
}

/** Takes options out of use: archived where a value has them, else deleted. */
export async function retireOptions(tx: Tx, ids: readonly number[], at: string): Promise<void> {
  const held = tx.selectFrom('field_value').select('option_id').where('option_id', 'is not', null)
  const gone = tx.selectFrom('field_option').select('id').where('id', 'in', valueList(ids))
  await tx
    .updateTable('field_option')
    .set({ archived_at: at })
    .where('id', 'in', gone.where('id', 'in', held.where('option_id', 'in', valueList(ids))))
    .where('archived_at', 'is', null)
    .execute()
  await tx
    .deleteFrom('field_option')
    .where('id', 'in', gone.where('id', 'not in', held.where('option_id', 'in', valueList(ids))))
    .execute()
}

export async function deleteFieldRow(tx: Tx, id: number): Promise<void> {
  await tx.deleteFrom('field_option').where('field_id', '=', id).execute()
  await tx.deleteFrom('field').where('id', '=', id).execute()
}

export async function deleteGroupRow(tx: Tx, id: number): Promise<void> {
  await tx.deleteFrom('field_group').where('id', '=', id).execute()
}

export async function renameGroupRow(tx: Tx, id: number, name: string): Promise<void> {
  await tx.updateTable('field_group').set({ name }).where('id', '=', id).execute()
}

export async function setArchived(
  tx: Tx,
  table: 'field' | 'field_group',
  id: number,
  at: string | null,
): Promise<void> {
  await tx.updateTable(table).set({ archived_at: at }).where('id', '=', id).execute()
}

/** Numbers the rows in this order. */
export async function writeOrder(
  tx: Tx,
  table: 'field' | 'field_group',
  ids: readonly number[],
): Promise<void> {
  for (const [position, id] of ids.entries())
    await tx
      .updateTable(table)
      .set({ position })
      .where('id', '=', id)
      .where('position', '<>', position)
      .execute()
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
