import { Cancelled } from '@renderer/rpc/cancelled'
import { uploadFile } from '@renderer/rpc/files'
import { useRead } from '@renderer/rpc/reads'
import { useLongWork } from '@renderer/rpc/use-long-work'
import type { ColumnChoice, Encoding, Separator } from '@shared/features/exchange/contract'
import type { Progress } from '@shared/rpc/base'
import type { FileHandle } from '@shared/rpc/handles'
import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'

/** How the file is to be read, as far as the user has said. */
export type Reading = {
  encoding?: Encoding
  separator?: Separator
  columns?: ColumnChoice[]
}
type Held = { handle: FileHandle; name: string }

// Only asked while a file is held, which `enabled` sees to.
const noFile = 'f_0000000000000000000000' as FileHandle

/** The steps of an import: hand a file over, look at it, bring it in, and take it back. */
export function useImport() {
  const queries = useQueryClient()
  const [held, setHeld] = useState<Held | null>(null)
  const [upload, setUpload] = useState<Progress | null>(null)
  const [uploadError, setUploadError] = useState<unknown>(null)
  const [reading, setReading] = useState<Reading>({})
  const sending = useRef<AbortController | null>(null)
  const run = useLongWork('exchange', 'runImport')
  const undo = useLongWork('exchange', 'undoImport')
  const preview = useRead(
    'exchange',
    'previewImport',
    { file: held?.handle ?? noFile, ...reading },
    { enabled: held !== null, keepPrevious: held !== null },
  )
  useEffect(() => () => sending.current?.abort(), [])

  const reset = () => {
    run.reset()
    undo.reset()
    setHeld(null)
    setReading({})
    setUploadError(null)
  }
  const choose = async (file: File) => {
    reset()
    const abort = new AbortController()
    sending.current = abort
    const report = (done: number) => setUpload({ type: 'progress', phase: 'upload', done, total: file.size })
    report(0)
    try {
      setHeld({ handle: await uploadFile(file, report, abort.signal), name: file.name })
    } catch (error) {
      if (!(error instanceof Cancelled)) setUploadError(error)
    } finally {
      setUpload(null)
    }
  }
  const start = async () => {
    if (!held) return
    await run.run({ file: held.handle, ...reading })
    await queries.invalidateQueries()
  }
  const takeBack = async (operationId: number) => {
    await undo.run({ operationId })
    await queries.invalidateQueries()
  }

  return {
    held,
    reading,
    upload,
    uploadError,
    cancelUpload: () => sending.current?.abort(),
    /** Reading it otherwise makes other columns, whose targets are proposed anew. */
    readAs: (change: Omit<Reading, 'columns'>) =>
      setReading(({ columns: _, ...before }) => ({ ...before, ...change })),
    setColumns: (columns: ColumnChoice[]) => setReading((before) => ({ ...before, columns })),
    preview,
    run,
    undo,
    reset,
    choose,
    start,
    takeBack,
  }
}

export type ImportInHand = ReturnType<typeof useImport>
