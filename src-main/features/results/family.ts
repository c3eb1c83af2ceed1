import type { Campaign } from '@shared/features/campaigns/campaign'

/** A campaign with all that speak to the same people before and after it, the first one first; alone where none do. */
export function familyOf<T extends Pick<Campaign, 'id' | 'followsId'>>(all: readonly T[], id: number): T[] {
  const byId = new Map(all.map((each) => [each.id, each]))
  const rootOf = (one: T, seen: ReadonlySet<number> = new Set()): T => {
    const before = byId.get(one.followsId ?? 0)
    // Two that were said to follow each other have no first one: each stands for itself.
    return before && !seen.has(before.id) ? rootOf(before, new Set([...seen, one.id])) : one
  }
  const one = byId.get(id)
  if (!one) return []
  const root = rootOf(one)
  return all
    .filter((each) => each.id === id || rootOf(each).id === root.id)
    .toSorted((first, second) => first.id - second.id)
}
