import { type ChildProcess, spawn } from 'node:child_process'
import { constants, copyFileSync, mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { createInterface } from 'node:readline'
import { dataFileName } from '@main/app'
import { findBrowser } from '@main/hosts/browser/find-browser'
import { type Browser, chromium } from '@playwright/test'
import { customers as texts } from '@shared/texts/de/customers'
import type { Bench } from './bench'
import { openApp } from './open-app'
import { percentile } from './sampling'
import { inScratch } from './scratch'
import { worldFile } from './world'

const launches = 7
const say = (line: string) => process.stderr.write(`${line}\n`)

/** A data folder whose first start is over and whose window was closed on the customers. */
async function prepare(folder: string, world: string | null): Promise<string> {
  const data = join(folder, 'data')
  mkdirSync(data, { recursive: true })
  if (world) copyFileSync(world, join(data, dataFileName), constants.COPYFILE_FICLONE)
  const app = await openApp(folder, say)
  await app.client.setup.complete({ shop: { name: 'Weinhandlung Emma Lindner' } })
  await app.client.settings.setPreference({ key: 'lastPage', value: '/customers' })
  await app.close()
  return data
}

/** From the start of the process to the first row of the list, or to the empty list's own words. */
async function launch(browser: Browser, data: string): Promise<number> {
  const page = await browser.newPage()
  const start = performance.now()
  const host = spawn(process.execPath, [resolve('out/main/browser.js'), '--serve', '--data', data], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  try {
    await page.goto(await address(host))
    const row = page.getByRole('listbox', { name: texts.list.label }).getByRole('option').first()
    await row.or(page.getByText(texts.list.emptyTitle)).waitFor()
    return performance.now() - start
  } finally {
    await page.close()
    await stopped(host)
  }
}

function address(host: ChildProcess): Promise<string> {
  return new Promise((found, failed) => {
    host.once('exit', (code) => failed(new Error(`the host ended with ${code}`)))
    if (!host.stdout) return failed(new Error('the host says nothing'))
    createInterface(host.stdout).on('line', (line) => {
      const [url] = /http:\/\/127\.0\.0\.1:\d+\/open\?token=\S+/.exec(line) ?? []
      if (url) found(url)
    })
  })
}

function stopped(host: ChildProcess): Promise<void> {
  if (host.exitCode !== null) return Promise.resolve()
  return new Promise((done) => {
    host.once('exit', () => done())
    host.kill('SIGTERM')
  })
}

export const startWindow: Bench = {
  name: 'start.window',
  unit: 'ms',
  what: 'launch of the browser host to a usable list',
  against: 'the same on an empty file',
  reach: { ratio: 1.3 },
  async measure() {
    const executablePath = findBrowser()
    if (!executablePath) {
      say('start.window needs Chromium (Debian: apt-get install chromium)')
      return { value: null, baseline: null, note: 'no Chromium' }
    }
    const browser = await chromium.launch({
      executablePath,
      args: process.getuid?.() === 0 ? ['--no-sandbox', '--disable-dev-shm-usage'] : [],
    })
    try {
      return await inScratch(async (folder) => {
        const full = await prepare(join(folder, 'full'), await worldFile(say))
        const empty = await prepare(join(folder, 'empty'), null)
        const taken = { full: [] as number[], empty: [] as number[] }
        for (let n = -1; n < launches; n++) {
          const [onFull, onEmpty] = [await launch(browser, full), await launch(browser, empty)]
          // The first pair only warms the caches of the system.
          if (n < 0) continue
          taken.full.push(onFull)
          taken.empty.push(onEmpty)
        }
        return { value: percentile(taken.full, 0.5), baseline: percentile(taken.empty, 0.5) }
      })
    } finally {
      await browser.close()
    }
  },
}
