import type { Figure } from './bench'

/** Runs of each side; never fewer than 500 where the sides alternate. */
export const samples = 600
const warmUp = 60

type Side = (n: number) => Promise<unknown> | unknown

/**
 * Measures both sides in turn with the same inputs `n`, each going first every other time, so that neither
 * profits from what the other left in the caches. Answers the 95th percentile of each, in milliseconds.
 */
export async function alternate(subject: Side, baseline: Side, count = samples): Promise<Figure> {
  const taken = { subject: [] as number[], baseline: [] as number[] }
  const sides = { subject, baseline }
  for (let n = -warmUp; n < count; n++) {
    const order = n % 2 === 0 ? (['subject', 'baseline'] as const) : (['baseline', 'subject'] as const)
    for (const side of order) {
      const time = await timed(() => sides[side](n + warmUp))
      if (n >= 0) taken[side].push(time)
    }
  }
  return { value: percentile(taken.subject, 0.95), baseline: percentile(taken.baseline, 0.95) }
}

async function timed(work: () => Promise<unknown> | unknown): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}

/** The smallest sample that at least this share of all does not exceed (nearest rank). */
export function percentile(values: number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 0
}

/** Ends the bench if both sides do not answer the same: a baseline that does other work measures nothing. */
export function agree(subject: unknown, baseline: unknown, what: string): void {
  const [left, right] = [JSON.stringify(subject), JSON.stringify(baseline)]
  if (left !== right) throw new Error(`${what}: the baseline answers ${right} instead of ${left}`)
}
