import type { BulkChange } from '@shared/features/bulk/contract'
import { setField } from './field-store'
import type { BulkKind } from './kind'
import { setObjection } from './objection-store'
import { addReminder } from './reminder-store'
import { setResponsible } from './responsible-store'
import { setState } from './state-store'
import { addTag, removeTag } from './tag-store'

/** How each kind of change is made; the type says when one is missing. */
const kinds: { [T in BulkChange['type']]: BulkKind<Extract<BulkChange, { type: T }>> } = {
  addTag,
  removeTag,
  addReminder,
  setState,
  setObjection,
  setField,
  setResponsible,
}

/** The kind that a change is of. */
export function kindOf(change: BulkChange): BulkKind<BulkChange> {
  return kinds[change.type] as BulkKind<BulkChange>
}
