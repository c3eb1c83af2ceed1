import type { OwnField, OwnValue } from '@shared/features/exchange/own-card'
import type { Field } from '@shared/features/fields/definitions'
import { type FieldContent, optionIdsOf } from '@shared/features/fields/values'
import type { ReadDatabase } from '../../db/open'
import { exportedFields, readGroups, readValuesOf } from '../fields'

/** Own fields that go out, each with its group, in the order of their columns. */
export type ExportedFields = { field: Field; own: OwnField }[]

/** Those in use, and of the specially protected ones those that were chosen. */
export async function readExportedFields(
  db: ReadDatabase,
  { ownFields, protectedFieldIds }: { ownFields: boolean; protectedFieldIds: readonly number[] },
): Promise<ExportedFields> {
  const ids = await exportedFields(db, protectedFieldIds)
  const groups = await readGroups(db, { on: 'card' })
  const all = groups.flatMap((group) =>
    group.fields.map((field) => ({ field, own: ownField(field, group.name) })),
  )
  return ids
    .flatMap((id) => all.find(({ field }) => field.id === id) ?? [])
    .filter(({ field }) => ownFields || field.sensitive)
}

function ownField(field: Field, group: string): OwnField {
  const { name, type, sensitive, legalBasis } = field
  return { group, name, type, unit: field.type === 'number' ? field.unit : '', sensitive, legalBasis }
}

/** What stands in these fields of these cards: card → place of the field → value. */
export async function readOwnValues(
  db: ReadDatabase,
  ids: readonly number[],
  fields: ExportedFields,
): Promise<Map<number, Map<number, OwnValue>>> {
  if (fields.length === 0) return new Map()
  const place = new Map(fields.map(({ field }, at) => [field.id, at]))
  const held = await readValuesOf(db, 'customer', ids, [...place.keys()])
  return new Map(
    [...held].map(([id, values]) => [
      id,
      new Map(
        values.flatMap(({ fieldId, content }): [number, OwnValue][] => {
          const at = place.get(fieldId)
          const field = at === undefined ? undefined : fields[at]?.field
          return at === undefined || !field ? [] : [[at, ownValue(content, field)]]
        }),
      ),
    ]),
  )
}

function ownValue(content: FieldContent, field: Field): OwnValue {
  if (content.type !== 'choice' && content.type !== 'choices') return content
  const ids = optionIdsOf(content)
  const chosen = field.options.filter(({ id }) => ids.includes(id)).map(({ name }) => name)
  return { type: content.type, words: chosen }
}
