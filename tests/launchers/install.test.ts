import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { installCommand, installedMatches, isInstalled } from '../../build/launch/install.mjs'
import { projectFolder } from './project-folder'

const lock = {
  packages: {
    '': { version: '0.1.0' },
    'node_modules/a': { version: '1.0.0', integrity: 'sha512-a' },
    'node_modules/a-win32': { version: '1.0.0', optional: true },
  },
}
const installed = { packages: { 'node_modules/a': lock.packages['node_modules/a'] } }
const outdated = { packages: { 'node_modules/a': { version: '0.9.0', integrity: 'sha512-a' } } }

it('finds the same packages installed, but for optional ones of other platforms', () => {
  expect(installedMatches(lock, installed)).toBe(true)
})

it('notices a package that is missing, left over, or of another version', () => {
  expect(installedMatches(lock, { packages: {} })).toBe(false)
  expect(installedMatches(lock, { packages: { ...installed.packages, 'node_modules/old': {} } })).toBe(false)
  expect(installedMatches(lock, outdated)).toBe(false)
})

it('installs when npm has not finished an installation', () => {
  const { folder, write } = projectFolder()
  write('package-lock.json', JSON.stringify(lock))
  write('node_modules/a/package.json', '{}')
  expect(isInstalled(folder)).toBe(false)
})

it('remembers an installation for which lockfile it was', () => {
  const { folder, write } = projectFolder()
  write('package-lock.json', JSON.stringify(lock))
  write('node_modules/.package-lock.json', JSON.stringify(installed))
  expect(isInstalled(folder)).toBe(true)
  expect(existsSync(join(folder, 'node_modules/.installed-lock'))).toBe(true)
  write('node_modules/.package-lock.json', JSON.stringify(outdated))
  expect(isInstalled(folder), 'known by its stamp').toBe(true)
  write('package-lock.json', JSON.stringify({ ...lock, lockfileVersion: 3 }))
  expect(isInstalled(folder), 'another lockfile').toBe(false)
})

it('never deletes the running Node on Windows', () => {
  expect(installCommand('win32', true)).toBe('install')
  expect(installCommand('win32', false)).toBe('ci')
  expect(installCommand('linux', true)).toBe('ci')
})
