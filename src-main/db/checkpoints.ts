import { statSync } from 'node:fs'
import type { Pool } from '../jobs/pool'
import type { Changes } from './changes'
import { checkpointTask } from './checkpoint-task'

const megabyte = 1024 * 1024
/** So much of the log is moved into the data file at a time. */
const portion = 64 * megabyte
/** A log of this size is brought to its end, so that it begins anew. */
const bound = 128 * megabyte
/** A log that is so much over the bound waits for whatever checkpoint is under way. */
const tolerance = 128 * megabyte
/** What is left of the log's file when it begins anew: less than a portion, by which that is recognised. */
export const logSizeLimit = 8 * megabyte

/**
 * Has a worker move the write-ahead log into the data file whenever it has grown by a portion. The log begins
 * anew only when all of it was moved, which never happens while long work writes without a pause: with a log
 * over the bound, `room` makes its next step wait until the rest was moved. Bookings never wait.
 */
export function keepCheckpoints(deps: {
  file: () => string
  changes: Changes
  pool: Pool
  log: (line: string) => void
}) {
  let running: Promise<void> | null = null
  let stopped = false
  let ending = false
  /** Bytes of the log that the last checkpoint has seen. */
  let seen = 0
  let boundNow = bound
  const size = () => logSize(deps.file())

  async function move(): Promise<void> {
    seen = (await deps.pool.run(checkpointTask, { file: deps.file() })).logBytes
  }

  async function checkpoint(): Promise<void> {
    await move()
    if (stopped || size() < boundNow) return
    // The rest, while long work waits.
    ending = true
    await move()
    // While somebody reads, the log cannot begin anew; waiting again makes sense only much later.
    boundNow = size() + bound
  }

  const unsubscribe = deps.changes.subscribe(() => {
    if (running) return
    const now = size()
    if (now < seen) {
      seen = 0
      boundNow = bound
    }
    if (now - seen < portion) return
    running = checkpoint()
      .catch((error: unknown) => {
        // At the end the worker goes with the program; the log is moved when the file is closed.
        if (!stopped) deps.log(`checkpoint failed: ${String(error)}`)
      })
      .finally(() => {
        running = null
        ending = false
      })
  })

  return {
    /** Resolves when a step of long work may be written; at once, but for a log over the bound. */
    room: async (): Promise<void> => {
      if (ending || (running && size() >= boundNow + tolerance)) await running
    },
    stop(): void {
      stopped = true
      unsubscribe()
    },
  }
}

function logSize(file: string): number {
  return statSync(`${file}-wal`, { throwIfNoEntry: false })?.size ?? 0
}
