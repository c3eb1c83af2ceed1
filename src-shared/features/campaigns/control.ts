/**
 * Those left out by lot, of these: `percent` of a hundred, rounded, drawn from the seed, so that the same draw can be
 * made again. Who is drawn depends on seed and id alone, not on the order.
 */
export function drawControl(ids: readonly number[], percent: number, seed: number): Set<number> {
  const n = Math.round((ids.length * percent) / 100)
  if (n === 0) return new Set()
  const ranked = ids.map((id) => ({ id, lot: lotOf(seed, id) }))
  ranked.sort((one, other) => one.lot - other.lot || one.id - other.id)
  return new Set(ranked.slice(0, n).map(({ id }) => id))
}

/** A number that looks like chance, the same for the same seed and id: the finaliser of MurmurHash3 over both. */
function lotOf(seed: number, id: number): number {
  let hash = (seed ^ Math.imul(id, 0x9e3779b1)) >>> 0
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b) >>> 0
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35) >>> 0
  return (hash ^ (hash >>> 16)) >>> 0
}
