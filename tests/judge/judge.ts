import { findPairs } from '@shared/features/duplicates/find-pairs'
import type { Judged } from './febrl'

export type Verdict = {
  /** Pairs that are one customer, and how many of them were found. */
  truePairs: number
  found: number
  /** Pairs that were reported, and how many of them are wrong. */
  reported: number
  recall: number
  precision: number
  missed: [Judged, Judged][]
  wrong: { pair: [Judged, Judged]; points: number; reasons: string[] }[]
}

/** Looks for pairs in a list of cards and holds them against what is known. */
export function judge(cards: Judged[]): Verdict {
  const reported = new Set<string>()
  const wrong: Verdict['wrong'] = []
  let found = 0
  const work = findPairs(
    cards.map(({ party }) => party),
    ({ one, other, points, reasons }) => {
      const pair = [cards[one], cards[other]] as [Judged, Judged]
      reported.add(`${one} ${other}`)
      if (pair[0].truth === pair[1].truth) found += 1
      else wrong.push({ pair, points, reasons })
    },
  )
  for (const _ of work);
  const missed: Verdict['missed'] = []
  let truePairs = 0
  for (const group of Map.groupBy(cards.entries(), ([, { truth }]) => truth).values())
    for (const [at, [one, a]] of group.entries())
      for (const [other, b] of group.slice(at + 1)) {
        truePairs += 1
        if (!reported.has(`${one} ${other}`)) missed.push([a, b])
      }
  return {
    truePairs,
    found,
    reported: reported.size,
    recall: truePairs === 0 ? 1 : found / truePairs,
    precision: reported.size === 0 ? 1 : found / reported.size,
    missed,
    wrong,
  }
}
