import { closeSync, fsyncSync, openSync, renameSync, rmSync } from 'node:fs'
import Database from 'better-sqlite3'

/**
 * Writes a consistent copy of the open database to `target` and opens it again to check it
 * (`integrity_check`, foreign keys). Only a sound copy ever stands under the final name.
 * Throws when it cannot be written or is not sound; nothing stays behind then.
 */
export function copyVerified(db: Database.Database, target: string): void {
  const half = `${target}.teil`
  rmSync(half, { force: true })
  try {
    db.prepare('VACUUM INTO ?').run(half)
    verifyFile(half)
    const handle = openSync(half, 'r+')
    fsyncSync(handle)
    closeSync(handle)
    renameSync(half, target)
  } catch (error) {
    rmSync(half, { force: true })
    throw error
  }
}

/** Opens a database file for reading and throws when it is damaged. */
function verifyFile(file: string): void {
  const copy = new Database(file, { readonly: true, fileMustExist: true })
  try {
    const integrity = copy.pragma('integrity_check(5)', { simple: true })
    if (integrity !== 'ok') throw new Error(String(integrity))
    const broken = copy.pragma('foreign_key_check') as unknown[]
    if (broken.length > 0) throw new Error(`${broken.length} foreign keys without a row`)
  } finally {
    copy.close()
  }
}
