import type { Cell } from '@shared/kernel/cell'
import type { OwnCard, OwnFacts } from './own-card'
import { type OwnColumnKey, ownColumns } from './own-column-list'
import { type OwnDraft, putTogether, takeApart } from './own-draft'

export { OwnColumnKey, ownColumnKeys, ownPresets } from './own-column-list'

/** The cells of a card, of these columns in their order. */
export function cardToCells(own: OwnCard, keys: readonly OwnColumnKey[], facts: OwnFacts): Cell[] {
  const draft = takeApart(own, facts.today)
  return keys.map((key) => ownColumns[key].of(draft, facts))
}

/** A column as it stands in a file: which one of ours, and where. */
export type FoundColumn = { key: OwnColumnKey; at: number }

/**
 * Reads a row by the columns that the file has; what it has no column for stays as it stands on `base`.
 * @param textOf the text of the cell at a place, as `cellText` writes it
 * @throws ZodError where something fits no field of a card
 */
export function cellsToCard(
  columns: readonly FoundColumn[],
  textOf: (at: number) => string,
  base: OwnCard,
  today: string,
): OwnCard {
  const draft: OwnDraft = takeApart(base, today)
  for (const { key, at } of columns) ownColumns[key].into?.(textOf(at), draft)
  return putTogether(draft)
}

/** Whether the values of a column are days or numbers in a spreadsheet. */
export function columnType(key: OwnColumnKey): 'text' | 'date' | 'number' {
  return ownColumns[key].type ?? 'text'
}

export function columnLabel(key: OwnColumnKey): string {
  return ownColumns[key].label
}
