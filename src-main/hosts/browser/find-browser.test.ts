import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { findBrowser, hasDisplay } from './find-browser'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tante-emma-find-'))
  for (const name of ['chromium', 'google-chrome', 'mine']) {
    writeFileSync(join(folder, name), '')
    chmodSync(join(folder, name), 0o755)
  }
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

test('on Linux the best browser on the path is taken, unless another is named', () => {
  const env = { PATH: ['/nowhere', folder].join(delimiter) }
  expect(findBrowser({ platform: 'linux', env })).toBe(join(folder, 'google-chrome'))
  const CHROMIUM_PATH = join(folder, 'mine')
  expect(findBrowser({ platform: 'linux', env: { ...env, CHROMIUM_PATH } })).toBe(CHROMIUM_PATH)
})

test('none on the path is none', () => {
  expect(findBrowser({ platform: 'linux', env: { PATH: '/nowhere' } })).toBeUndefined()
})

test('a display is looked for on Linux only', () => {
  expect(hasDisplay({ platform: 'linux', env: {} })).toBe(false)
  expect(hasDisplay({ platform: 'linux', env: { WAYLAND_DISPLAY: 'wayland-0' } })).toBe(true)
  expect(hasDisplay({ platform: 'win32', env: {} })).toBe(true)
})
