import { valueText } from '@shared/features/entries/value-text'
import type { Field } from '@shared/features/fields/definitions'
import type { FieldValue } from '@shared/features/fields/values'
import { fields as texts } from '@shared/texts/de/fields'
import type { ReadDatabase } from '../../db/open'
import { readFields } from './definition-store'

/** A value as it is printed: of a specially protected field also on what legal basis it is kept. */
export function printedValue(field: Field, { content }: FieldValue): string {
  const text = valueText(content, field)
  return field.sensitive ? `${text} (${texts.columns.protectedBecause(field.legalBasis)})` : text
}

/**
 * Says what stands in the fields of entries or things as words: `Ansatz: 6/0 + 7/43`, in the order of the fields.
 * Specially protected ones only where they were chosen by name.
 */
export async function printedValues(
  db: ReadDatabase,
  all: readonly FieldValue[],
  protectedIds: readonly number[],
): Promise<(values: readonly FieldValue[]) => string[]> {
  const ids = [...new Set(all.map(({ fieldId }) => fieldId))]
  const read = ids.length > 0 ? await readFields(db, { ids }) : []
  const shown = read.filter(({ id, sensitive }) => !sensitive || protectedIds.includes(id))
  return (values) =>
    shown.flatMap((field) => {
      const value = values.find(({ fieldId }) => fieldId === field.id)
      return value ? [`${field.name}: ${printedValue(field, value)}`] : []
    })
}
