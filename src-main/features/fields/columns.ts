import type { Field } from '@shared/features/fields/definitions'
import { contentText } from '@shared/features/fields/values'
import type { ReadDatabase } from '../../db/open'
import { readFields } from './definition-store'
import { readValuesOf } from './value-store'

/** Own fields as columns of a list: what they are called, and what stands in them of each card. */
export type FieldColumns = {
  fields: Field[]
  /** The texts by field id of each of these cards; fields without a value are left out. */
  textsOf: (db: ReadDatabase, customerIds: readonly number[]) => Promise<Map<number, Record<string, string>>>
}

/** The columns of these fields in this order; those that are gone are left out. */
export async function fieldColumns(db: ReadDatabase, fieldIds: readonly number[]): Promise<FieldColumns> {
  const read = fieldIds.length > 0 ? await readFields(db, { ids: fieldIds }) : []
  const found = new Map(read.map((field) => [field.id, field]))
  const fields = fieldIds.flatMap((id) => found.get(id) ?? [])
  const ids = fields.map(({ id }) => id)
  async function textsOf(at: ReadDatabase, customerIds: readonly number[]) {
    if (ids.length === 0) return new Map<number, Record<string, string>>()
    const held = await readValuesOf(at, 'customer', customerIds, ids)
    return new Map(
      [...held].map(([customerId, values]) => [
        customerId,
        Object.fromEntries(
          values.map(({ fieldId, content }) => [String(fieldId), contentText(content, found.get(fieldId))]),
        ),
      ]),
    )
  }
  return { fields, textsOf }
}
