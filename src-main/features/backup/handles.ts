import { statSync } from 'node:fs'
import type { FileHandle, FolderHandle } from '@shared/rpc/handles'
import type { Core } from '../../core'
import { fail } from '../../rpc/fail'
import { isFolder, writeProbe } from './copy-trouble'

/** The folder that this visit picked, or NOT_FOUND; FOLDER_UNUSABLE where nothing can be written to it. */
export function usableFolder(core: Core, visit: string, handle: FolderHandle): string {
  const folder = core.files.folder(visit, handle) ?? fail('NOT_FOUND', { what: 'folder' })
  if (!isFolder(folder)) fail('FOLDER_UNUSABLE', { folder, reason: 'missing' })
  const trouble = writeProbe(folder)
  if (trouble === 'ENOSPC' || trouble === 'EDQUOT') fail('COPY_FAILED', { folder, reason: 'full' })
  if (trouble) fail('FOLDER_UNUSABLE', { folder, reason: 'readOnly' })
  return folder
}

/**
 * The backup that this visit brought in, or NOT_FOUND. Never the open data file: reading it past SQLite would
 * give up SQLite's locks on it (https://sqlite.org/howtocorrupt.html#posix_advisory_locks_canceled_by_a_separate_thread).
 */
export function backupFile(core: Core, visit: string, handle: FileHandle): string {
  const { path } = core.files.look(visit, handle) ?? fail('NOT_FOUND', { what: 'file' })
  if (isSameFile(path, core.dataFile())) fail('UNUSABLE_BACKUP', { reason: 'inUse', detail: '' })
  return path
}

function isSameFile(a: string, b: string): boolean {
  const [one, other] = [a, b].map((path) => statSync(path, { throwIfNoEntry: false, bigint: true }))
  return one !== undefined && other !== undefined && one.dev === other.dev && one.ino === other.ino
}
