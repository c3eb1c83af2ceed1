import type { Field } from '@shared/features/fields/definitions'
import {
  contentProblem,
  type FieldChange,
  type FieldContent,
  type FieldValue,
} from '@shared/features/fields/values'
import type { ReadDatabase } from '../../db/open'
import type { Tx } from '../../db/operate'
import { fail } from '../../rpc/fail'
import { readFields } from './definition-store'
import { cardsForFields, isMinimal, readValuesOf, type ValuePlace, writeContent } from './value-store'

/** What stands in the own fields of a card, of one of its entries or of one of its things. */
export async function readValues(db: ReadDatabase | Tx, place: ValuePlace): Promise<FieldValue[]> {
  const { entryId, thingId, customerId } = place
  if (entryId !== undefined) return only(await readValuesOf(db, 'entry', [entryId]))
  if (thingId !== undefined) return only(await readValuesOf(db, 'thing', [thingId]))
  return only(await readValuesOf(db, 'customer', [customerId]))
}

function only(found: Map<number, FieldValue[]>): FieldValue[] {
  return [...found.values()][0] ?? []
}

/**
 * Fills and empties fields in one place; to be called within an operation, fields that are not named stay as
 * they are. Ends with NOT_FOUND for a field that is gone, FIELD_VALUE_UNFIT (`problem` says why: archived
 * since, of another type since, unknown option), or FIELDS_UNWANTED for a card with „nur das Nötigste“,
 * which may only be emptied.
 */
export async function saveValues(tx: Tx, place: ValuePlace, changes: readonly FieldChange[]): Promise<void> {
  const fields = await readFields(tx, { ids: changes.map(({ fieldId }) => fieldId) })
  const byId = new Map(fields.map((field) => [field.id, field]))
  const before = new Map((await readValues(tx, place)).map((value) => [value.fieldId, value.content]))
  const filling = changes.some(({ content }) => content !== null)
  if (filling && (await isMinimal(tx, place.customerId))) fail('FIELDS_UNWANTED')
  for (const { fieldId, content } of changes) {
    const field = byId.get(fieldId) ?? fail('NOT_FOUND', { what: 'field' })
    refuseUnfit(field, content, before.get(fieldId) ?? null)
    const { customerId, entryId = null, thingId = null } = place
    await writeContent(tx, fieldId, { customerIds: [customerId], entryId, thingId }, content)
  }
}

/**
 * Makes this the content of one field on many cards (a bulk change; the caller hands them over in batches
 * within one operation). Cards in the trash or with „nur das Nötigste“ are left out; answers how many were
 * written. Ends with FIELD_VALUE_UNFIT as `saveValues` does.
 */
export async function setFieldFor(
  tx: Tx,
  customerIds: readonly number[],
  field: Field,
  content: FieldContent | null,
): Promise<{ written: number; left: number }> {
  refuseUnfit(field, content, null)
  const cards = await cardsForFields(tx, customerIds)
  await writeContent(tx, field.id, { customerIds: cards, entryId: null, thingId: null }, content)
  return { written: cards.length, left: customerIds.length - cards.length }
}

function refuseUnfit(field: Field, content: FieldContent | null, before: FieldContent | null): void {
  const problem = contentProblem(field, content, before)
  if (problem) fail('FIELD_VALUE_UNFIT', { fieldId: field.id, name: field.name, problem })
}
