import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect } from 'react'
import { Cancelled } from './cancelled'
import { type Inputs, type Outputs, useRpc } from './client'
import { runLong } from './long'
import { idle, isBusy, type LongState, setLong, useLongStore } from './long-store'
import { call, type Feature, type Procedure } from './reads'

type EventOf<O> = O extends AsyncIterable<infer E> ? E : never
/** What a long procedure ends with. */
export type LongResult<O> = Extract<EventOf<O>, { type: 'result' }> extends { result: infer R } ? R : never

export type LongWork<I, R> = Omit<LongState, 'result'> & {
  result: R | null
  /** Starts; resolves to the result, or to null when it was cancelled or failed (see `state`). */
  run: (input: I) => Promise<R | null>
  cancel: () => void
  /** Back to `idle`. */
  reset: () => void
}

const aborts = new Map<string, AbortController>()

/**
 * Long work with its progress, to be shown by `ProgressPanel`: `const work = useLongWork('backup', 'create')`.
 * It goes on while another page is shown; coming back finds it where it is. When it is done, the feature's
 * reads are fetched again.
 */
export function useLongWork<F extends Feature, P extends Procedure<F>>(
  feature: F,
  procedure: P,
): LongWork<Inputs[F][P], LongResult<Outputs[F][P]>> {
  type R = LongResult<Outputs[F][P]>
  const rpc = useRpc()
  const queries = useQueryClient()
  const key = `${feature}.${procedure}`
  const state = useLongStore((all) => all[key] ?? idle)

  const run = useCallback(
    async (input: Inputs[F][P]): Promise<R | null> => {
      aborts.get(key)?.abort()
      const abort = new AbortController()
      aborts.set(key, abort)
      const set = (change: Partial<LongState>) => {
        if (aborts.get(key) === abort) setLong(key, change)
      }
      set({ ...idle, state: 'running' })
      try {
        const start = call<Inputs[F][P], Outputs[F][P] & AsyncIterable<never>>(rpc, feature, procedure)
        const events = start(input, { signal: abort.signal })
        const result = await runLong<R>(events, (progress) => set({ progress }), abort.signal)
        set({ state: 'done', result })
        void queries.invalidateQueries({ queryKey: [feature] })
        return result
      } catch (error) {
        set(error instanceof Cancelled ? { state: 'cancelled' } : { state: 'failed', error })
        return null
      }
    },
    [rpc, queries, feature, procedure, key],
  )
  const cancel = useCallback(() => {
    if (useLongStore.getState()[key]?.state === 'running') setLong(key, { state: 'cancelling' })
    aborts.get(key)?.abort()
  }, [key])
  const reset = useCallback(() => {
    aborts.get(key)?.abort()
    aborts.delete(key)
    setLong(key, idle)
  }, [key])

  useEffect(
    () => () => {
      if (!isBusy(useLongStore.getState()[key] ?? idle)) setLong(key, idle)
    },
    [key],
  )

  return { ...state, result: state.result as R | null, run, cancel, reset }
}
