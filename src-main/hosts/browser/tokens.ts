import { fingerprint, newSecret } from './secrets'

type Redeemed = 'good' | 'spent' | 'unknown'

/**
 * One-time tokens that open the program: each serves once and within its life.
 *
 * @param life milliseconds
 */
export function createTokens(life: number, now: () => number = Date.now) {
  const tokens = new Map<string, { until: number; spent: boolean }>()

  function issue(): string {
    for (const [key, { until }] of tokens) if (until + life < now()) tokens.delete(key)
    const token = newSecret()
    tokens.set(fingerprint(token), { until: now() + life, spent: false })
    return token
  }

  /** `spent` covers what was good once: used or run out. */
  function redeem(token: string): Redeemed {
    const known = tokens.get(fingerprint(token))
    if (!known) return 'unknown'
    if (known.spent || known.until <= now()) return 'spent'
    known.spent = true
    return 'good'
  }

  return { issue, redeem }
}
