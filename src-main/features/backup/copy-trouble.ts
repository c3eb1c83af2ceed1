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

/**
 * Makes the declared error of a copy that failed out of what the system or SQLite said; SQLite keeps the
 * system's reason to itself, so the folder is asked again. Everything else is passed on as it is.
 */
export function copyTrouble(error: unknown, folder: string): unknown {
  if (error instanceof UnusableFile) return new TaskError('COPY_DAMAGED', { detail: error.message })
  if (!(error instanceof Error) || error.name === 'AbortError') return error
  const code = 'code' in error ? String(error.code) : ''
  if (full.has(code)) return new TaskError('COPY_FAILED', { folder, reason: 'full' })
  if (!isFolder(folder)) return new TaskError('COPY_FAILED', { folder, reason: 'gone' })
  if (gone.has(code)) return new TaskError('COPY_FAILED', { folder, reason: 'gone' })
  if (forbidden.has(code)) return new TaskError('FOLDER_UNUSABLE', { folder, reason: 'readOnly' })
  return /^SQLITE_(IOERR|CANTOPEN|READONLY|PERM|AUTH)/.test(code) ? probed(folder) : error
}

function probed(folder: string): TaskError {
  const code = writeProbe(folder)
  if (code && forbidden.has(code)) return new TaskError('FOLDER_UNUSABLE', { folder, reason: 'readOnly' })
  const reason = code === undefined ? 'other' : full.has(code) ? 'full' : gone.has(code) ? 'gone' : 'other'
  return new TaskError('COPY_FAILED', { folder, reason })
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
