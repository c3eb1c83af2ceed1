import { closeSync, fdatasyncSync, openSync } from 'node:fs'
import type { FileSummary } from '@shared/features/backup/contract'
import Database from 'better-sqlite3'
import { summarize } from './file-summary'
import { inspectFile, UnusableFile } from './inspect-file'
import { removeFile, syncFile } from './on-disk'

export type CopyTools = {
  signal: AbortSignal
  /** Hears of every part of the copy, in bytes. */
  onCopied?: (done: number, total: number) => void
  /** The copy is written, and now is checked. */
  onChecking?: () => void
}

/** Pages between two looks at whether the copy was cancelled: 1 MB. */
const pagesAtOnce = 256
/**
 * Parts between two waits for the medium. Without them the system keeps hundreds of megabytes back and writes
 * them when a booking waits for the disk, which then takes as long as all of them.
 */
const partsToSync = 8

/**
 * Copies a database that may be written to meanwhile: as it stood at the first moment. The copy is opened again
 * and checked (`integrity_check`, foreign keys, the same counts and newest operation as the original), has no
 * log, and is on the medium. Takes pages over one by one, other than VACUUM INTO, so that it can be cancelled
 * and say how far it is.
 * @throws UnusableFile when the copy is not sound, the abort's reason, the system's or SQLite's error; nothing
 * is left behind as far as that can be removed
 */
export async function copyLive(file: string, target: string, tools: CopyTools): Promise<FileSummary> {
  removeFile(target)
  try {
    const original = await copyPages(file, target, tools)
    tools.signal.throwIfAborted()
    tools.onChecking?.()
    const copied = inspectFile(target)
    if (JSON.stringify(copied) !== JSON.stringify(original)) throw new UnusableFile('damaged', 'other counts')
    tools.signal.throwIfAborted()
    syncFile(target)
    return copied
  } catch (error) {
    removeQuietly(target)
    throw error
  }
}

async function copyPages(
  file: string,
  target: string,
  { signal, onCopied }: CopyTools,
): Promise<FileSummary> {
  let written: number | undefined
  const source = new Database(file, { readonly: true, fileMustExist: true, timeout: 5000 })
  try {
    const pageSize = source.pragma('page_size', { simple: true }) as number
    // One reading transaction around all of it: what is written meanwhile neither shows nor starts it anew.
    source.exec('BEGIN')
    const summary = summarize(source)
    let parts = 0
    await source.backup(target, {
      progress({ totalPages, remainingPages }) {
        signal.throwIfAborted()
        if (++parts % partsToSync === 0) {
          written ??= openSync(target, 'r+')
          fdatasyncSync(written)
        }
        onCopied?.((totalPages - remainingPages) * pageSize, totalPages * pageSize)
        return pagesAtOnce
      },
    })
    return summary
  } finally {
    source.close()
    // Not before: closing it would let go of the lock that SQLite has on the copy.
    if (written !== undefined) closeSync(written)
  }
}

/** A medium that is gone has nothing to remove; the first error says more than this one. */
function removeQuietly(target: string): void {
  try {
    removeFile(target)
  } catch {}
}
