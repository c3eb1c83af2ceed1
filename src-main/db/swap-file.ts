import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, relative } from 'node:path'
import { moveDurably, removeFile, syncFile } from './on-disk'

/** What an exchange under way has written down: where the replaced file goes, as seen from its folder. */
export type SwapNote = { kept: string }

/** Where a file is made ready that is to take the place of `file`. */
export const incomingOf = (file: string) => `${file}.neu`
/** Stands beside `file` for as long as an exchange is under way. */
export const noteOf = (file: string) => `${file}.tausch`

/**
 * Puts the file that was made ready in place of `file` and keeps the old one as `kept` (a free name). Both must
 * be closed and without a log. The note is written first, so that after a crash between the two renames the old
 * file is found and put back (`recoverExchange`).
 * @throws the system's error, with the old file in place
 */
export function swapIn(file: string, kept: string): void {
  const note: SwapNote = { kept: relative(dirname(file), kept) }
  mkdirSync(dirname(kept), { recursive: true, mode: 0o700 })
  writeFileSync(noteOf(file), JSON.stringify(note), { mode: 0o600 })
  syncFile(noteOf(file))
  try {
    moveDurably(file, kept)
    moveDurably(incomingOf(file), file)
  } catch (error) {
    swapBack(file, kept)
    throw error
  }
  rmSync(noteOf(file), { force: true })
}

/** Takes an exchange back, finished or not: the kept file returns, the other one is removed. */
export function swapBack(file: string, kept: string): void {
  if (existsSync(kept)) {
    if (existsSync(file)) removeFile(file)
    moveDurably(kept, file)
  }
  removeFile(incomingOf(file))
  rmSync(noteOf(file), { force: true })
}
