import type { Field, FieldDraft } from '@shared/features/fields/definitions'
import type { FieldContent } from '@shared/features/fields/values'
import type { TestApp } from './test-app'

/** A group for cards with these fields; answers them by name. */
export async function addFields(
  { client }: TestApp,
  drafts: (Pick<FieldDraft, 'name' | 'type'> &
    Partial<Omit<FieldDraft, 'options'>> & { options?: string[] })[],
  groupName = 'Maße',
): Promise<Record<string, Field>> {
  const { group } = await client.fields.addGroup({ name: groupName })
  const fields: Record<string, Field> = {}
  for (const { options = [], ...draft } of drafts) {
    const named = options.map((name) => ({ id: null, name }))
    const { field } = await client.fields.addField({ groupId: group.id, draft: { ...draft, options: named } })
    fields[field.name] = field
  }
  return fields
}

/** Fills one field of a card; null empties it. */
export const fill = (
  { client }: TestApp,
  customerId: number,
  fieldId: number,
  content: FieldContent | null,
) => client.fields.save({ customerId, changes: [{ fieldId, content }] })

/** The option of that name. */
export function optionOf(field: Field, name: string): number {
  const option = field.options.find((one) => one.name === name)
  if (!option) throw new Error(`no option ${name}`)
  return option.id
}
