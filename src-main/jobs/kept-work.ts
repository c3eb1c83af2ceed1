import type { Changes } from '../db/changes'

type Entry<Found> = { key: string; found: Promise<Found>; stop: AbortController; waiting: number }

/**
 * The answer to the last question, looked for once and kept until data change or something else is asked: leafing
 * through it must not go through all customers at each page. Calls that come while it is being looked for share the
 * work, which ends early only when all of them are cancelled. What is wanted must be plain data. `until` names the tables
 * whose changes end the keeping, where others do not touch the answer.
 */
export function keptWork<Wanted, Found>(
  changes: Changes,
  begin: (wanted: Wanted, signal: AbortSignal) => Promise<Found>,
  { until }: { until?: ReadonlySet<string> } = {},
) {
  let kept: Entry<Found> | undefined
  changes.subscribe(({ tables }) => {
    if (!until || tables.some((table) => until.has(table))) kept = undefined
  })

  function start(key: string, wanted: Wanted): Entry<Found> {
    const stop = new AbortController()
    const entry = { key, found: begin(wanted, stop.signal), stop, waiting: 0 }
    entry.found.catch(() => forget(entry))
    return entry
  }

  function forget(entry: Entry<Found>): void {
    if (kept === entry) kept = undefined
  }

  return async function find(wanted: Wanted, signal?: AbortSignal): Promise<Found> {
    signal?.throwIfAborted()
    const key = JSON.stringify(wanted)
    const entry = kept?.key === key ? kept : start(key, wanted)
    kept = entry
    entry.waiting += 1
    try {
      return await orAborted(entry.found, signal)
    } finally {
      entry.waiting -= 1
      if (entry.waiting === 0 && signal?.aborted) {
        forget(entry)
        entry.stop.abort()
      }
    }
  }
}

/** Rejects with the signal's reason as soon as it is aborted, whatever becomes of the work. */
function orAborted<T>(work: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (!signal) return work
  const { promise, resolve, reject } = Promise.withResolvers<T>()
  const onAbort = () => reject(signal.reason)
  signal.addEventListener('abort', onAbort, { once: true })
  work.then(resolve, reject).finally(() => signal.removeEventListener('abort', onAbort))
  return promise
}
