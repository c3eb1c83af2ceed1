import { deriveNewCard } from '../customers'
import type { ReadRow } from './read-row'

/** A row with the derived rows of its card, as one that is written anew. */
export function withDerived(row: Omit<ReadRow, 'derived'>, today: string): ReadRow {
  return { ...row, derived: deriveNewCard(row.card, today) }
}
