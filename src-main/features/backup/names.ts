import { existsSync, readdirSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Clock } from '@shared/kernel/clock'
import { backupFiles } from '@shared/texts/de/backup-files'

/** Half files of another run that are older than this were left behind by a crash; milliseconds. */
const leftBehind = 60 * 60 * 1000
const half = '.teil'

/** The moment as it stands in names of files, at the shop: `2026-11-22 17-02`. */
export function stampOf({ today, now, timeZone }: Clock): string {
  const time = now().toLocaleTimeString('de-DE', { timeZone, hour: '2-digit', minute: '2-digit' })
  return `${today()} ${time.replace(':', '-')}`
}

/** A path in the folder that is not taken yet: `name.sqlite`, else `name (2).sqlite` … */
export function freePath(folder: string, name: string): string {
  for (let n = 1; ; n++) {
    const path = join(folder, `${name}${n > 1 ? ` (${n})` : ''}.sqlite`)
    if (!existsSync(path)) return path
  }
}

/** Where a backup is written before it has its name. */
export function halfPath(folder: string, name: string): string {
  return `${freePath(folder, name)}${half}`
}

/** Removes the half backups that a crash left in a folder. */
export function removeHalves(folder: string): void {
  for (const entry of readdirSync(folder)) {
    if (!entry.startsWith(backupFiles.backup) || !entry.endsWith(half)) continue
    const path = join(folder, entry)
    if (statSync(path).mtimeMs < Date.now() - leftBehind) rmSync(path, { force: true })
  }
}

/** The whole backups in a folder, the oldest first. */
export function backupsIn(folder: string): string[] {
  const name = new RegExp(
    `^${backupFiles.backup} (\\d{4}-\\d\\d-\\d\\d \\d\\d-\\d\\d)(?: \\((\\d+)\\))?\\.sqlite$`,
  )
  return readdirSync(folder)
    .flatMap((entry) => {
      const [, stamp, n = '1'] = name.exec(entry) ?? []
      return stamp ? [{ path: join(folder, entry), order: `${stamp} ${n.padStart(6, '0')}` }] : []
    })
    .sort((a, b) => (a.order < b.order ? -1 : 1))
    .map(({ path }) => path)
}
