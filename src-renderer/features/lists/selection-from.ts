import { selectionOfQuery } from '@renderer/features/customers'
import { carriedSelection } from '@renderer/features/selections'
import type { Selection } from '@shared/features/selections/selection'

/**
 * The selection that an address names: `/lists?tag=Stammkunde&postcode=69`, `/lists?of=marked` for those who were
 * marked in the list; everybody where it names none.
 */
export function selectionFrom(query: URLSearchParams): Selection {
  if (query.get('of') === 'marked') return carriedSelection() ?? { type: 'all' }
  return selectionOfQuery(query)
}
