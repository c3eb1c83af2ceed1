import type { FieldGroup } from '@shared/features/fields/definitions'

/** A group as a place for a field, with the names of its fields but that one. */
export function placeOf({ id, name, fields }: FieldGroup, fieldId?: number) {
  return { id, name, taken: fields.filter((field) => field.id !== fieldId).map((field) => field.name) }
}
