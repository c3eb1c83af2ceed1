import type { Clock } from '@shared/kernel/clock'
import { z } from 'zod'

/** How often a guess for each thing has failed, and when last, in milliseconds. */
const Failures = z.record(z.string(), z.object({ count: z.int().positive(), at: z.int() }))

/** Keeps the failures beyond the end of the program; undefined where there are none. */
type Memory = {
  recall: () => Promise<unknown>
  note: (failures: z.infer<typeof Failures> | undefined) => Promise<void>
}

const longestWaitSeconds = 300

/** 1, 2, 4, 8 … seconds, at most five minutes: four digits take weeks to guess. */
const waitAfter = (failures: number) => Math.min(2 ** (failures - 1), longestWaitSeconds)

/**
 * Slows guessing down: after each failure the next try has to wait longer, and tries for the same thing come one
 * after the other. A failure is remembered before it is answered.
 */
export function createGuessBrake(clock: Clock, memory: Memory) {
  let known: z.infer<typeof Failures> | undefined
  let turn: Promise<unknown> = Promise.resolve()

  async function recalled(): Promise<z.infer<typeof Failures>> {
    known ??= Failures.safeParse(await memory.recall()).data ?? {}
    return known
  }

  function noted(failures: z.infer<typeof Failures>): Promise<void> {
    return memory.note(Object.keys(failures).length > 0 ? failures : undefined)
  }

  /** How many seconds the next try still has to wait after these failures. */
  function waitSeconds(failed: z.infer<typeof Failures>[string] | undefined): number {
    if (!failed) return 0
    const now = clock.now().getTime()
    // A clock that was set back must not keep anybody out for longer.
    failed.at = Math.min(failed.at, now)
    return Math.max(0, Math.ceil(waitAfter(failed.count) - (now - failed.at) / 1000))
  }

  /** One try; `wait` when it came too early and `check` was not asked. */
  function attempt<T>(key: string, check: () => Promise<T | undefined>): Promise<Attempt<T>> {
    const mine = turn.then(async (): Promise<Attempt<T>> => {
      const failures = await recalled()
      const early = waitSeconds(failures[key])
      if (early > 0) return { outcome: 'wait', waitSeconds: early }
      const found = await check()
      if (found !== undefined) {
        if (failures[key]) {
          delete failures[key]
          // Whoever is right need not wait until the file may be written.
          void noted(failures)
        }
        return { outcome: 'right', found }
      }
      const failed = { count: (failures[key]?.count ?? 0) + 1, at: clock.now().getTime() }
      failures[key] = failed
      await noted(failures)
      return { outcome: 'wrong', waitSeconds: waitSeconds(failed) }
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
