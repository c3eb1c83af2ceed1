import { useRead } from '@renderer/rpc/reads'
import type { CustomerCard } from '@shared/features/customers/card'
import type { Field, FieldGroup } from '@shared/features/fields/definitions'
import type { FieldContent, FieldValue } from '@shared/features/fields/values'
import { useEditing } from './editing'

/** An own field that has its place on a card, with its group and what stands in it. */
export type FieldOnCard = { field: Field; group: FieldGroup; content: FieldContent | null }

type FieldsOnCard = {
  /** „Nur das Nötigste“: nothing is shown, and nothing filled in. */
  minimal: boolean
  values: readonly FieldValue[]
  /** Those that hold something, in their order, and the one that is being edited. */
  filled: readonly FieldOnCard[]
  /** The groups with the fields that are still empty. */
  empty: readonly FieldGroup[]
}

/** The own fields of a card; null while they are not known. */
export function useFieldsOnCard(card: CustomerCard): FieldsOnCard | null {
  const groups = useRead('fields', 'groups', { owner: { on: 'card' } }).data
  const own = useRead('fields', 'ofCard', { customerId: card.id }).data
  const editing = useEditing(({ field }) => field)
  if (!groups || !own) return null
  const { minimal, values } = own
  if (minimal) return { minimal, values, filled: [], empty: [] }
  const contents = new Map(values.map(({ fieldId, content }) => [fieldId, content]))
  const filled = groups.flatMap((group) =>
    withEdited(group, editing)
      .map((field) => ({ field, group, content: contents.get(field.id) ?? null }))
      .filter(({ field, content }) => content !== null || field.id === editing?.id),
  )
  const empty = groups
    .filter((group) => group.preset !== 'company' || card.kind === 'company')
    .map((group) => ({
      ...group,
      fields: group.fields.filter(({ id, archived }) => !archived && !contents.has(id)),
    }))
    .filter(({ fields }) => fields.length > 0)
  return { minimal, values, filled, empty }
}

/** The fields of a group, the one that is being edited as it was opened, also where it has just been deleted. */
function withEdited({ id, fields }: FieldGroup, editing: Field | null): Field[] {
  if (editing?.groupId !== id) return [...fields]
  const there = fields.some((field) => field.id === editing.id)
  return there ? fields.map((field) => (field.id === editing.id ? editing : field)) : [...fields, editing]
}
