import { create } from 'zustand'

/** The card on which somebody wants to note something; its line may still have to come. */
export const useNoteCall = create<{ customerId: number | null }>()(() => ({ customerId: null }))

/** Puts the cursor into the line for notes of a card, as soon as it is there; null: into none. */
export function callNote(customerId: number | null): void {
  useNoteCall.setState({ customerId })
}
