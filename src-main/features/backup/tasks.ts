import { dirname } from 'node:path'
import type { FileSummary } from '@shared/features/backup/contract'
import { readSummary } from '../../db/file-summary'
import { UnusableFile } from '../../db/inspect-file'
import { copyLive } from '../../db/live-copy'
import { moveDurably, removeFile, syncFile } from '../../db/on-disk'
import { openDataFile } from '../../db/open'
import { StartError } from '../../db/start-error'
import { TaskError, type TaskTools, task } from '../../jobs/task'
import { bringIn } from './bring-in'
import { copyTrouble, isFolder, mediumOf } from './copy-trouble'
import { freePath, halfPath, removeHalves } from './names'
import { type Step, tellSteps } from './progress'

/** Writes a backup under the first free name; answers its path and what is in it. */
export const writeBackupTask = task<
  { file: string; folder: string; name: string },
  Step,
  { path: string; summary: FileSummary }
>('backup.write', async ({ file, folder, name }, tools) => {
  const medium = isFolder(folder) ? mediumOf(folder) : undefined
  try {
    removeHalves(folder)
    const half = halfPath(folder, name)
    const summary = await copyLive(file, half, copyTools(tools))
    const path = freePath(folder, name)
    try {
      moveDurably(half, path)
    } catch (error) {
      removeFile(half)
      throw error
    }
    return { path, summary }
  } catch (error) {
    throw copyTrouble(error, folder, medium)
  }
})

/** Copies the data file to a path of another folder. */
export const moveFileTask = task<{ file: string; target: string }, Step, FileSummary>(
  'backup.move',
  async ({ file, target }, tools) => {
    const folder = dirname(target)
    const medium = mediumOf(folder)
    try {
      return await copyLive(file, target, copyTools(tools))
    } catch (error) {
      throw copyTrouble(error, folder, medium)
    }
  },
)

/** What is in a backup, and what is in the data file. `target` is for a copy that does not stay. */
export const verifyTask = task<
  { path: string; target: string; file: string },
  Step,
  { backup: FileSummary; current: FileSummary }
>('backup.verify', async ({ path, target, file }, { send, signal }) => {
  try {
    const backup = await bringIn(path, target, 'backup.verify', tellSteps(send), signal)
    return { backup, current: readSummary(file) }
  } catch (error) {
    throw unusable(error)
  } finally {
    removeFile(target)
  }
})

/** Makes a backup ready to take the place of the data file: copied, checked, brought to the present schema. */
export const prepareTask = task<{ path: string; target: string }, Step, FileSummary>(
  'backup.prepare',
  async ({ path, target }, { send, signal }) => {
    try {
      const summary = await bringIn(path, target, 'backup.prepare', tellSteps(send), signal)
      await openDataFile(target).closeAlone()
      syncFile(target)
      return summary
    } catch (error) {
      removeFile(target)
      throw unusable(error)
    }
  },
)

function copyTools({ send, signal }: TaskTools<Step>) {
  const tell = tellSteps(send)
  return {
    signal,
    onCopied: (done: number, total: number) => tell('backup.copy', done, total),
    onChecking: () => tell('backup.check', 0, null),
  }
}

/** The declared error of a file that cannot take the place of the data. */
function unusable(error: unknown): unknown {
  if (error instanceof UnusableFile)
    return new TaskError('UNUSABLE_BACKUP', { reason: error.reason, detail: error.message })
  if (error instanceof StartError && error.code !== 'UNWRITABLE')
    return new TaskError('UNUSABLE_BACKUP', { reason: 'damaged', detail: error.data.detail })
  return error
}

export const backupTasks = [writeBackupTask, moveFileTask, verifyTask, prepareTask]
