import type { Field } from '@shared/features/fields/definitions'
import { useEffect } from 'react'
import { create } from 'zustand'

type Editing = {
  /** As it was when it was opened: what is typed stays, whatever another window does with the field. */
  field: Field | null
  /** Which was edited last: it stays in sight, with the focus. */
  lastId: number | null
}
const nothing: Editing = { field: null, lastId: null }

/** Which own field of the open card is being edited; it may be opened from several places of the card. */
export const useEditing = create<Editing>()(() => nothing)

/** Opens a field, or closes the one that is open. */
export function edit(field: Field | null): void {
  useEditing.setState(field ? { field, lastId: field.id } : { field: null })
}

/** Nothing is being edited any more once the card is left. */
export function useEditingEnds(): void {
  useEffect(() => () => useEditing.setState(nothing), [])
}
