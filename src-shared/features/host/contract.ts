import { read, write } from '@shared/rpc/base'
import { folderErrors } from '@shared/rpc/folder-errors'
import { FolderHandle } from '@shared/rpc/handles'
import { z } from 'zod'

const Folder = z.object({ handle: FolderHandle, name: z.string(), path: z.string() })
export type Folder = z.infer<typeof Folder>

/** What a folder is picked for: to write a backup, to keep the data, to look for a backup. */
export const FolderPurpose = z.enum(['backup', 'data', 'restore'])
export type FolderPurpose = z.infer<typeof FolderPurpose>

export const host = {
  info: read.output(
    z.object({
      kind: z.enum(['electron', 'browser', 'cli', 'test']),
      version: z.string(),
      /** `system`: pickFolder opens the system's dialog; `page`: the renderer shows browseFolders. */
      folderPicker: z.enum(['system', 'page']),
    }),
  ),
  /** Opens the system's dialog; null when it was cancelled. */
  pickFolder: write
    .errors(folderErrors)
    .input(z.object({ purpose: FolderPurpose }))
    .output(z.object({ folder: Folder.nullable() })),
  /** One level of the folders under home and mounted media, for hosts without a system dialog. */
  browseFolders: read
    .errors(folderErrors)
    .input(z.object({ folder: FolderHandle.nullable().default(null) }))
    .output(z.object({ here: Folder.nullable(), parent: Folder.nullable(), folders: z.array(Folder) })),
  newFolder: write
    .errors({ ...folderErrors, BAD_FOLDER_NAME: { data: z.object({ name: z.string() }) } })
    .input(z.object({ parent: FolderHandle, name: z.string().trim().min(1).max(80) }))
    .output(z.object({ folder: Folder })),
}
