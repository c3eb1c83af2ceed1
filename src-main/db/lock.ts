import { mkdirSync, truncateSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { StartError } from './start-error'

/** Held by the one program that owns a data folder, until it is released or the process ends in any way. */
export type Lock = { release(): void }

const lockName = 'tante-emma.lock'
/** Two programs that start in the same moment may hinder each other for an instant; milliseconds. */
const patience = 500
/** A connection that nobody refers to any more is closed by the garbage collector, and its lock goes with it. */
const held = new Set<Database.Database>()

/**
 * Takes the lock of a data folder, or says that another program holds it. The lock is an exclusive transaction
 * on a small file of its own, so the operating system takes it away with the process, however that ends: what
 * lies in the folder after a crash holds nobody up.
 *
 * Nothing else in this process may open that file: closing it would give up the lock (POSIX locks belong to
 * process and file, https://sqlite.org/howtocorrupt.html#posix_advisory_locks_canceled_by_a_separate_thread).
 *
 * @param folder absolute path of the data folder; created (0700) if missing
 * @throws StartError UNWRITABLE where the folder cannot be made or written to
 */
export function acquireLock(folder: string): Lock | { inUse: true } {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    return takeFile(join(folder, lockName))
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error)
    throw new StartError('UNWRITABLE', { file: folder, detail }, error)
  }
}

function takeFile(file: string): Lock | { inUse: true } {
  try {
    return hold(file)
  } catch (error) {
    const code = error instanceof Database.SqliteError ? error.code : ''
    if (code.startsWith('SQLITE_BUSY')) return { inUse: true }
    if (code !== 'SQLITE_NOTADB') throw error
  }
  // Something else was written into the file; nobody holds it, or it would have been busy.
  truncateSync(file)
  return hold(file)
}

function hold(file: string): Lock {
  const db = new Database(file, { timeout: patience })
  try {
    db.exec('BEGIN EXCLUSIVE')
  } catch (error) {
    db.close()
    throw error
  }
  held.add(db)
  return {
    release() {
      held.delete(db)
      db.close()
    },
  }
}
