import { ORPCError } from '@orpc/client'

const waiting = new Set<() => void>()
let onRefused = () => {}

/** Who wants to know at once that the core has refused a call because it is locked. */
export function tellRefused(listener: () => void): void {
  onRefused = listener
}

/** The lock was opened: sends again what it had refused. */
export function releaseHeld(): void {
  const released = [...waiting]
  waiting.clear()
  for (const go of released) go()
}

/** Resolves when the lock has been opened; rejects with the signal's reason when it fires before. */
export function untilOpened(signal?: AbortSignal | null): Promise<void> {
  onRefused()
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(signal.reason)
    const go = () => {
      signal?.removeEventListener('abort', leave)
      resolve()
    }
    const leave = () => {
      waiting.delete(go)
      reject(signal?.reason)
    }
    waiting.add(go)
    signal?.addEventListener('abort', leave, { once: true })
  })
}

/**
 * An interceptor of a link: a call that the lock has refused was not carried out, so it waits and is sent again when
 * the lock has been opened. What runs in the background comes to its end that way, and no page shows an error.
 */
export async function holdWhileLocked<T>(options: {
  signal?: AbortSignal | undefined
  next: () => Promise<T>
}): Promise<T> {
  for (;;) {
    try {
      return await options.next()
    } catch (error) {
      if (!(error instanceof ORPCError) || error.code !== 'LOCKED') throw error
      await untilOpened(options.signal)
    }
  }
}
