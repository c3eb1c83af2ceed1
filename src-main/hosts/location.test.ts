import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { cacheFolder, defaultDataFolder, locateData, MovedDataMissing, rememberLocation } from './location'

let base: string
beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), 'tante-emma-location-'))
})
afterEach(() => rmSync(base, { recursive: true, force: true }))

test.runIf(process.platform !== 'win32')('the usual place follows the system’s convention', () => {
  const home = '/home/emma'
  expect(defaultDataFolder({ platform: 'linux', env: {}, home })).toBe('/home/emma/.local/share/tante-emma')
  expect(defaultDataFolder({ platform: 'linux', env: { XDG_DATA_HOME: '/d' }, home })).toBe('/d/tante-emma')
  expect(defaultDataFolder({ platform: 'darwin', env: {}, home })).toBe(
    '/home/emma/Library/Application Support/Tante Emma',
  )
  expect(defaultDataFolder({ platform: 'win32', env: { APPDATA: '/a' }, home })).toBe('/a/Tante Emma')
  expect(cacheFolder({ platform: 'linux', env: { XDG_CACHE_HOME: '/c' }, home })).toBe('/c/tante-emma')
})

test('data that was not moved lies where the program was started', () => {
  expect(locateData(base)).toBe(base)
})

test('data that was moved is found where it went', async () => {
  const moved = join(base, 'stick')
  mkdirSync(moved)
  await rememberLocation(base, moved)
  expect(locateData(base)).toBe(moved)
  if (process.platform !== 'win32') expect(statSync(join(base, 'location.json')).mode & 0o777).toBe(0o600)
})

test('moved data that is not there is missed, not begun anew', async () => {
  const moved = join(base, 'stick')
  await rememberLocation(base, moved)
  expect(() => locateData(base)).toThrow(MovedDataMissing)
})

test('a pointer that cannot be read is an error', () => {
  writeFileSync(join(base, 'location.json'), '{"data":')
  expect(() => locateData(base)).toThrow()
})
