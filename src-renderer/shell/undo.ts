import { Cancelled } from '@renderer/rpc/cancelled'
import type { Client } from '@renderer/rpc/client'
import { useRpc } from '@renderer/rpc/client'
import { runLong } from '@renderer/rpc/long'
import type { UndoResult } from '@shared/features/operations/contract'
import { texts } from '@shared/texts'
import { useCallback } from 'react'
import { navigate } from './location'
import { toastDone, toastError, toastWork } from './toast'
import { useUndoOutcome } from './undo-outcome'

/** Takes an operation back and says so, with what was kept; resolves to null when it could not be. */
export function useUndo(): (operationId: number, label?: string) => Promise<UndoResult | null> {
  const rpc = useRpc()
  return useCallback((operationId, label) => undo(rpc, operationId, label), [rpc])
}

/** Takes back the newest operation that can be, and names it. */
export function useUndoNewest(): () => Promise<void> {
  const rpc = useRpc()
  return useCallback(() => undoNewest(rpc), [rpc])
}

async function undoNewest(rpc: Client): Promise<void> {
  try {
    const { operations } = await rpc.operations.list({ undoableOnly: true, limit: 1 })
    const [newest] = operations
    if (!newest) return toastDone(texts().shell.undoNothing)
    await undo(rpc, newest.id, texts().operations.title(newest.kind, newest.label))
  } catch (error) {
    toastError(error)
  }
}

async function undo(rpc: Client, id: number, label?: string): Promise<UndoResult | null> {
  const t = texts().shell
  const stop = new AbortController()
  const work = toastWork(t.undoing(label), {
    label: texts().operations.stop,
    onClick: () => stop.abort(),
  })
  const details = { label: t.undoDetails, onClick: () => void navigate('/operations') }
  try {
    const result = await runLong(
      rpc.operations.undo({ id }, { signal: stop.signal }),
      work.report,
      stop.signal,
    )
    const said = label === undefined ? t.undoneAll : t.undone(label)
    if (result.keptTotal === 0) toastDone(said)
    else {
      useUndoOutcome.setState({ outcome: { title: said, result } })
      toastDone(`${said} ${t.undoKept(result.keptTotal)}`, details)
    }
    return result
  } catch (error) {
    if (error instanceof Cancelled) toastDone(t.undoHalted, details)
    else toastError(error)
    return null
  } finally {
    work.close()
  }
}
