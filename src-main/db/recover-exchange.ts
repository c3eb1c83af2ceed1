import { existsSync, readFileSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { moveDurably, removeFile } from './on-disk'
import { incomingOf, noteOf, type SwapNote } from './swap-file'

/**
 * Ends an exchange of files that a crash interrupted, before the data file is opened: where none is in place,
 * the old one is put back; what was made ready and never taken into use is removed. Does nothing after a
 * regular end. The caller holds the folder's lock.
 */
export function recoverExchange(file: string): void {
  const note = readNote(noteOf(file))
  const kept = note && join(dirname(file), note.kept)
  if (kept && !existsSync(file) && existsSync(kept)) moveDurably(kept, file)
  removeFile(incomingOf(file))
  rmSync(noteOf(file), { force: true })
}

/** A note that is not whole was not finished, so nothing was moved yet. */
function readNote(path: string): SwapNote | undefined {
  if (!existsSync(path)) return undefined
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as SwapNote
  } catch {
    return undefined
  }
}
