import type { CustomerSort } from '@shared/features/customers/contract'
import type { PlainSelection } from '@shared/features/selections/selection'
import type { SelectionContext } from '../../db/leaf'
import type { ReadDatabase } from '../../db/open'
import { selectionCondition } from '../selections'

export type ListQuery = {
  selection: PlainSelection
  sort: CustomerSort
  descending: boolean
  /** Sorts by this own field instead, where there is one. */
  ownField?: number | undefined
  offset: number
  limit: number
  trash: boolean
  /** Own fields that are shown as columns. */
  fieldIds?: readonly number[]
  stages: SelectionContext
}

/** The cards of a list, in no order. */
export function selectedCards(
  db: ReadDatabase,
  selection: PlainSelection,
  trash: boolean,
  stages: SelectionContext,
) {
  const living = db.selectFrom('customer_index').where('customer_index.living', '=', trash ? 0 : 1)
  return selection.type === 'all' ? living : living.where((eb) => selectionCondition(eb, selection, stages))
}
