import type { Cell } from '@shared/kernel/cell'
import type { OwnFacts } from './own-card'
import type { OwnDraft } from './own-draft'

/** A column of our own tables: what stands in it, and how it is read again; without `into` it is for the reader alone. */
export type OwnColumn = {
  type?: 'date' | 'number'
  of: (draft: OwnDraft, facts: OwnFacts) => Cell
  into?: (text: string, draft: OwnDraft) => void
}
