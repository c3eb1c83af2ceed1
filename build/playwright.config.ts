import { resolve } from 'node:path'
import { defineConfig } from '@playwright/test'
import { findChromium } from './launch/chromium.mjs'

const root = resolve(import.meta.dirname, '..')
const executablePath = findChromium()

/** End-to-end tests over the browser host, in the system's Chromium, one at a time. */
export default defineConfig({
  testDir: resolve(root, 'tests/e2e'),
  outputDir: resolve(root, 'test-results'),
  workers: 1,
  forbidOnly: Boolean(process.env.CI),
  reporter: 'list',
  // On a busy machine a worker alone takes seconds to start; a fault does not mend itself by then.
  timeout: 120_000,
  expect: { timeout: 15_000 },
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
