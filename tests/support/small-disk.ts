import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A real file system of its own that fills up, and that can be pulled out; needs the right to mount. */
export type SmallDisk = {
  folder: string
  /** Takes the medium away from under its path, as pulling a stick does. */
  pull(): void
  remove(): void
}

/** Mounts a file system of this size in memory, or answers null where that is not allowed. */
export function smallDisk(kilobytes: number): SmallDisk | null {
  const folder = mkdtempSync(join(tmpdir(), 'tante-emma-disk-'))
  let mounted = false
  const unmount = () => {
    if (mounted) execFileSync('umount', ['-l', folder])
    mounted = false
  }
  try {
    const options = ['-t', 'tmpfs', '-o', `size=${kilobytes}k`, 'tmpfs', folder]
    execFileSync('mount', options, { stdio: 'ignore' })
    mounted = true
  } catch {
    rmSync(folder, { recursive: true, force: true })
    return null
  }
  return {
    folder,
    pull: unmount,
    remove() {
      unmount()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** Whether this machine lets the tests mount; tests that need it are skipped elsewhere. */
export const canMount = (() => {
  const disk = process.platform === 'linux' ? smallDisk(64) : null
  disk?.remove()
  return disk !== null
})()
