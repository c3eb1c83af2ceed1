import { acquireLock } from './lock'

/** A second folder that was taken besides the owned one; ends with one of the two given up. */
export type TakenFolder = { keepNew(): void; keepOld(): void }

export type OwnedFolder = {
  /** Takes the folder that the data moves to as well; undefined while another program owns that one. */
  take(folder: string): TakenFolder | undefined
  release(): void
}

/** Takes the data folder for this program; the lock moves along when the data do. */
export function ownFolder(folder: string): OwnedFolder | { inUse: true } {
  const first = acquireLock(folder)
  if ('inUse' in first) return first
  let lock = first
  return {
    take(other) {
      const second = acquireLock(other)
      if ('inUse' in second) return undefined
      return {
        keepOld: () => second.release(),
        keepNew() {
          lock.release()
          lock = second
        },
      }
    },
    release: () => lock.release(),
  }
}
