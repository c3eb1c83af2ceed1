import { Cancelled } from '@renderer/rpc/cancelled'
import type { Outputs } from '@renderer/rpc/client'
import { uploadFile } from '@renderer/rpc/files'
import { type LongResult, useLongWork } from '@renderer/rpc/use-long-work'
import type { Progress } from '@shared/rpc/base'
import type { FileHandle } from '@shared/rpc/handles'
import { useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'

type Compared = { handle: FileHandle; name: string } & LongResult<Outputs['backup']['verify']>

/** The steps of a restore: choose a file, hand it over, compare, and only then replace. */
export function useRestore() {
  const queries = useQueryClient()
  const verify = useLongWork('backup', 'verify')
  const restore = useLongWork('backup', 'restore')
  const [upload, setUpload] = useState<Progress | null>(null)
  const [compared, setCompared] = useState<Compared | null>(null)
  const [error, setError] = useState<unknown>(null)
  const sending = useRef<AbortController | null>(null)

  const begin = () => {
    verify.reset()
    restore.reset()
    setCompared(null)
    setError(null)
  }

  const compare = async (handle: FileHandle, name: string) => {
    begin()
    const result = await verify.run({ file: handle })
    if (result) setCompared({ handle, name, ...result })
  }

  const choose = async (file: File) => {
    begin()
    const abort = new AbortController()
    sending.current = abort
    const report = (done: number) => setUpload({ type: 'progress', phase: 'upload', done, total: file.size })
    try {
      report(0)
      const handle = await uploadFile(file, report, abort.signal)
      setUpload(null)
      await compare(handle, file.name)
    } catch (reason) {
      setUpload(null)
      if (!(reason instanceof Cancelled)) setError(reason)
    }
  }

  const replace = async () => {
    if (!compared) return
    const result = await restore.run({ file: compared.handle })
    if (!result) return
    setCompared(null)
    await queries.invalidateQueries()
  }

  return {
    upload,
    cancelUpload: () => sending.current?.abort(),
    verify,
    restore,
    compared,
    error: error ?? verify.error ?? restore.error,
    choose,
    compare,
    replace,
  }
}
