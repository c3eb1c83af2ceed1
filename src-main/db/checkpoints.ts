import { statSync } from 'node:fs'
import type { Pool } from '../jobs/pool'
import type { Changes } from './changes'
import { checkpointTask } from './checkpoint-task'

/** The log may grow to this size before it is moved into the data file; bytes. */
const threshold = 4 * 1024 * 1024

/** Has a worker move the write-ahead log into the data file whenever it has grown; answers how to stop. */
export function keepCheckpoints(deps: {
  file: () => string
  changes: Changes
  pool: Pool
  log: (line: string) => void
}): () => void {
  let running = false
  return deps.changes.subscribe(() => {
    if (running || logSize(deps.file()) < threshold) return
    running = true
    deps.pool
      .run(checkpointTask, { file: deps.file() })
      .catch((error: unknown) => deps.log(`checkpoint failed: ${String(error)}`))
      .finally(() => {
        running = false
      })
  })
}

function logSize(file: string): number {
  return statSync(`${file}-wal`, { throwIfNoEntry: false })?.size ?? 0
}
