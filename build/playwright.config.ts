import { resolve } from 'node:path'
import { defineConfig } from '@playwright/test'
import type { HostOptions } from '../tests/support/e2e/test'
import { findChromium } from './launch/chromium.mjs'

const root = resolve(import.meta.dirname, '..')
const executablePath = findChromium()

/** The same walk over both hosts. */
const walk = ['**/start.spec.ts', '**/keyboard.spec.ts', '**/walk-*.spec.ts']

/**
 * End-to-end tests, one a processor, each with a host and data of its own: everything over the browser host in the
 * system's Chromium, and the walk once more in Electron, where its runtime and a display are there.
 */
export default defineConfig<object, HostOptions>({
  testDir: resolve(root, 'tests/e2e'),
  outputDir: resolve(root, 'test-results'),
  workers: '100%',
  forbidOnly: Boolean(process.env.CI),
  reporter: 'list',
  // On a busy machine a worker alone takes seconds to start; a fault does not mend itself by then.
  timeout: 120_000,
  expect: { timeout: 15_000 },
  projects: [
    { name: 'browser', testIgnore: '**/electron.spec.ts', use: { hostKind: 'browser' } },
    { name: 'electron', testMatch: [...walk, '**/electron.spec.ts'], use: { hostKind: 'electron' } },
  ],
  use: {
    locale: 'de-DE',
    timezoneId: 'Europe/Berlin',
    screenshot: 'only-on-failure',
    actionTimeout: 10_000,
    launchOptions: {
      ...(executablePath ? { executablePath } : {}),
      // Root needs --no-sandbox, which Playwright passes by itself.
      args: [
        '--disable-dev-shm-usage',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
      ],
    },
  },
})
