import type { FieldOwner } from '@shared/features/fields/definitions'
import { contentProblem, type FieldChange, type FieldValue } from '@shared/features/fields/values'
import type { Tx } from '../../db/operate'
import { fail } from '../../rpc/fail'
import { readGroups, saveValues, type ValuePlace } from '../fields'

async function fieldsOf(tx: Tx, owner: FieldOwner) {
  const groups = await readGroups(tx, owner)
  return new Map(groups.flatMap(({ fields }) => fields).map((field) => [field.id, field]))
}

/**
 * Fills and empties fields of an entry's or thing's own kind, within an operation; ends as `saveValues` of the
 * fields does, and with NOT_FOUND for a field of anything else.
 */
export async function saveKindValues(
  tx: Tx,
  owner: FieldOwner,
  place: ValuePlace,
  changes: readonly FieldChange[],
): Promise<void> {
  if (changes.length === 0) return
  const fields = await fieldsOf(tx, owner)
  for (const { fieldId } of changes) if (!fields.has(fieldId)) fail('NOT_FOUND', { what: 'field' })
  await saveValues(tx, place, changes)
}

/** Of what once was written, that which can be written again as the fields are now. */
export async function stillFitting(
  tx: Tx,
  owner: FieldOwner,
  values: readonly FieldValue[],
): Promise<FieldValue[]> {
  const fields = await fieldsOf(tx, owner)
  return values.filter(({ fieldId, content }) => {
    const field = fields.get(fieldId)
    return field !== undefined && contentProblem(field, content) === null
  })
}
