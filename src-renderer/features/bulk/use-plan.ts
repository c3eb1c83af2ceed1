import { useLongWork } from '@renderer/rpc/use-long-work'
import type { BulkChange } from '@shared/features/bulk/contract'
import type { Selection } from '@shared/features/selections/selection'
import { useEffect, useState } from 'react'

/** So long nothing more is typed until the plan is made. */
const pauseMs = 250

/** What a change would do, made anew whenever the selection or the change is another one; `ready` is null until then. */
export function usePlan(selection: Selection, change: BulkChange | null) {
  const { run, cancel, result, error, state } = useLongWork('bulk', 'preview')
  const wanted = change === null ? '' : JSON.stringify({ selection, change })
  const [planned, setPlanned] = useState('')
  useEffect(() => {
    if (wanted === '') {
      cancel()
      return
    }
    const timer = setTimeout(() => {
      // One that was given up for a newer one has nothing to say about it.
      void run(JSON.parse(wanted)).then((answer) => answer && setPlanned(wanted))
    }, pauseMs)
    return () => clearTimeout(timer)
  }, [wanted, run, cancel])
  const ready = wanted !== '' && planned === wanted ? result : null
  return { ready, failed: state === 'failed' && wanted !== '' ? error : null }
}

export type Plan = NonNullable<ReturnType<typeof usePlan>['ready']>
