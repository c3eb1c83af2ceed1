import type { Inputs, Outputs } from '@renderer/rpc/client'
import { useLongStore } from '@renderer/rpc/long-store'
import { type LongResult, useLongWork } from '@renderer/rpc/use-long-work'
import { toastDone, toastError } from '@renderer/shell/toast'
import { useUndo } from '@renderer/shell/undo'
import { useTexts } from '@renderer/shell/use-texts'

type Long = 'retypeField' | 'mergeOptions' | 'deleteField' | 'deleteGroup'

/** Long work on fields that says when it is done, with „Rückgängig“, and tells what went wrong. */
export function useLongWrite<P extends Long>(procedure: P) {
  type R = LongResult<Outputs['fields'][P]> & { operationId: number }
  const work = useLongWork('fields', procedure)
  const undo = useUndo()
  const t = useTexts()

  /** Resolves to whether it was done. */
  async function run(input: Inputs['fields'][P], said: (result: R) => string): Promise<boolean> {
    const result = (await work.run(input)) as R | null
    if (result) {
      const text = said(result)
      toastDone(text, { label: t.ui.undo, onClick: () => void undo(result.operationId, text) })
      return true
    }
    const ended = useLongStore.getState()[`fields.${procedure}`]
    if (ended?.state === 'failed') toastError(ended.error)
    else toastDone(t.fields.cancelled)
    return false
  }
  const busy = work.state === 'running' || work.state === 'cancelling'
  return { run, busy, progress: work.progress, cancel: work.cancel, cancelling: work.state === 'cancelling' }
}
