import type { Readable } from 'node:stream'
import type { FileHandle, FolderHandle, ProducedFile } from '@shared/rpc/handles'

export type HeldFile = { path: string; name: string; mediaType: string; bytes: number }

/**
 * Keeps the files that cross between renderer and core: what came in and what was produced, each under a
 * handle of 128 random bits that is bound to the visit it was given to and forgotten after an hour.
 */
export type FileDesk = {
  /** Streams a file in; rejects with UploadTooLarge past the limit and leaves nothing behind. */
  receive(visit: string, name: string, body: Readable): Promise<FileHandle>
  /** Holds a file that lies on this machine already (terminal host, drop in Electron), without copying it. */
  bring(visit: string, path: string): Promise<FileHandle>
  /** The file behind a handle of this visit, incoming or produced; undefined when unknown or forgotten. */
  look(visit: string, handle: FileHandle): HeldFile | undefined
  /** A fresh path to write a produced file to; `finish` gives out its handle, `drop` removes it. */
  produce(
    visit: string,
    name: string,
    mediaType: string,
  ): { path: string; finish(): Promise<ProducedFile>; drop(): Promise<void> }
  /** Gives out a handle for a folder that the user picked. */
  grantFolder(visit: string, path: string): FolderHandle
  /** The folder behind a handle of this visit. */
  folder(visit: string, handle: FolderHandle): string | undefined
  /**
   * Removes what came in and what was produced, but for files that are being written; the desk goes on. Answers
   * whether all of it went (another program may hold a file).
   */
  empty(): Promise<boolean>
  /** Removes everything that came in or was produced. */
  clear(): Promise<void>
}
