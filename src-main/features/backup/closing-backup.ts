import { mkdirSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { backupFiles } from '@shared/texts/de/backup-files'
import type { Core } from '../../core'
import { backupsIn } from './names'
import { writeBackup } from './write-backup'

/** How many of them stay. */
const kept = 7

/**
 * The backup that is made by itself when the program ends, beside the data; the last seven stay. Answers its
 * path.
 * @throws the errors that `backup.create` declares
 */
export async function closingBackup(core: Core): Promise<string> {
  const folder = join(dirname(core.dataFile()), backupFiles.closingFolder)
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const { path } = await writeBackup(core, folder, () => {})
  for (const old of backupsIn(folder).slice(0, -kept)) rmSync(old, { force: true })
  return path
}
