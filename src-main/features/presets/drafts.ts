import { FieldDraft, nameKey } from '@shared/features/fields/definitions'
import type { PresetField } from '@shared/features/presets/branch-set'

/** The fields of a ready set as the shop's own fields are written. */
export function draftsOf(fields: readonly PresetField[]): FieldDraft[] {
  return fields.map((field) =>
    FieldDraft.parse({
      name: field.name,
      type: field.type,
      unit: field.type === 'number' ? (field.unit ?? '') : '',
      sensitive: field.sensitive !== undefined,
      legalBasis: field.sensitive?.legalBasis ?? '',
      options: 'options' in field ? field.options.map((name) => ({ id: null, name })) : [],
    }),
  )
}

/** The name, or where the shop has used it already, the name with the next number: „Stil 2“. */
export function freeName(name: string, taken: readonly string[]): string {
  const keys = new Set(taken.map(nameKey))
  for (let n = 1; ; n += 1) {
    const tried = n === 1 ? name : `${name} ${n}`
    if (!keys.has(nameKey(tried))) return tried
  }
}
