import { randomUUID } from 'node:crypto'
import { basename, join } from 'node:path'
import type { FileSummary } from '@shared/features/backup/contract'
import type { FileHandle, FolderHandle } from '@shared/rpc/handles'
import type { Core } from '../../core'
import { describeFault } from '../../rpc/faults'
import type { Report } from '../../rpc/long'
import type { SettingsService } from '../settings'
import { backupFile, usableFolder } from './handles'
import { runTask } from './run-task'
import { verifyTask } from './tasks'
import { writeBackup } from './write-backup'

/** What the program remembers of the last backup that the user made. */
export const lastBackup = 'lastBackup'
export type LastBackup = { at: string; folder: string }

/** Writing backups and looking into them. */
export function createBackups(core: Core, settings: SettingsService) {
  /** Writes one file into the chosen folder while everything else goes on, and says what is in it. */
  async function create(visit: string, handle: FolderHandle, report: Report, signal: AbortSignal) {
    const folder = usableFolder(core, visit, handle)
    const begun = performance.now()
    const { path, summary } = await writeBackup(core, folder, report, signal)
    await remember({ at: core.clock.now().toISOString(), folder })
    return { name: basename(path), folder, summary, seconds: (performance.now() - begun) / 1000 }
  }

  /** The terminal may back up beside the program that owns the data; only that one remembers. */
  async function remember(last: LastBackup): Promise<void> {
    if (core.access !== 'own') return
    try {
      await settings.remember(lastBackup, last)
    } catch (error) {
      core.log(`the backup is written but was not noted: ${describeFault(error)}`)
    }
  }

  /** What is in a backup beside what is in the data now. */
  function verify(
    visit: string,
    handle: FileHandle,
    report: Report,
    signal: AbortSignal,
  ): Promise<{ backup: FileSummary; current: FileSummary }> {
    const path = backupFile(core, visit, handle)
    const target = join(core.paths.temp, `${randomUUID()}.sqlite`)
    return runTask(core, verifyTask, { path, target, file: core.dataFile() }, report, signal)
  }

  return { create, verify }
}
