import { type Field, type FieldDraft, type FieldOwner, hasOptions } from '@shared/features/fields/definitions'
import type { Tx } from '../../db/operate'
import { groupsOf } from './definition-store'
import { writeOptions } from './option-store'

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
