import { createHash } from 'node:crypto'
import { join, resolve } from 'node:path'
import { cacheFolder, defaultDataFolder } from '@main/hosts/location'
import type { StartOptions } from '@main/hosts/start-options'

/**
 * Where Chromium and the window keep their own things, apart from the data: one folder for each data folder, so
 * that a second start finds the first one of the same data.
 */
export function profileFolder({ data, demo }: Pick<StartOptions, 'data' | 'demo'>): string {
  const base = demo ? `demo ${process.pid}` : data ? resolve(data) : defaultDataFolder()
  const key = createHash('sha256').update(base).digest('hex').slice(0, 12)
  return join(cacheFolder(), `electron-${key}`)
}
