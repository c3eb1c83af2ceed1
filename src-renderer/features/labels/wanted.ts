import type { LabelPaper, Sheet } from '@shared/features/labels/contract'
import type { Selection } from '@shared/features/selections/selection'
import type { LabelChoice } from './label-choice'
import type { Wanted } from './use-label-printing'

type Chosen = {
  selection: Selection
  choice: LabelChoice
  sheet: Sheet | undefined
  start: number | null
  printerId: number | null
}

/** The call that prints what is chosen; null while it is not known where it begins. */
export function wantedFrom({ selection, choice, sheet, start, printerId }: Chosen): Wanted | null {
  const { product, purpose, sort } = choice
  const paper = paperFrom(choice, sheet, start)
  if (!paper) return null
  // Everybody has a badge and a card of their own.
  const onceAHousehold = product !== 'badge' && product !== 'card' && choice.onceAHousehold
  return { selection, purpose, sort, onceAHousehold, printerId, paper }
}

function paperFrom(choice: LabelChoice, sheet: Sheet | undefined, start: number | null): LabelPaper | null {
  const { product, format, withSender, line } = choice
  if (product === 'envelope') return { product, format, withSender }
  if (!sheet || start === null) return null
  const on = { sheet: sheet.key, start }
  return product === 'tag' ? { product, ...on, line: line.trim() } : { product, ...on }
}
