import { setTimeout as sleep } from 'node:timers/promises'

/** So long after the last call long work still gives way: somebody is at the counter. */
const attention = 250
/** A timer of 1 ms that comes later than this had to wait for others. */
const punctual = 3
/** So long a step waits at most, so that long work goes on however many calls there are. */
const patience = 150

export type RightOfWay = ReturnType<typeof createRightOfWay>

/**
 * Calls go before the steps of long work, which hold the main thread for some 25 ms each: while calls come in,
 * a step waits until nobody else has anything to do. Times are milliseconds.
 */
export function createRightOfWay(now: () => number = () => performance.now()) {
  let lastCall = Number.NEGATIVE_INFINITY
  const wanted = () => now() - lastCall < attention

  return {
    /** A call has come in. */
    called(): void {
      lastCall = now()
    },

    /** Whether calls came in just now. */
    wanted,

    /** Whether calls have come in, and then none for so long. */
    quietFor(milliseconds: number): boolean {
      return lastCall > Number.NEGATIVE_INFINITY && now() - lastCall >= milliseconds
    },

    /** Resolves when a step of long work may begin: at once while nobody calls, and after 150 ms at the latest. */
    async given(): Promise<void> {
      const since = now()
      while (wanted() && now() - since < patience) {
        const asked = now()
        await sleep(1)
        if (now() - asked <= punctual) return
      }
    },
  }
}
