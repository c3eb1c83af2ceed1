import { existsSync, mkdirSync, readdirSync, realpathSync, rmSync } from 'node:fs'
import { basename, dirname, join, sep } from 'node:path'
import type { FolderHandle } from '@shared/rpc/handles'
import { backupFiles } from '@shared/texts/de/backup-files'
import type { Core } from '../../core'
import { moveDurably, removeFile } from '../../db/on-disk'
import type { TakenFolder } from '../../db/owned-folder'
import { fail } from '../../rpc/fail'
import type { Report } from '../../rpc/long'
import { usableFolder } from './handles'
import { freePath, stampOf } from './names'
import { runTask } from './run-task'
import { moveFileTask } from './tasks'

/**
 * Moves the data to a folder that the user picked: an empty one as it is, else into a new folder in it. The
 * copy is checked before it is used; the file in the old folder stays under another name. Nothing can be
 * written while the copy is made; until it is whole the call can be cancelled.
 */
export function createMoveData(core: Core) {
  return async function moveData(visit: string, handle: FolderHandle, report: Report, signal: AbortSignal) {
    core.write()
    const picked = realpathSync(usableFolder(core, visit, handle))
    const old = dirname(core.dataFile())
    const folder = isEmpty(picked) ? picked : join(picked, backupFiles.dataFolder)
    refuseOccupied(folder, realpathSync(old))
    const { taken, made } = take(folder)
    try {
      await core.exchange((file) => copyOver(file, folder, report, signal))
    } catch (error) {
      taken.keepOld()
      if (made) rmSync(folder, { recursive: true, force: true })
      throw error
    }
    putAside(join(old, basename(core.dataFile())))
    taken.keepNew()
    core.changes.publish({ tables: ['preference'], customerIds: [] })
    return { dataFolder: folder }
  }

  async function copyOver(file: string, folder: string, report: Report, signal: AbortSignal) {
    const target = join(folder, basename(file))
    const half = `${target}.teil`
    const takeBack = async () => {
      await core.ports.rememberDataFolder(dirname(file))
      removeFile(target)
    }
    await runTask(core, moveFileTask, { file, target: half }, report, signal)
    try {
      moveDurably(half, target)
      // From here on the next start opens the new file; until here the old one is as good as ever.
      await core.ports.rememberDataFolder(folder)
    } catch (error) {
      removeFile(half)
      removeFile(target)
      throw error
    }
    return { file: target, result: undefined, takeBack }
  }

  /** The old file must not be mistaken for the data; that it is still there is the more important. */
  function putAside(old: string): void {
    const name = `${backupFiles.moved} ${stampOf(core.clock)}`
    try {
      moveDurably(old, freePath(dirname(old), name))
    } catch (error) {
      core.log(`the moved data file keeps its name in the old folder: ${String(error)}`)
    }
  }

  /** Makes the folder where there is none, and takes it for this program. */
  function take(folder: string): { taken: TakenFolder; made: boolean } {
    try {
      const made = mkdirSync(folder, { recursive: true, mode: 0o700 }) !== undefined
      return {
        taken: core.takeFolder(folder) ?? fail('FOLDER_UNUSABLE', { folder, reason: 'occupied' }),
        made,
      }
    } catch (error) {
      if (/^(UNWRITABLE|EACCES|EPERM|EROFS|ENOTDIR|EEXIST)$/.test(codeOf(error)))
        fail('FOLDER_UNUSABLE', { folder, reason: 'readOnly' })
      throw error
    }
  }

  function refuseOccupied(folder: string, old: string): void {
    const occupied = existsSync(join(folder, basename(core.dataFile())))
    if (occupied || folder === old || folder.startsWith(old + sep))
      fail('FOLDER_UNUSABLE', { folder, reason: 'occupied' })
  }
}

function isEmpty(folder: string): boolean {
  return readdirSync(folder).every((entry) => entry.startsWith('.'))
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : ''
}
