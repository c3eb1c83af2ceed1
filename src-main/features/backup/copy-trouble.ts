import { closeSync, fsyncSync, openSync, rmSync, statSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { UnusableFile } from '../../db/inspect-file'
import { TaskError } from '../../jobs/task'

const full = new Set(['ENOSPC', 'EDQUOT', 'SQLITE_FULL'])
const gone = new Set([
  'EIO',
  'ENODEV',
  'ENXIO',
  'ENOENT',
  'ENOTDIR',
  'ESTALE',
  'EHOSTDOWN',
  'ETIMEDOUT',
  'ENOTCONN',
])
const forbidden = new Set(['EACCES', 'EPERM', 'EROFS'])

/** Which medium lies under a path: pulling a stick leaves the path, and another folder there. */
export function mediumOf(folder: string): string {
  const { dev, ino } = statSync(folder, { bigint: true })
  return `${dev} ${ino}`
}

/**
 * Makes the declared error of a copy that failed out of what the system or SQLite said; SQLite keeps the
 * system's reason to itself, so the folder is asked again. `medium` is what lay under it when the copy began.
 * Everything else is passed on as it is.
 */
export function copyTrouble(error: unknown, folder: string, medium: string | undefined): unknown {
  if (error instanceof UnusableFile) return new TaskError('COPY_DAMAGED', { detail: error.message })
  if (!(error instanceof Error) || error.name === 'AbortError') return error
  const code = 'code' in error ? String(error.code) : ''
  if (full.has(code)) return new TaskError('COPY_FAILED', { folder, reason: 'full' })
  if (!isFolder(folder) || mediumOf(folder) !== medium)
    return new TaskError('COPY_FAILED', { folder, reason: 'gone' })
  return troubleOf(
    /^SQLITE_(IOERR|CANTOPEN|READONLY|PERM|AUTH)/.test(code) ? writeProbe(folder) : code,
    folder,
    error,
  )
}

function troubleOf(code: string | undefined, folder: string, error: Error): Error {
  if (code === undefined) return new TaskError('COPY_FAILED', { folder, reason: 'other' })
  if (full.has(code)) return new TaskError('COPY_FAILED', { folder, reason: 'full' })
  if (gone.has(code)) return new TaskError('COPY_FAILED', { folder, reason: 'gone' })
  if (forbidden.has(code)) return new TaskError('FOLDER_UNUSABLE', { folder, reason: 'readOnly' })
  return error
}

/** Whether a path is a folder that can be seen. */
export function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory()
  } catch {
    return false
  }
}

/** Writes a small file and removes it; the system's code when that fails. */
export function writeProbe(folder: string): string | undefined {
  const path = join(folder, `.tante-emma-${process.pid}.teil`)
  try {
    const handle = openSync(path, 'wx', 0o600)
    try {
      writeSync(handle, 'x')
      fsyncSync(handle)
    } finally {
      closeSync(handle)
      rmSync(path, { force: true })
    }
    return undefined
  } catch (error) {
    return (error as NodeJS.ErrnoException).code ?? 'EIO'
  }
}
