import type { ColumnChoice } from '@shared/features/exchange/contract'

const ownField = 'field:'
const newField = 'newField'

/** A column's target as one value of the select: own fields by their id. */
export function valueOfTarget({ target, field }: ColumnChoice): string {
  if (target !== 'field' || !field) return target
  return 'id' in field ? `${ownField}${field.id}` : newField
}

/** What a value of the select means for a column; a new field is named after its header at first. */
export function targetOfValue(value: string, { column, header }: ColumnChoice): ColumnChoice {
  const base = { column, header }
  if (value === newField) {
    const name = header.trim().slice(0, 120) || String(column + 1)
    return { ...base, target: 'field', field: { name, type: 'text' } }
  }
  if (value.startsWith(ownField))
    return { ...base, target: 'field', field: { id: Number(value.slice(ownField.length)) } }
  if (value === 'split')
    return { ...base, target: 'split', split: { at: ' ', targets: ['firstName', 'lastName'] } }
  return { ...base, target: value }
}

export const newFieldValue = newField
export const fieldValue = (id: number) => `${ownField}${id}`
