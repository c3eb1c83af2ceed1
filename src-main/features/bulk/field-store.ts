import type { BulkChange } from '@shared/features/bulk/contract'
import type { FieldContent } from '@shared/features/fields/values'
import { valueList } from '../../db/value-list'
import { readField, readValuesOf, setFieldFor } from '../fields'
import { allFor, type BulkKind } from './kind'

/** Fills an own field; who has „nur das Nötigste“ gets none. */
export const setField: BulkKind<Extract<BulkChange, { type: 'setField' }>> = {
  async leftOut(db, ids, { fieldId, content }) {
    const minimal = await db
      .selectFrom('customer')
      .select('id')
      .where('id', 'in', valueList(ids))
      .where('minimal', '=', 1)
      .execute()
    const held = await readValuesOf(db, 'customer', ids, [fieldId])
    const same = [...held].filter(([, values]) => values.some((value) => isSame(value.content, content)))
    return new Map([
      ...allFor(
        same.map(([id]) => id),
        'sameContent',
      ),
      ...allFor(
        minimal.map((row) => Number(row.id)),
        'minimal',
      ),
    ])
  },
  async write(tx, ids, { fieldId, content }) {
    const field = await readField(tx, fieldId)
    if (field) await setFieldFor(tx, ids, field, content)
  },
}

/** Several choices are the same in any order. */
function isSame(one: FieldContent, other: FieldContent): boolean {
  if (one.type === 'choices' && other.type === 'choices')
    return JSON.stringify(one.optionIds.toSorted()) === JSON.stringify(other.optionIds.toSorted())
  return JSON.stringify(one) === JSON.stringify(other)
}
