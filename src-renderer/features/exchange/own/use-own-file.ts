import { useRead } from '@renderer/rpc/reads'
import { useLongWork } from '@renderer/rpc/use-long-work'
import type { FileHandle } from '@shared/rpc/handles'
import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useState } from 'react'

// Only asked while a file is held, which `enabled` sees to.
const noFile = 'f_0000000000000000000000' as FileHandle

/** Whether a file that was handed over is one of ours, and the steps of bringing it back in. */
export function useOwnFile(held: { handle: FileHandle } | null) {
  const queries = useQueryClient()
  const [asOther, setAsOther] = useState<FileHandle | null>(null)
  const preview = useRead(
    'exchange',
    'previewOwn',
    { file: held?.handle ?? noFile },
    { enabled: held !== null, keepPrevious: false },
  )
  const run = useLongWork('exchange', 'importOwn')
  const undo = useLongWork('exchange', 'undoImport')
  const resetRun = run.reset
  const resetUndo = undo.reset
  const reset = useCallback(() => {
    resetRun()
    resetUndo()
  }, [resetRun, resetUndo])
  const ours = held !== null && asOther !== held.handle
  const followed = async (work: Promise<unknown>) => {
    await work
    await queries.invalidateQueries()
  }
  return {
    /** Unknown yet; nobody else looks at the file meanwhile. */
    looking: ours && preview.isFetching && preview.data === undefined,
    error: ours ? preview.error : null,
    preview: ours ? (preview.data ?? null) : null,
    run,
    undo,
    /** Has a table of ours read as one of another program. */
    readAsOther: () => setAsOther(held?.handle ?? null),
    start: (known: 'keep' | 'overwrite') =>
      held ? followed(run.run({ file: held.handle, known })) : Promise.resolve(),
    takeBack: (operationId: number) => followed(undo.run({ operationId })),
    reset,
  }
}

export type OwnFile = ReturnType<typeof useOwnFile>
