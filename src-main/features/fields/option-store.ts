import type { FieldDraft } from '@shared/features/fields/definitions'
import type { Tx } from '../../db/operate'
import { valueList } from '../../db/value-list'

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
