import type { ReadDatabase } from '../../db/open'
import { openPairs } from '../duplicates'

/** Of two cards that may be one customer, only the first is reached; the other waits until somebody has looked. */
export async function suspectsAmong(db: ReadDatabase) {
  const others = new Map<number, number[]>()
  const note = (one: number, other: number) => others.set(one, [...(others.get(one) ?? []), other])
  for (const { low, high } of await openPairs(db)) {
    note(low, high)
    note(high, low)
  }
  const reached = new Set<number>()
  return {
    has: (id: number) => others.has(id),
    /** Asked in the order of sending, of each card that nothing else keeps from it. */
    besides(id: number): 'suspectedDuplicate' | null {
      const suspected = others.get(id)
      if (!suspected) return null
      if (suspected.some((other) => reached.has(other))) return 'suspectedDuplicate'
      reached.add(id)
      return null
    },
  }
}
