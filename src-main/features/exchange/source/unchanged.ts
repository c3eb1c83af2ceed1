import { type FileHandle, stat } from 'node:fs/promises'
import { CsvRefused } from '../csv/csv-refused'

export type FileState = { path: string; bytes: number; modifiedMs: number }

/** What a file is like now, to be compared after it was read. */
export async function stateOf(handle: FileHandle, path: string): Promise<FileState> {
  const { size, mtimeMs } = await handle.stat()
  return { path, bytes: size, modifiedMs: mtimeMs }
}

/** Refuses a file that was written to, or replaced, since `before`. */
export async function refuseChanged(handle: FileHandle, before: FileState): Promise<void> {
  for (const now of [await handle.stat(), await stat(before.path)])
    if (now.size !== before.bytes || now.mtimeMs !== before.modifiedMs)
      throw new CsvRefused('changedWhileRead')
}
