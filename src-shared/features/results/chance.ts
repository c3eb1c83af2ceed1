/** How many of so many did it. */
export type Share = { heads: number; did: number }

/**
 * How probable it is that two groups which do not differ would differ at least as much as these by chance alone, from
 * 0 to 1: Fisher's exact test, two-sided, adding all tables with these sums that are no more probable than the one
 * that was found (R. A. Fisher, The Design of Experiments, 1935; the same rule as `fisher.test` of R).
 *
 * @example chanceOf({ heads: 4, did: 3 }, { heads: 4, did: 1 }) // 0.4857…, the lady tasting tea
 */
export function chanceOf(one: Share, other: Share): number {
  const all = one.heads + other.heads
  const did = one.did + other.did
  const log = logFactorials(all)
  const choose = (n: number, k: number) => (log[n] ?? 0) - (log[k] ?? 0) - (log[n - k] ?? 0)
  const whole = choose(all, did)
  const probability = (k: number) => Math.exp(choose(one.heads, k) + choose(other.heads, did - k) - whole)
  // Tables that are as probable as the found one must not fall out by rounding.
  const found = probability(one.did) * (1 + 1e-7)
  let sum = 0
  for (let k = Math.max(0, did - other.heads); k <= Math.min(did, one.heads); k += 1) {
    const each = probability(k)
    if (each <= found) sum += each
  }
  return Math.min(1, sum)
}

function logFactorials(n: number): Float64Array {
  const log = new Float64Array(n + 1)
  for (let k = 2; k <= n; k += 1) log[k] = (log[k - 1] ?? 0) + Math.log(k)
  return log
}
