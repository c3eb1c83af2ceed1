import type { LongEvent, Progress } from '@shared/rpc/base'

export type Report = (phase: string, done: number, total: number | null) => void

/**
 * Turns work that reports progress by callback into the events of a long procedure: the newest progress
 * (older ones are dropped while the reader is slow), then exactly one result. Leaving the loop cancels.
 */
export async function* asEvents<T>(
  signal: AbortSignal | undefined,
  work: (report: Report, signal: AbortSignal) => Promise<T>,
): AsyncGenerator<LongEvent<T>, void, void> {
  const leave = new AbortController()
  const cancel = signal ? AbortSignal.any([signal, leave.signal]) : leave.signal
  let newest: Progress | undefined
  let wake: () => void = () => {}
  const report: Report = (phase, done, total) => {
    newest = { type: 'progress', phase, done, total }
    wake()
  }
  let outcome: { value: T } | { error: unknown } | undefined
  const settled = work(report, cancel).then(
    (value) => {
      outcome = { value }
      wake()
    },
    (error: unknown) => {
      outcome = { error }
      wake()
    },
  )
  try {
    while (!outcome) {
      await new Promise<void>((resolve) => {
        wake = resolve
        if (newest || outcome) resolve()
      })
      if (newest) {
        const event = newest
        newest = undefined
        yield event
      }
    }
    if ('error' in outcome) throw outcome.error
    yield { type: 'result', result: outcome.value }
  } finally {
    leave.abort()
    await settled
  }
}
