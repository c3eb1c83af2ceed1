import type { LongEvent, Progress } from '@shared/rpc/base'
import { Cancelled, orCancelled } from './cancelled'

/**
 * Follows long work to its result: `await runLong(rpc.backup.create({ folder }, { signal }), onProgress, signal)`.
 * Ends with `Cancelled` once the signal has fired, with the declared error of the procedure, or with the result.
 */
export async function runLong<T>(
  events: Promise<AsyncIterable<LongEvent<T>>>,
  onProgress: (progress: Progress) => void = () => {},
  signal?: AbortSignal,
): Promise<T> {
  try {
    for await (const event of await events) {
      if (event.type === 'result') return event.result
      onProgress(event)
    }
  } catch (error) {
    throw orCancelled(error, signal)
  }
  throw signal?.aborted ? new Cancelled() : new Error('Long work ended without a result.')
}
