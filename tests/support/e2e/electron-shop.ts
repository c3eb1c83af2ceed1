import { mkdirSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { homeAddress, ownOrigin } from '@main/hosts/electron/address'
import { _electron, expect, type Locator } from '@playwright/test'
import { texts } from '@shared/texts'
import { built } from '../built'
import { answerFolder, asked, keepDialogsAway } from './electron-dialogs'
import { electronFile, projectFolder } from './electron-runtime'
import type { Faults } from './faults'
import { visitThroughPage } from './page-visit'
import type { Place, ShopHost, Visit } from './shop-host'

/** Root cannot use Chromium's sandbox; a window that lies behind others must not fall asleep. */
const switches = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-dev-shm-usage',
  '--disable-background-timer-throttling',
  '--disable-backgrounding-occluded-windows',
  '--disable-renderer-backgrounding',
]

/** Starts the built program in Electron on a place's data, in Berlin's time. */
export async function openElectronShop(place: Place, faults: Faults): Promise<ShopHost> {
  built('main/electron.js')
  const app = await _electron.launch({
    executablePath: electronFile ?? '',
    args: [...switches, projectFolder, '--data', place.data, '--as', 'MK'],
    env: {
      ...(process.env as Record<string, string>),
      ...place.env,
      XDG_CACHE_HOME: join(place.root, 'cache'),
    },
    locale: 'de-DE',
    timezoneId: 'Europe/Berlin',
  })
  app.context().setDefaultTimeout(10_000)
  faults.let(ownOrigin)
  faults.watch(app.context())
  await keepDialogsAway(app)
  const page = await app.firstWindow()
  let visiting: Promise<Visit> | undefined
  let saved = 0

  async function save(button: Locator) {
    saved += 1
    const path = join(place.root, `saved-${saved}`)
    const waiting = await app.evaluateHandle(({ session }, to) => {
      const name = new Promise<string>((resolve, reject) => {
        session.defaultSession.once('will-download', (_event, item) => {
          item.setSavePath(to)
          item.once('done', (_done, state) =>
            state === 'completed' ? resolve(item.getFilename()) : reject(new Error(`download ${state}`)),
          )
        })
      })
      return { name }
    }, path)
    await button.click()
    return { name: await waiting.evaluate(({ name }) => name), bytes: await readFile(path) }
  }

  return {
    home: place.home,
    async window() {
      // It stands since the start; what a visit has prepared since then must not depend on being noticed.
      if (visiting) await page.goto('about:blank')
      if (visiting) await page.goto(homeAddress)
      return page
    },
    otherWindow: undefined,
    visit: () => (visiting ??= visitThroughPage(page)),
    async chooseNewFolder(button, title, name) {
      const folder = join(place.home, 'Stick', name)
      mkdirSync(folder)
      await answerFolder(app, folder)
      await button.click()
      await expect.poll(() => asked(app)).toContain(title)
    },
    save,
    async closeAndStay() {
      const { unsavedTitle } = texts().host.dialogs
      const answer = page.waitForEvent('dialog', { timeout: 1000 }).catch(() => undefined)
      await app.evaluate(({ BrowserWindow, dialog }) => {
        const before = dialog.showMessageBoxSync
        dialog.showMessageBoxSync = ((...given: Parameters<typeof before>) => {
          before(...given)
          dialog.showMessageBoxSync = before
          return 1
        }) as typeof before
        BrowserWindow.getAllWindows()[0]?.close()
      })
      await (await answer)?.dismiss().catch(() => {})
      await expect.poll(() => asked(app)).toContain(unsavedTitle)
      expect(page.isClosed()).toBe(false)
    },
    async stop() {
      const process = app.process()
      const failures = (await asked(app)).filter((line) => line.startsWith('error: '))
      await app.close()
      const ended = process.exitCode ? `The program ended with ${process.exitCode}.` : ''
      return [...failures, place.clear(), ended].filter(Boolean).join('\n')
    },
  }
}
