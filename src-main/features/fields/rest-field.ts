import {
  draftOf,
  type Field,
  type FieldDraft,
  fieldLimits,
  nameKey,
} from '@shared/features/fields/definitions'
import { fields as texts } from '@shared/texts/de/fields'
import type { Tx } from '../../db/operate'
import { insertField } from './definition-write-store'
import { existingGroup } from './definitions'

/**
 * An archived text field beside a field, for what does not fit its type: readable wherever something stands in
 * it, offered nowhere. Made in one write, so that no undo can take the archiving alone back.
 */
export async function addRestField(tx: Tx, field: Field, at: string): Promise<{ id: number; name: string }> {
  const { fields } = await existingGroup(tx, field.groupId)
  const taken = new Set(fields.map(({ name }) => nameKey(name)))
  const base = field.name.slice(0, fieldLimits.name - 10)
  let name = texts.restField(base, 1)
  for (let nth = 2; taken.has(nameKey(name)); nth += 1) name = texts.restField(base, nth)
  const draft: FieldDraft = { ...draftOf(field), name, type: 'text', unit: '', options: [] }
  return { id: await insertField(tx, field.groupId, draft, at), name }
}
