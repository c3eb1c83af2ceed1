import { create } from 'zustand'

/** What opening a hit leads to: its card, its card ready to book a purchase, or its form, which takes the number. */
type Intent = 'card' | 'purchase' | 'number'

type Search = {
  text: string
  open: boolean
  intent: Intent
  /** The scanned number that the chosen card is to get. */
  number: string
  /** The hit that the arrow keys stand on; -1 while they stand on none. */
  active: number
}

export const useSearchStore = create<Search>()(() => ({
  text: '',
  open: false,
  intent: 'card',
  number: '',
  active: -1,
}))

let field: HTMLInputElement | null = null

/** The search field registers itself, so that shortcuts can put the cursor into it. */
export function setSearchField(input: HTMLInputElement | null): void {
  field = input
}

/** Puts the cursor into the search field of the top bar. */
export function focusSearch(intent: Intent = 'card', number = ''): void {
  useSearchStore.setState({ intent, number, open: true })
  field?.focus()
  field?.select()
}

/** Empties and leaves the search. */
export function closeSearch(): void {
  useSearchStore.setState({ text: '', open: false, intent: 'card', active: -1 })
  field?.blur()
}

/** Whether keys that go there are typed into the search. */
export function isSearchField(target: EventTarget | null): boolean {
  return field !== null && target === field
}

/** Puts the search back as it stood before a scanner typed into it. */
export function restoreSearch({ text, open }: Pick<Search, 'text' | 'open'>): void {
  if (!open) closeSearch()
  useSearchStore.setState({ text, active: -1 })
}
