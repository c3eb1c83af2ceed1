import type { Clock } from '@shared/kernel/clock'

type Failures = { count: number; at: number }

const longestWaitSeconds = 300

/** 1, 2, 4, 8 … seconds, at most five minutes: four digits take weeks to guess. */
const waitAfter = (failures: number) => Math.min(2 ** (failures - 1), longestWaitSeconds)

/**
 * Slows guessing down: after each failure the next try has to wait longer, and tries for the same thing come one
 * after the other. Remembered as long as the program runs.
 */
export function createGuessBrake(clock: Clock) {
  const failures = new Map<string, Failures>()
  let turn: Promise<unknown> = Promise.resolve()

  /** How many seconds the next try for `key` still has to wait. */
  function waitSeconds(key: string): number {
    const failed = failures.get(key)
    if (!failed) return 0
    const now = clock.now().getTime()
    // A clock that was set back must not keep anybody out for longer.
    failed.at = Math.min(failed.at, now)
    return Math.max(0, Math.ceil(waitAfter(failed.count) - (now - failed.at) / 1000))
  }

  /** One try; `wait` when it came too early and `check` was not asked. */
  function attempt<T>(key: string, check: () => Promise<T | undefined>): Promise<Attempt<T>> {
    const mine = turn.then(async (): Promise<Attempt<T>> => {
      const early = waitSeconds(key)
      if (early > 0) return { outcome: 'wait', waitSeconds: early }
      const found = await check()
      if (found !== undefined) {
        failures.delete(key)
        return { outcome: 'right', found }
      }
      failures.set(key, { count: (failures.get(key)?.count ?? 0) + 1, at: clock.now().getTime() })
      return { outcome: 'wrong', waitSeconds: waitSeconds(key) }
    })
    turn = mine.catch(() => {})
    return mine
  }

  return { attempt }
}

export type Attempt<T> =
  | { outcome: 'right'; found: T }
  | { outcome: 'wrong'; waitSeconds: number }
  | { outcome: 'wait'; waitSeconds: number }
