import { randomBytes } from 'node:crypto'
import { chmodSync, createWriteStream, mkdirSync } from 'node:fs'
import { chmod, rm, stat } from 'node:fs/promises'
import { basename, extname, join, resolve } from 'node:path'
import { pipeline } from 'node:stream/promises'
import type { Clock } from '@shared/kernel/clock'
import { maximumUploadBytes } from '@shared/rpc/handles'
import type { FileDesk } from './desk'
import { safeFileName } from './file-name'
import { createGrantedFolders } from './granted-folders'
import { createHeldFiles } from './held-files'
import { mediaTypeOf } from './media-type'
import { limitBytes } from './upload-too-large'

export type DeskOptions = {
  /** Absolute path of a folder for this run alone; made if missing, private to the user (0700). */
  folder: string
  clock: Clock
  /** `bytes` a file may have, `life` of a handle in milliseconds; 250 MB and an hour if left out. */
  limits?: { bytes: number; life: number }
}

const usualLimits = { bytes: maximumUploadBytes, life: 60 * 60 * 1000 }
const sweepEvery = 60 * 1000

/** The desk over a folder of this run: files as 0600 under names of its own, never under names from outside. */
export function createFileDesk({ folder, clock, limits = usualLimits }: DeskOptions): FileDesk {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  chmodSync(folder, 0o700)
  const files = createHeldFiles(clock, limits.life)
  const folders = createGrantedFolders()
  const sweeping = setInterval(() => void files.sweep(), sweepEvery)
  sweeping.unref()

  /** The extension is kept, because some programs and libraries go by it. */
  const freshPath = (name: string) => join(folder, randomBytes(16).toString('hex') + plainExtension(name))

  return {
    async receive(visit, name, body) {
      const safe = safeFileName(name)
      const path = freshPath(safe)
      try {
        await pipeline(body, limitBytes(limits.bytes), createWriteStream(path, { flags: 'wx', mode: 0o600 }))
      } catch (error) {
        await rm(path, { force: true })
        throw error
      }
      const { size } = await stat(path)
      return files.keep(visit, { path, name: safe, mediaType: mediaTypeOf(safe), bytes: size }, true)
    },

    async bring(visit, path) {
      const full = resolve(path)
      const found = await stat(full)
      if (!found.isFile()) throw Object.assign(new Error('not a file'), { code: 'EISDIR' })
      const name = safeFileName(basename(full))
      return files.keep(visit, { path: full, name, mediaType: mediaTypeOf(name), bytes: found.size }, false)
    },

    look: files.look,

    produce(visit, name, mediaType) {
      const safe = safeFileName(name)
      const path = freshPath(safe)
      return {
        path,
        async finish() {
          await chmod(path, 0o600)
          const bytes = (await stat(path)).size
          const handle = files.keep(visit, { path, name: safe, mediaType, bytes }, true)
          return { handle, name: safe, mediaType, bytes }
        },
        drop: () => rm(path, { force: true }),
      }
    },

    grantFolder: folders.grant,
    folder: folders.folder,

    empty: files.removeAll,

    async clear() {
      clearInterval(sweeping)
      files.forgetAll()
      folders.forgetAll()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

function plainExtension(name: string): string {
  const extension = extname(name)
  return /^\.[A-Za-z0-9]{1,8}$/.test(extension) ? extension.toLowerCase() : ''
}
