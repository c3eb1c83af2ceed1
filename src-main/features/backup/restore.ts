import { dirname, join, relative } from 'node:path'
import type { FileSummary } from '@shared/features/backup/contract'
import type { FileHandle } from '@shared/rpc/handles'
import { backupFiles } from '@shared/texts/de/backup-files'
import type { Core } from '../../core'
import { removeFile } from '../../db/on-disk'
import { undoUnfinished } from '../../db/recover'
import { tables } from '../../db/schema'
import { incomingOf, swapBack, swapIn } from '../../db/swap-file'
import { fail } from '../../rpc/fail'
import { describeFault } from '../../rpc/faults'
import type { Report } from '../../rpc/long'
import type { SettingsService } from '../settings'
import { lastBackup } from './backups'
import { backupFile } from './handles'
import { freePath, stampOf } from './names'
import { runTask } from './run-task'
import { prepareTask } from './tasks'

/**
 * Puts a backup in place of the data. It is copied, checked and brought to the present schema beside them
 * first; only then the files change places, and the replaced one is kept. It can be cancelled until then.
 */
export function createRestore(core: Core, settings: SettingsService) {
  let underWay = false

  return async function restore(visit: string, handle: FileHandle, report: Report, signal: AbortSignal) {
    if (underWay) fail('STILL_BUSY')
    core.write()
    const path = backupFile(core, visit, handle)
    underWay = true
    try {
      return await replace(path, report, signal)
    } finally {
      underWay = false
    }
  }

  async function replace(path: string, report: Report, signal: AbortSignal) {
    const incoming = incomingOf(core.dataFile())
    const restored = await runTask(core, prepareTask, { path, target: incoming }, report, signal)
    try {
      signal.throwIfAborted()
      report('backup.exchange', 0, null)
      return { restored, keptAside: await exchange(restored) }
    } catch (error) {
      removeFile(incoming)
      throw error
    }
  }

  /** The restore has happened: what fails here is told in the log and made good at the next start. */
  async function settle(remembered: unknown): Promise<void> {
    try {
      await undoUnfinished(core.write(), core.undo)
      await settings.remember(lastBackup, remembered)
    } catch (error) {
      core.log(`after a restore: ${describeFault(error)}`)
    }
  }

  /** Answers where the replaced file is kept, as seen from the data folder. */
  async function exchange({ customers }: FileSummary): Promise<string> {
    // The last backup is a fact of this machine, not of the data: it outlasts them.
    const remembered = await settings.recall(lastBackup)
    const folder = dirname(core.dataFile())
    const kept = freePath(
      join(folder, backupFiles.replacedFolder),
      `${backupFiles.replaced} ${stampOf(core.clock)}`,
    )
    await core.exchange(async (file) => {
      swapIn(file, kept)
      return { file, result: undefined, takeBack: () => swapBack(file, kept) }
    })
    core.log(`restored a backup of ${customers} customers`)
    await settle(remembered)
    core.changes.publish({ tables: Object.keys(tables), customerIds: null })
    return relative(folder, kept)
  }
}
