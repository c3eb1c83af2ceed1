import type { UndoResult } from '@shared/features/operations/contract'
import { create } from 'zustand'

/** The last step that was taken back and what the undo left standing; shown on „Was zuletzt geschah“. */
export const useUndoOutcome = create<{ outcome: { title: string; result: UndoResult } | null }>()(() => ({
  outcome: null,
}))
