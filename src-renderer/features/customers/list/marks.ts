import type { Selection } from '@shared/features/selections/selection'

/**
 * Who is marked: these cards, or everyone of the list except these. So the whole of a long list needs no ids, and
 * more can be marked than has been loaded.
 */
export type Marks = { everyone: boolean; ids: ReadonlySet<number> }

export const nobody: Marks = { everyone: false, ids: new Set() }
export const everyone: Marks = { everyone: true, ids: new Set() }

export function isMarked({ everyone: all, ids }: Marks, id: number): boolean {
  return ids.has(id) !== all
}

/** One card marked, or no more. */
export function toggled({ everyone: all, ids }: Marks, id: number): Marks {
  const next = new Set(ids)
  if (!next.delete(id)) next.add(id)
  return { everyone: all, ids: next }
}

/** These cards marked as well. */
export function withMarked({ everyone: all, ids }: Marks, more: readonly number[]): Marks {
  const next = new Set(ids)
  for (const id of more) {
    if (all) next.delete(id)
    else next.add(id)
  }
  return { everyone: all, ids: next }
}

/** How many are marked of a list of that length. */
export function countMarked({ everyone: all, ids }: Marks, total: number): number {
  return all ? Math.max(0, total - ids.size) : ids.size
}

/** The marked ones as a selection; `list` is what the list itself is narrowed to. */
export function markedSelection({ everyone: all, ids }: Marks, list: Selection): Selection {
  const named: Selection = { type: 'ids', ids: [...ids] }
  if (!all) return named
  if (ids.size === 0) return list
  const but: Selection = { type: 'not', of: named }
  if (list.type === 'all') return but
  return { type: 'and', of: [...(list.type === 'and' ? list.of : [list]), but] }
}
