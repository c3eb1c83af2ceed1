import { longRead, longWrite, progressThen, read } from '@shared/rpc/base'
import { folderErrors } from '@shared/rpc/folder-errors'
import { FileHandle, FolderHandle } from '@shared/rpc/handles'
import { z } from 'zod'

/** What stands in a file of the program. */
export const FileSummary = z.object({
  shop: z.string(),
  customers: z.int(),
  purchases: z.int(),
  historyEntries: z.int(),
  reminders: z.int(),
  documents: z.int(),
  /** Instant of the newest operation. */
  lastEntryAt: z.iso.datetime().nullable(),
  schemaVersion: z.int(),
  bytes: z.int(),
})
export type FileSummary = z.infer<typeof FileSummary>

const backupErrors = {
  ...folderErrors,
  /** The medium filled up or went away while the copy was written; no half file stays behind. */
  COPY_FAILED: { data: z.object({ folder: z.string(), reason: z.enum(['full', 'gone', 'other']) }) },
  /** The copy was opened again and found damaged; it was removed. */
  COPY_DAMAGED: { data: z.object({ detail: z.string() }) },
}

/** Other work holds the data (an import, an export, the terminal); nothing was exchanged. */
const exchangeErrors = { STILL_BUSY: { data: z.object({}) } }

const restoreErrors = {
  /** The file is no backup of this program, is damaged, comes from a newer version, or is the data file itself. */
  UNUSABLE_BACKUP: {
    data: z.object({
      reason: z.enum(['notADatabase', 'notOurs', 'damaged', 'newerVersion', 'unreadable', 'inUse']),
      detail: z.string(),
    }),
  },
}

/** A backup as it lies in a folder. */
export const FoundBackup = z.object({
  file: FileHandle,
  name: z.string(),
  bytes: z.int().nonnegative(),
  writtenAt: z.iso.datetime(),
})
export type FoundBackup = z.infer<typeof FoundBackup>

export const Cloud = z.enum(['onedrive', 'dropbox', 'icloud', 'googledrive', 'network'])
export type Cloud = z.infer<typeof Cloud>

export const backup = {
  /** Writes one file into the folder; possible beside the program that owns the data, too. */
  create: longRead
    .errors(backupErrors)
    .input(z.object({ folder: FolderHandle }))
    .output(
      progressThen(
        z.object({ name: z.string(), folder: z.string(), summary: FileSummary, seconds: z.number() }),
      ),
    ),
  /**
   * The backups in a folder that was picked, or, without one, those that the program made by itself; newest
   * first, at most 50. They are not copied and may be of any size.
   */
  found: read
    .errors({ FOLDER_UNUSABLE: backupErrors.FOLDER_UNUSABLE })
    .input(z.object({ folder: FolderHandle.nullable().default(null) }))
    .output(z.object({ backups: z.array(FoundBackup) })),
  /** Opens a backup, checks it and says what is in it. */
  verify: longRead
    .errors(restoreErrors)
    .input(z.object({ file: FileHandle }))
    .output(progressThen(z.object({ backup: FileSummary, current: FileSummary }))),
  /** Replaces the data by the backup; the replaced file is kept aside. */
  restore: longWrite
    .errors({ ...restoreErrors, ...exchangeErrors })
    .input(z.object({ file: FileHandle }))
    .output(progressThen(z.object({ restored: FileSummary, keptAside: z.string() }))),
  /** The last backup, and where the data lies. */
  status: read.output(
    z.object({
      lastBackupAt: z.iso.datetime().nullable(),
      lastBackupFolder: z.string().nullable(),
      dataFolder: z.string(),
      cloud: Cloud.nullable(),
      customers: z.int(),
    }),
  ),
  /** Moves the data to another folder, checks it there, and goes on from there. */
  moveData: longWrite
    .errors({ ...backupErrors, ...exchangeErrors })
    .input(z.object({ folder: FolderHandle }))
    .output(progressThen(z.object({ dataFolder: z.string() }))),
}
