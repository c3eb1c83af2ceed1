import { rm } from 'node:fs/promises'
import type { Clock } from '@shared/kernel/clock'
import type { FileHandle } from '@shared/rpc/handles'
import type { HeldFile } from './desk'
import { newHandle } from './handles'

type Entry = { visit: string; file: HeldFile; ours: boolean; until: number }

/**
 * The table behind the file handles: who holds what, and until when.
 *
 * @param life milliseconds for which a handle serves
 */
export function createHeldFiles(clock: Clock, life: number) {
  const entries = new Map<FileHandle, Entry>()

  /** @param ours whether the file lies in the desk's own folder and goes with its handle */
  function keep(visit: string, file: HeldFile, ours: boolean): FileHandle {
    const handle = newHandle('f_')
    entries.set(handle, { visit, file, ours, until: clock.now().getTime() + life })
    return handle
  }

  function look(visit: string, handle: FileHandle): HeldFile | undefined {
    const entry = entries.get(handle)
    if (entry?.visit !== visit || entry.until <= clock.now().getTime()) return undefined
    return entry.file
  }

  /** Removes what has been held long enough; a file that the system does not let go of yet stays for next time. */
  async function sweep(): Promise<void> {
    const now = clock.now().getTime()
    await remove([...entries].filter(([, entry]) => entry.until <= now))
  }

  /** Removes everything that is held; answers whether all files of the desk went. */
  function removeAll(): Promise<boolean> {
    return remove([...entries])
  }

  async function remove(some: [FileHandle, Entry][]): Promise<boolean> {
    const tried = await Promise.allSettled(
      some.map(async ([handle, { ours, file }]) => {
        if (ours) await rm(file.path, { force: true })
        entries.delete(handle)
      }),
    )
    return tried.every(({ status }) => status === 'fulfilled')
  }

  return { keep, look, sweep, removeAll, forgetAll: () => entries.clear() }
}
