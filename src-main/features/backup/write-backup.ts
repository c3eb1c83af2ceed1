import { backupFiles } from '@shared/texts/de/backup-files'
import type { Core } from '../../core'
import type { Report } from '../../rpc/long'
import { stampOf } from './names'
import { runTask } from './run-task'
import { writeBackupTask } from './tasks'

/** Writes a backup of the data file into a folder, named by the present minute. */
export function writeBackup(core: Core, folder: string, report: Report, signal?: AbortSignal) {
  const name = `${backupFiles.backup} ${stampOf(core.clock)}`
  return runTask(core, writeBackupTask, { file: core.dataFile(), folder, name }, report, signal)
}
