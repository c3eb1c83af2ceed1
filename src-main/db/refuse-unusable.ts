import { closeSync, openSync, readSync, statSync } from 'node:fs'
import Database from 'better-sqlite3'
import { applicationId, refuseForeign } from './migrate'
import { StartError } from './start-error'

/** Where a file says whose it is (https://sqlite.org/fileformat2.html#the_database_header). */
const applicationIdAt = 68

/**
 * Refuses a file that the program must not touch, before anything opens it for writing: closing such a
 * connection would already bring its log into it. Does nothing where there is no file yet.
 * @throws StartError NOT_OURS, NEWER_VERSION or DAMAGED; SqliteError
 */
export function refuseUnusable(file: string): void {
  const size = statSync(file, { throwIfNoEntry: false })?.size ?? 0
  if (size === 0) return
  const db = new Database(file, { readonly: true, timeout: 5000 })
  try {
    refuseForeign(db, file)
  } catch (error) {
    const code = error instanceof Database.SqliteError ? error.code : ''
    // A format that SQLite does not know is a plain SQLITE_ERROR.
    if (code !== 'SQLITE_NOTADB' && code !== 'SQLITE_ERROR') throw error
    throw new StartError(saysItIsOurs(file) ? 'DAMAGED' : 'NOT_OURS', { file, detail: String(error) }, error)
  } finally {
    db.close()
  }
}

/** Whether the header of a file that is no database carries the mark of this program all the same. */
function saysItIsOurs(file: string): boolean {
  const handle = openSync(file, 'r')
  try {
    const bytes = Buffer.alloc(4)
    readSync(handle, bytes, 0, bytes.length, applicationIdAt)
    return bytes.readUInt32BE() === applicationId
  } finally {
    closeSync(handle)
  }
}
