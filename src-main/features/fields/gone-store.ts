import type { Field, FieldOption } from '@shared/features/fields/definitions'
import type { ReadDatabase } from '../../db/open'

/** How far back from the end of an operation its deleted definitions are looked for: they go last. */
const tail = 500

type OldField = { id: number; name: string; sensitive: number; legal_basis: string; group_id: number }
type OldOption = { id: number; field_id: number; name: string }

/**
 * Fields that these operations deleted, as they were; and the options that they took from fields that are still
 * there are put to those (`known`), so that what was chosen once can be named.
 */
export async function goneFields(
  db: ReadDatabase,
  operations: { id: number; kind: string }[],
  known: Map<number, Field>,
): Promise<Map<number, Field>> {
  const gone = new Map<number, Field>()
  const options: OldOption[] = []
  for (const { id, kind } of operations) {
    if (!kind.startsWith('fields.') || kind === 'fields.save') continue
    const last = await db
      .selectFrom('change')
      .select(['table_name', 'before', 'after'])
      .where('operation_id', '=', id)
      .orderBy('id', 'desc')
      .limit(tail)
      .execute()
    for (const { table_name, before, after } of last) {
      if (before === null || after !== null) continue
      if (table_name === 'field_option') options.push(JSON.parse(before) as OldOption)
      else if (table_name === 'field') {
        const old = JSON.parse(before) as OldField
        gone.set(old.id, asText(old))
      }
    }
  }
  for (const { id, field_id, name } of options) {
    const option: FieldOption = { id, name, archived: true }
    const field = known.get(field_id) ?? gone.get(field_id)
    if (field && !field.options.some((other) => other.id === id)) field.options.push(option)
  }
  return gone
}

function asText({ id, group_id, name, sensitive, legal_basis }: OldField): Field {
  const common = { id, groupId: group_id, name, sensitive: sensitive === 1, legalBasis: legal_basis }
  return { ...common, type: 'text', archived: true, options: [] }
}
