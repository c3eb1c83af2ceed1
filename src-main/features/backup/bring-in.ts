import { open } from 'node:fs/promises'
import { inspectFile, inspectHeader, UnusableFile } from '../../db/inspect-file'
import { removeFile } from '../../db/on-disk'
import type { Report } from '../../rpc/long'

const chunk = 4 * 1024 * 1024

/**
 * Copies a backup to a place of the program's own and looks at it there, so that nothing is written beside the
 * user's file and a medium for reading only will do. Answers what is in it; the copy stays.
 * @throws UnusableFile, the abort's reason, or the system's error, with no copy left
 */
export async function bringIn(
  path: string,
  target: string,
  phase: string,
  report: Report,
  signal: AbortSignal,
) {
  removeFile(target)
  try {
    await readable(async () => inspectHeader(path))
    await copyBytes(path, target, (done, total) => report(phase, done, total), signal)
    report('backup.check', 0, null)
    const summary = inspectFile(target)
    signal.throwIfAborted()
    return summary
  } catch (error) {
    removeFile(target)
    throw error
  }
}

async function copyBytes(
  path: string,
  target: string,
  onCopied: (done: number, total: number) => void,
  signal: AbortSignal,
): Promise<void> {
  const from = await readable(() => open(path, 'r'))
  try {
    const total = (await from.stat()).size
    const to = await open(target, 'wx', 0o600)
    try {
      const buffer = Buffer.alloc(chunk)
      for (let done = 0; ; ) {
        signal.throwIfAborted()
        const { bytesRead } = await readable(() => from.read(buffer, 0, chunk, done))
        if (bytesRead === 0) break
        await to.writeFile(buffer.subarray(0, bytesRead))
        done += bytesRead
        onCopied(done, total)
      }
    } finally {
      await to.close()
    }
  } finally {
    await from.close()
  }
}

/** What cannot be read is the backup's fault, not that of the place it is copied to. */
async function readable<T>(read: () => Promise<T>): Promise<T> {
  try {
    return await read()
  } catch (error) {
    if (error instanceof UnusableFile) throw error
    throw new UnusableFile('unreadable', (error as NodeJS.ErrnoException).code ?? '')
  }
}
