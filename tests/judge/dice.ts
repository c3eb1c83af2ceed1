export type Dice = ReturnType<typeof createDice>

/** Chance that is the same for the same seed. */
export function createDice(seed: number) {
  let state = seed >>> 0
  // mulberry32
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), state | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }
  const from = (low: number, high: number) => low + Math.floor(next() * (high - low + 1))
  return {
    from,
    chance: (share: number) => next() < share,
    pick<T>(list: readonly T[]): T {
      const one = list[from(0, list.length - 1)]
      if (one === undefined) throw new Error('nothing to pick from')
      return one
    },
    weighted<K extends string>(weights: Record<K, number>): K {
      const entries = Object.entries(weights) as [K, number][]
      let left = next() * entries.reduce((sum, [, weight]) => sum + weight, 0)
      for (const [name, weight] of entries) {
        left -= weight
        if (left < 0) return name
      }
      return entries[0]?.[0] as K
    },
    shuffled<T>(list: readonly T[]): T[] {
      return list
        .map((one) => ({ one, at: next() }))
        .sort((a, b) => a.at - b.at)
        .map(({ one }) => one)
    },
  }
}
