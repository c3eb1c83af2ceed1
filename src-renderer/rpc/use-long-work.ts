import type { LongEvent, Progress } from '@shared/rpc/base'
import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useRef, useState } from 'react'
import { Cancelled } from './cancelled'
import { type Inputs, type Outputs, useRpc } from './client'
import { runLong } from './long'
import { call, type Feature, type Procedure } from './reads'

type EventOf<O> = O extends AsyncIterable<infer E> ? E : never
/** What a long procedure ends with. */
export type LongResult<O> = Extract<EventOf<O>, { type: 'result' }> extends { result: infer R } ? R : never

export type LongWork<I, R> = {
  state: 'idle' | 'running' | 'cancelling' | 'done' | 'cancelled' | 'failed'
  progress: Progress | null
  result: R | null
  error: unknown
  /** Starts; resolves to the result, or to null when it was cancelled or failed (see `state`). */
  run: (input: I) => Promise<R | null>
  cancel: () => void
  /** Back to `idle`. */
  reset: () => void
}

type State<R> = Pick<LongWork<never, R>, 'state' | 'progress' | 'result' | 'error'>
const idle = { state: 'idle', progress: null, result: null, error: null } as const

/**
 * Long work with its progress, to be shown by `ProgressPanel`: `const work = useLongWork('backup', 'create')`.
 * Leaving the page cancels it. When it is done, the feature's reads are fetched again.
 */
export function useLongWork<F extends Feature, P extends Procedure<F>>(
  feature: F,
  procedure: P,
): LongWork<Inputs[F][P], LongResult<Outputs[F][P]>> {
  type R = LongResult<Outputs[F][P]>
  const rpc = useRpc()
  const queries = useQueryClient()
  const [state, setState] = useState<State<R>>(idle)
  const running = useRef<AbortController | null>(null)

  useEffect(() => () => running.current?.abort(), [])

  const run = useCallback(
    async (input: Inputs[F][P]): Promise<R | null> => {
      running.current?.abort()
      const abort = new AbortController()
      running.current = abort
      const set = (next: Partial<State<R>>) => {
        if (running.current === abort) setState((before) => ({ ...before, ...next }))
      }
      setState({ ...idle, state: 'running' })
      try {
        const start = call<Inputs[F][P], AsyncIterable<LongEvent<R>>>(rpc, feature, procedure)
        const events = start(input, { signal: abort.signal })
        const result = await runLong(events, (progress) => set({ progress }), abort.signal)
        set({ state: 'done', result })
        void queries.invalidateQueries({ queryKey: [feature] })
        return result
      } catch (error) {
        set(error instanceof Cancelled ? { state: 'cancelled' } : { state: 'failed', error })
        return null
      }
    },
    [rpc, queries, feature, procedure],
  )
  const cancel = useCallback(() => {
    setState((before) => (before.state === 'running' ? { ...before, state: 'cancelling' } : before))
    running.current?.abort()
  }, [])
  const reset = useCallback(() => {
    running.current?.abort()
    running.current = null
    setState(idle)
  }, [])

  return { ...state, run, cancel, reset }
}
