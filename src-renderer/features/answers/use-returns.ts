import { useRpc } from '@renderer/rpc/client'
import { useUndo } from '@renderer/shell/undo'
import { useTexts } from '@renderer/shell/use-texts'
import { useState } from 'react'

type Returned = { operationId: number; listName: string; campaignName: string }

/** Enters envelopes that came back, one after the other; a wrong code is told, and the next one goes on. */
export function useReturns() {
  const t = useTexts().answers.returns
  const rpc = useRpc()
  const undo = useUndo()
  const [done, setDone] = useState<readonly Returned[]>([])
  const [error, setError] = useState<unknown>(null)

  const add = async (code: string) => {
    try {
      const { campaignId, customerId, listName, campaignName } = await rpc.answers.byCode({ code })
      const { operationId } = await rpc.answers.returned({ campaignId, customerId })
      setDone((before) => [{ operationId, listName, campaignName }, ...before])
      setError(null)
    } catch (failure) {
      setError(failure)
    }
  }

  const takeBack = async (operationId: number, listName: string) => {
    await undo(operationId, t.done(listName))
    setDone((before) => before.filter((one) => one.operationId !== operationId))
  }

  return {
    done,
    error,
    enter: (code: string) => void add(code),
    takeBack: (operationId: number, listName: string) => void takeBack(operationId, listName),
  }
}
