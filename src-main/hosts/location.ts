import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { join, resolve } from 'node:path'
import { z } from 'zod'
import { writePrivately } from './write-privately'

const pointerName = 'location.json'
const Pointer = z.object({ data: z.string().min(1) })

type System = { platform: NodeJS.Platform; env: NodeJS.ProcessEnv; home: string }
const thisSystem = (): System => ({ platform: process.platform, env: process.env, home: homedir() })

/** Where the data lies unless someone says otherwise: the system's place for a user's programs. */
export function defaultDataFolder({ platform, env, home } = thisSystem()): string {
  if (platform === 'win32') return join(env.APPDATA ?? join(home, 'AppData', 'Roaming'), 'Tante Emma')
  if (platform === 'darwin') return join(home, 'Library', 'Application Support', 'Tante Emma')
  return join(env.XDG_DATA_HOME || join(home, '.local', 'share'), 'tante-emma')
}

/** Where things lie that may be lost at any time, such as the profile of the app window. */
export function cacheFolder({ platform, env, home } = thisSystem()): string {
  if (platform === 'win32') return join(env.LOCALAPPDATA ?? join(home, 'AppData', 'Local'), 'Tante Emma')
  if (platform === 'darwin') return join(home, 'Library', 'Caches', 'Tante Emma')
  return join(env.XDG_CACHE_HOME || join(home, '.cache'), 'tante-emma')
}

/** The data was moved to a folder that is not there (a stick that was pulled out, a share that is offline). */
export class MovedDataMissing extends Error {
  readonly folder: string
  constructor(folder: string) {
    super('the data folder is missing')
    this.name = 'MovedDataMissing'
    this.folder = folder
  }
}

/**
 * The folder that the data lies in: the one asked for, or the one that it was moved to from there.
 *
 * @param base absolute path of the folder that the program was started on
 * @throws MovedDataMissing rather than beginning anew in an empty folder
 */
export function locateData(base: string): string {
  const pointer = join(base, pointerName)
  if (!existsSync(pointer)) return base
  const { data } = Pointer.parse(JSON.parse(readFileSync(pointer, 'utf8')))
  if (!existsSync(data)) throw new MovedDataMissing(data)
  return data
}

/** Remembers in the folder that the program was started on where the data lies from now on. */
export async function rememberLocation(base: string, data: string): Promise<void> {
  mkdirSync(base, { recursive: true, mode: 0o700 })
  await writePrivately(join(base, pointerName), JSON.stringify({ data: resolve(data) }))
}
