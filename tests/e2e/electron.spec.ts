import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { hasDisplay } from '@main/hosts/browser/find-browser'
import { _electron, type ElectronApplication, expect, type Page, test } from '@playwright/test'
import { findElectron } from '../../build/launch/electron-runtime.mjs'
import { built } from '../support/built'

const root = resolve(import.meta.dirname, '../..')
const executablePath = findElectron(root)
const isRoot = process.getuid?.() === 0

const missing = executablePath ? (hasDisplay() ? '' : 'no display') : 'no Electron runtime'
// Once, where the tests are collected, and not again in each worker.
if (missing && process.env.TEST_WORKER_INDEX === undefined) {
  process.stdout.write(`electron.spec.ts is skipped: ${missing} on this machine.\n`)
}
test.skip(missing !== '', missing)

let folder: string
let app: ElectronApplication
let page: Page
test.beforeEach(async () => {
  built('main/electron.js')
  folder = mkdtempSync(join(tmpdir(), 'tante-emma-e2e-'))
  const args = [...(isRoot ? ['--no-sandbox'] : []), root, '--data', join(folder, 'data')]
  const env = { ...(process.env as Record<string, string>), XDG_CACHE_HOME: join(folder, 'cache') }
  app = await _electron.launch({ executablePath: executablePath ?? '', args, env })
  page = await app.firstWindow()
})
test.afterEach(async () => {
  await app?.close()
  rmSync(folder, { recursive: true, force: true })
})

test('the program opens in its window, without Node in the page', async () => {
  await expect(page.getByRole('heading').first()).toBeVisible()
  expect(page.url()).toMatch(/^app:\/\/tante-emma\//)
  const reach = await page.evaluate(() =>
    ['require', 'process', 'module'].filter((name) => name in globalThis),
  )
  expect(reach).toEqual([])
})

test('the page cannot leave the program', async () => {
  await expect(page.getByRole('heading').first()).toBeVisible()
  await page.evaluate(() => window.open('https://example.org/'))
  await page.evaluate(() => location.assign('file:///etc/passwd'))
  expect(page.url()).toMatch(/^app:\/\/tante-emma\//)
  expect(app.windows()).toHaveLength(1)
})
