import { create } from 'zustand'

/** What opening a hit leads to: its card, or its card ready to book a purchase. */
type Intent = 'card' | 'purchase'

type Search = {
  text: string
  open: boolean
  intent: Intent
  /** The hit that the arrow keys stand on; -1 while they stand on none. */
  active: number
}

export const useSearchStore = create<Search>()(() => ({ text: '', open: false, intent: 'card', active: -1 }))

let field: HTMLInputElement | null = null

/** The search field registers itself, so that shortcuts can put the cursor into it. */
export function setSearchField(input: HTMLInputElement | null): void {
  field = input
}

/** Puts the cursor into the search field of the top bar. */
export function focusSearch(intent: Intent = 'card'): void {
  useSearchStore.setState({ intent, open: true })
  field?.focus()
  field?.select()
}

/** Empties and leaves the search. */
export function closeSearch(): void {
  useSearchStore.setState({ text: '', open: false, intent: 'card', active: -1 })
  field?.blur()
}
