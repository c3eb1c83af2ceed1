import { Cancelled } from '@renderer/rpc/cancelled'
import { uploadFile } from '@renderer/rpc/files'
import { useRead } from '@renderer/rpc/reads'
import { useLongWork } from '@renderer/rpc/use-long-work'
import type { ColumnChoice, Encoding, ImportMode, Separator } from '@shared/features/exchange/contract'
import type { Progress } from '@shared/rpc/base'
import type { FileHandle } from '@shared/rpc/handles'
import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useRef, useState } from 'react'

/** How the file is to be read, as far as the user has said. */
export type Reading = {
  encoding?: Encoding
  separator?: Separator
  sheet?: string
  useKept?: boolean
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
  const [mode, setMode] = useState<ImportMode>('fill')
  /** Files that were chosen together and come afterwards. */
  const [waiting, setWaiting] = useState<File[]>([])
  const sending = useRef<AbortController | null>(null)
  const run = useLongWork('exchange', 'runImport')
  const undo = useLongWork('exchange', 'undoImport')
  const preview = useRead(
    'exchange',
    'previewImport',
    { file: held?.handle ?? noFile, ...reading, mode },
    { enabled: held !== null, keepPrevious: held !== null },
  )
  useEffect(() => () => sending.current?.abort(), [])

  const clear = () => {
    run.reset()
    undo.reset()
    setHeld(null)
    setReading({})
    setUploadError(null)
  }
  const reset = () => {
    clear()
    setWaiting([])
  }
  const take = async (file: File) => {
    clear()
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
  // Named once, so that whoever listens for dropped files need not listen anew at each change.
  const takeNow = useRef(take)
  takeNow.current = take
  const choose = useCallback(async ([first, ...others]: File[]) => {
    setWaiting(others)
    if (first) await takeNow.current(first)
  }, [])
  const [next] = waiting
  const start = async () => {
    if (!held) return
    await run.run({ file: held.handle, ...reading, mode })
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
    mode,
    setMode,
    waiting,
    next,
    goOn: () => choose(waiting),
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
