import type { Selection } from '@shared/features/selections/selection'

let carried: Selection | null = null

/** Takes a selection along to the page that is opened next: marked cards are too many for an address. */
export function carrySelection(selection: Selection): void {
  carried = selection
}

/** The selection that was brought along last; null where there is none (any more). */
export function carriedSelection(): Selection | null {
  return carried
}
