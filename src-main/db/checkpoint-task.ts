import Database from 'better-sqlite3'
import { task } from '../jobs/task'

/** Bytes of one page in the log, with its head (https://sqlite.org/walformat.html). */
const frameHead = 24

/**
 * Moves the write-ahead log into the data file from a connection of its own. PASSIVE waits for nobody and
 * holds nobody up, so the writer never pays for it. Answers the bytes of the log as it found it.
 */
export const checkpointTask = task('db.checkpoint', async ({ file }: { file: string }) => {
  const db = new Database(file, { timeout: 0, fileMustExist: true })
  try {
    const pageSize = db.pragma('page_size', { simple: true }) as number
    const [{ log } = { log: 0 }] = db.pragma('wal_checkpoint(PASSIVE)') as { log: number }[]
    return { logBytes: Math.max(log, 0) * (pageSize + frameHead) }
  } finally {
    db.close()
  }
})
