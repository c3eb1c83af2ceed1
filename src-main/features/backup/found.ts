import { existsSync, statSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import type { FoundBackup } from '@shared/features/backup/contract'
import type { FolderHandle } from '@shared/rpc/handles'
import { backupFiles } from '@shared/texts/de/backup-files'
import type { Core } from '../../core'
import { fail } from '../../rpc/fail'
import { isFolder } from './copy-trouble'
import { backupsIn } from './names'

const shown = 50

/** The backups in the folder that this visit picked, or the program's own; newest first. */
export async function foundBackups(
  core: Core,
  visit: string,
  handle: FolderHandle | null,
): Promise<{ backups: FoundBackup[] }> {
  const folder = handle === null ? ownFolder(core) : pickedFolder(core, visit, handle)
  if (!existsSync(folder)) return { backups: [] }
  const paths = backupsIn(folder).slice(-shown).reverse()
  const backups = paths.map(async (path) => {
    const { size, mtime } = statSync(path)
    const file = await core.files.bring(visit, path)
    return { file, name: basename(path), bytes: size, writtenAt: mtime.toISOString() }
  })
  return { backups: await Promise.all(backups) }
}

function ownFolder(core: Core): string {
  return join(dirname(core.dataFile()), backupFiles.closingFolder)
}

function pickedFolder(core: Core, visit: string, handle: FolderHandle): string {
  const folder = core.files.folder(visit, handle) ?? fail('NOT_FOUND', { what: 'folder' })
  return isFolder(folder) ? folder : fail('FOLDER_UNUSABLE', { folder, reason: 'missing' })
}
