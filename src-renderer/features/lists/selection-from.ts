import { carriedSelection } from '@renderer/features/selections'
import { Stage } from '@shared/features/customers/stage'
import type { Selection } from '@shared/features/selections/selection'

/**
 * The selection that an address names: `/lists?tag=Stammkunde&postcode=69`, `/lists?of=marked` for those who were
 * marked in the list; everybody where it names none.
 */
export function selectionFrom(query: URLSearchParams): Selection {
  if (query.get('of') === 'marked') return carriedSelection() ?? { type: 'all' }
  const of: Selection[] = []
  const tag = query.get('tag')
  const prefix = query.get('postcode')
  if (tag) of.push({ type: 'tag', tag })
  const stage = Stage.safeParse(query.get('stage')).data
  if (stage) of.push({ type: 'stage', stage })
  if (prefix) of.push({ type: 'postcode', prefix })
  const [only] = of
  if (!only) return { type: 'all' }
  return of.length === 1 ? only : { type: 'and', of }
}
