import Database from 'better-sqlite3'
import { task } from '../jobs/task'

/**
 * Moves the write-ahead log into the data file from a connection of its own. PASSIVE waits for nobody and
 * holds nobody up, so the writer never pays for it.
 */
export const checkpointTask = task('db.checkpoint', async ({ file }: { file: string }) => {
  const db = new Database(file, { timeout: 0, fileMustExist: true })
  try {
    db.pragma('wal_checkpoint(PASSIVE)')
  } finally {
    db.close()
  }
})
