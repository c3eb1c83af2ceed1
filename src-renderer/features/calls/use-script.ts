import { createAutosave, type SaveState } from '@renderer/features/letters'
import { type Outputs, useRpc } from '@renderer/rpc/client'
import { useUnsavedGuard } from '@renderer/shell/unsaved'
import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'

const restMs = 700

export type Script = Outputs['calls']['script']

/** What is said in a campaign, saved by itself once the hands rest; `onSaved` after each time. */
export function useScript(campaignId: number, start: Script) {
  const rpc = useRpc()
  const queries = useQueryClient()
  const [script, setScript] = useState(start)
  const [save, setSave] = useState<SaveState>({ state: 'clean' })
  const write = async (value: Script) => {
    const { savedAt } = await rpc.calls.saveScript({ campaignId, ...value })
    await queries.invalidateQueries({ queryKey: ['preparedMessages'] })
    await queries.invalidateQueries({ queryKey: ['calls', 'script'] })
    return savedAt
  }
  const latest = useRef(write)
  latest.current = write
  const [autosave] = useState(() =>
    createAutosave<Script>({
      save: (value) => latest.current(value),
      delayMs: restMs,
      onState: setSave,
    }),
  )
  useUnsavedGuard(save.state === 'failed')
  useEffect(() => () => void autosave.flush(), [autosave])
  const change = (some: Partial<Script>) => {
    const next = { ...script, ...some }
    setScript(next)
    autosave.change(next)
  }
  return { ...script, change, save }
}
