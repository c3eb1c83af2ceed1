/** Chance that always falls the same way for the same seed. */
export type Random = {
  /** At least 0, less than 1. */
  next(): number
  /** A whole number, both ends included. */
  int(from: number, to: number): number
  chance(probability: number): boolean
  pick<T>(list: readonly T[]): T
  /** Picks from a list that is sorted by how common its entries are, the first ones far more often. */
  pickCommon<T>(list: readonly T[]): T
  /** One up to `most` different entries, in the order of the list. */
  some<T>(list: readonly T[], most: number): T[]
  /** Positive, 1 on average, lognormal: many small values, few large ones. */
  skewed(sigma: number): number
}

/** Mulberry32: 32 bits of state, even distribution; good for made-up data, for no secret. */
export function randomFrom(seed: number): Random {
  let state = seed | 0
  const next = () => {
    state = (state + 0x6d2b79f5) | 0
    let bits = Math.imul(state ^ (state >>> 15), state | 1)
    bits ^= bits + Math.imul(bits ^ (bits >>> 7), bits | 61)
    return ((bits ^ (bits >>> 14)) >>> 0) / 2 ** 32
  }
  const at = <T>(list: readonly T[], position: number): T => {
    const entry = list[Math.floor(position * list.length)]
    if (entry === undefined) throw new RangeError('Nothing to pick from')
    return entry
  }
  return {
    next,
    int: (from, to) => from + Math.floor(next() * (to - from + 1)),
    chance: (probability) => next() < probability,
    pick: (list) => at(list, next()),
    pickCommon: (list) => at(list, next() ** 1.5),
    some: (list, most) => {
      const chosen = new Set(Array.from({ length: 1 + Math.floor(next() * most) }, () => at(list, next())))
      return list.filter((entry) => chosen.has(entry))
    },
    skewed: (sigma) => {
      const normal = Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next())
      return Math.exp(sigma * normal - sigma ** 2 / 2)
    },
  }
}

/** A seed of its own for the n-th of many, so that each can be made without the others. */
export function seedOf(seed: number, n: number): number {
  let bits = Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(n + 1, 0xc2b2ae35)
  bits = Math.imul(bits ^ (bits >>> 16), 0x7feb352d)
  bits = Math.imul(bits ^ (bits >>> 15), 0x846ca68b)
  return bits ^ (bits >>> 16)
}

/** Picks entries as often as their weights say. */
export function weighted<T>(entries: readonly (readonly [T, number])[]): (random: Random) => T {
  const bounds: number[] = []
  let sum = 0
  for (const [, weight] of entries) {
    sum += weight
    bounds.push(sum)
  }
  return (random) => {
    const position = random.next() * sum
    const entry = entries[bounds.findIndex((bound) => position < bound)]
    if (entry === undefined) throw new RangeError('Nothing to pick from')
    return entry[0]
  }
}
