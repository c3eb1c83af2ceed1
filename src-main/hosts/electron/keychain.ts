import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { cacheFolder, defaultDataFolder } from '@main/hosts/location'
import { writePrivately } from '@main/hosts/write-privately'
import type { SecretStore } from '@main/ports/ports'
import { safeStorage } from 'electron'
import { z } from 'zod'

const Stored = z.record(z.string(), z.string())

/**
 * Passwords encrypted by the system's keychain (Keychain, DPAPI, libsecret), in a file outside of the data folder, so
 * that no backup and no moved folder carries them; undefined where the system has none to offer.
 *
 * @param data the folder that the program was started on
 */
export function keychain(data: string | undefined): SecretStore | undefined {
  if (!safeStorage.isEncryptionAvailable()) return undefined
  // Without a keychain Electron would encrypt with a password that stands in its source.
  if (process.platform === 'linux' && safeStorage.getSelectedStorageBackend() === 'basic_text')
    return undefined
  const file = join(cacheFolder(), 'secrets.json')
  const owner = data ? resolve(data) : defaultDataFolder()
  const read = () => (existsSync(file) ? Stored.parse(JSON.parse(readFileSync(file, 'utf8'))) : {})
  return {
    kind: 'keychain',
    async get(name) {
      const kept = read()[`${owner} ${name}`]
      return kept === undefined ? null : safeStorage.decryptString(Buffer.from(kept, 'base64'))
    },
    async set(name, secret) {
      const { [`${owner} ${name}`]: _before, ...others } = read()
      const kept =
        secret === null ? {} : { [`${owner} ${name}`]: safeStorage.encryptString(secret).toString('base64') }
      mkdirSync(cacheFolder(), { recursive: true, mode: 0o700 })
      await writePrivately(file, JSON.stringify({ ...others, ...kept }))
    },
  }
}
