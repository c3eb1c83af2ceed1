import { carrySelection } from '@renderer/features/selections'
import { navigate } from '@renderer/shell/location'
import type { Selection } from '@shared/features/selections/selection'
import { selectionOf } from './list-conditions'
import { useListFilter } from './list-view'
import { type Marks, markedSelection } from './marks'

/** Everyone who is marked; where nobody is, the one card that the keys stand on. */
function marked(activeId?: number): Selection {
  const { marks, conditions } = useListFilter.getState()
  const someone = marks.everyone || marks.ids.size > 0
  if (!someone && activeId !== undefined) return { type: 'ids', ids: [activeId] }
  return markedSelection(marks, selectionOf(conditions))
}

/** Goes to where many cards are changed at once, with those that are marked. */
export function changeMarked(activeId?: number): void {
  if (useListFilter.getState().trash) return
  carrySelection(marked(activeId))
  void navigate('/bulk')
}

/** The two cards that are marked, where it is two. */
export function markedPair({ everyone, ids }: Marks): [number, number] | null {
  const [one, other] = [...ids]
  return !everyone && ids.size === 2 && one !== undefined && other !== undefined ? [one, other] : null
}

/** Goes to where lists are printed, with those that are marked. */
export function printMarked(what: 'list' | 'cards' | 'phones'): void {
  carrySelection(marked())
  void navigate(`/lists?of=marked&what=${what}`)
}

/** Goes to where labels, envelopes and cards are printed, with those that are marked. */
export function labelMarked(): void {
  carrySelection(marked())
  void navigate('/labels?of=marked')
}

/** Goes to where files are made, with those that are marked. */
export function exportMarked(): void {
  carrySelection(marked())
  void navigate('/export?of=marked')
}

/** Begins a letter to those who are marked. */
export function writeToMarked(): void {
  carrySelection(marked())
  void navigate('/letters/new?of=marked')
}
