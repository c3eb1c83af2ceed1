import { Cancelled } from '@renderer/rpc/cancelled'
import { useRpc } from '@renderer/rpc/client'
import { uploadFile } from '@renderer/rpc/files'
import type { Progress } from '@shared/rpc/base'
import { useEffect, useRef, useState } from 'react'
import { changeWordPage, useWordPage } from './state'

/** Hands a template over and has it checked; a file that is none leaves the one before in its place. */
export function useTemplate() {
  const rpc = useRpc()
  const [upload, setUpload] = useState<Progress | null>(null)
  const [error, setError] = useState<unknown>(null)
  const sending = useRef<AbortController | null>(null)
  useEffect(() => () => sending.current?.abort(), [])

  const choose = async (chosen: File) => {
    sending.current?.abort()
    const abort = new AbortController()
    sending.current = abort
    const report = (done: number) =>
      setUpload({ type: 'progress', phase: 'upload', done, total: chosen.size })
    setError(null)
    report(0)
    try {
      const file = await uploadFile(chosen, report, abort.signal)
      const check = await rpc.wordLetters.check({ file }, { signal: abort.signal })
      const { title, template } = useWordPage.getState()
      const isOwn = title !== '' && title !== (template && withoutEnding(template.check.name))
      changeWordPage({ template: { file, check }, ...(!isOwn && { title: withoutEnding(check.name) }) })
    } catch (failure) {
      if (!(failure instanceof Cancelled) && !abort.signal.aborted) setError(failure)
    } finally {
      if (sending.current === abort) setUpload(null)
    }
  }
  return { upload, error, choose, cancel: () => sending.current?.abort() }
}

function withoutEnding(name: string): string {
  return name.replace(/\.[^.]+$/, '')
}
