import type { Purpose, Selection } from '@shared/features/selections/selection'
import type { Core } from '../../core'
import { type LetterRecipients, recipientsTask } from './recipients-task'

type Wanted = { selection: Selection; purpose: Purpose; onPaper: boolean }
type Entry = { key: string; found: Promise<LetterRecipients>; stop: AbortController; waiting: number }

/**
 * The recipients of the letter that is being written, found once and kept until the data or the selection
 * changes: leafing through the preview must not go through all customers at each page. Calls that come while
 * they are being looked for share the work, which ends early only when all of them are cancelled.
 */
export function createRecipientsCache(core: Core) {
  let kept: Entry | undefined
  core.changes.subscribe(() => {
    kept = undefined
  })

  function begin(key: string, wanted: Wanted): Entry {
    const stop = new AbortController()
    const input = { dataFile: core.dataFile(), ...wanted, today: core.clock.today() }
    const found = core.pool.run(recipientsTask, input, { signal: stop.signal })
    const entry = { key, found, stop, waiting: 0 }
    found.catch(() => forget(entry))
    return entry
  }

  function forget(entry: Entry): void {
    if (kept === entry) kept = undefined
  }

  return async function recipientsOf(
    wanted: Wanted,
    signal: AbortSignal | undefined,
  ): Promise<LetterRecipients> {
    signal?.throwIfAborted()
    const key = JSON.stringify([wanted, core.clock.today()])
    const entry = kept?.key === key ? kept : begin(key, wanted)
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
