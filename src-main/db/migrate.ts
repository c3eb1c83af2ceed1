import { rmSync } from 'node:fs'
import type { Database } from 'better-sqlite3'
import { syncChangeTriggers } from './change-triggers'
import { latestVersion, type Migration, migrations } from './migrations'
import { StartError } from './start-error'
import { copyVerified } from './verified-copy'

/** Marks a file as one of this program („TEmm“ in `PRAGMA application_id`). */
export const applicationId = 0x54456d6d

/**
 * Brings the open file to the latest schema, each step with `foreign_key_check`, all of them in one transaction.
 * A file with data is checked and copied beside itself first; the copy stays when a step fails.
 * Throws StartError NEWER_VERSION, NOT_OURS, DAMAGED or MIGRATION_FAILED; a failed step leaves no trace.
 */
export function migrate(db: Database, file: string, steps: Migration[] = migrations): void {
  const version = db.pragma('user_version', { simple: true }) as number
  const latest = steps.at(-1)?.version ?? latestVersion
  refuseForeign(db, file, latest)
  const pending = steps.filter((step) => step.version > version)
  if (pending.length === 0) return
  const copy = version > 0 ? `${file}.vor-${latest}` : null
  if (copy) {
    const check = db.pragma('quick_check(1)', { simple: true })
    if (check !== 'ok') throw new StartError('DAMAGED', { file, detail: String(check) })
    copyVerified(db, copy)
  }
  withoutForeignKeys(db, () => {
    // All or nothing: the program that wrote the file must be able to open it again when a later step fails.
    db.transaction(() => {
      for (const step of pending) apply(db, file, step)
    }).immediate()
  })
  if (copy) rmSync(copy, { force: true })
}

/** Throws StartError NOT_OURS, NEWER_VERSION or DAMAGED (tables of no version); reads only. */
export function refuseForeign(db: Database, file: string, latest = latestVersion): void {
  const version = db.pragma('user_version', { simple: true }) as number
  const application = db.pragma('application_id', { simple: true }) as number
  const tables = db
    .prepare("SELECT count(*) AS n FROM sqlite_schema WHERE type = 'table'")
    .pluck()
    .get() as number
  if (application !== applicationId && (tables > 0 || version > 0))
    throw new StartError('NOT_OURS', { file, detail: `application_id ${application}` })
  if (tables > 0 && version < 1) throw new StartError('DAMAGED', { file, detail: `version ${version}` })
  if (version > latest) throw new StartError('NEWER_VERSION', { file, detail: `${version} > ${latest}` })
}

/**
 * Lets a step make a table anew under its old name (https://sqlite.org/lang_altertable.html, section 7): with
 * foreign keys on, dropping the old one would count as deleting its rows. Each step is checked as a whole instead.
 */
function withoutForeignKeys(db: Database, work: () => void): void {
  db.pragma('foreign_keys = OFF')
  try {
    work()
  } finally {
    db.pragma('foreign_keys = ON')
  }
}

function apply(db: Database, file: string, step: Migration): void {
  try {
    db.transaction(() => {
      db.pragma(`application_id = ${applicationId}`)
      db.exec(step.sql)
      const broken = db.pragma('foreign_key_check') as unknown[]
      if (broken.length > 0) throw new Error(`${broken.length} foreign keys without a row`)
      syncChangeTriggers(db)
      db.pragma(`user_version = ${step.version}`)
    })()
  } catch (error) {
    throw new StartError('MIGRATION_FAILED', { file, detail: `${step.name}: ${String(error)}` }, error)
  }
}
