import type { LeftOut, LeftOutReason } from '@shared/features/bulk/contract'
import type { LeftOutBy } from './kind'

/** Counts who is left out, by reason, the most frequent first. */
export function createTally() {
  const counts = new Map<LeftOutReason, number>()
  const count = (reason: LeftOutReason, n: number) => counts.set(reason, (counts.get(reason) ?? 0) + n)
  return {
    add(leftOut: LeftOutBy): void {
      for (const reason of leftOut.values()) count(reason, 1)
    },
    addCounts(leftOut: LeftOut[]): void {
      for (const { reason, count: n } of leftOut) count(reason, n)
    },
    all: (): LeftOut[] =>
      [...counts].map(([reason, count]) => ({ reason, count })).sort((a, b) => b.count - a.count),
  }
}
