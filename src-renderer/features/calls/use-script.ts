import { useAutosave } from '@renderer/features/letters'
import { type Outputs, useRpc } from '@renderer/rpc/client'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'

export type Script = Outputs['calls']['script']

/** What is said in a campaign, saved by itself. */
export function useScript(campaignId: number, start: Script) {
  const rpc = useRpc()
  const queries = useQueryClient()
  const [script, setScript] = useState(start)
  const write = async (value: Script) => {
    const { savedAt } = await rpc.calls.saveScript({ campaignId, ...value })
    await queries.invalidateQueries({ queryKey: ['preparedMessages'] })
    await queries.invalidateQueries({ queryKey: ['calls', 'script'] })
    return savedAt
  }
  const { save, autosave } = useAutosave(write, { state: 'clean' })
  const change = (some: Partial<Script>) => {
    const next = { ...script, ...some }
    setScript(next)
    autosave.change(next)
  }
  return { ...script, change, save }
}
