import { type Browser, test as base, expect, type Page } from '@playwright/test'
import { type Boxes, makeBoxes } from './boxes'
import { openBrowserShop } from './browser-shop'
import { missingForElectron } from './electron-runtime'
import { openElectronShop } from './electron-shop'
import { collectFaults, type Faults } from './faults'
import { type LateHost, lateHost } from './late-host'
import { type HostKind, makePlace, type Visit } from './shop-host'

type Fixtures = {
  /** One more host with data of its own. */
  openHost: () => LateHost
  host: LateHost
  faults: Faults
  /** Comes in to a shop that is set up, before the page does: prepares the data of a test. */
  prepared: Visit
  /** The program's window as it is opened for the first time. */
  page: Page
  /** A page of a shop that is set up and has no customers yet. */
  emptyShop: Page
  /** A page of a shop with the customers of `outlookFile`. */
  shop: Page
  /** One more window of the program; skips the test where it has only one. */
  otherWindow: () => Promise<Page>
  skipped: undefined
}
export type HostOptions = {
  /** Which host the tests of a project run over. */
  hostKind: HostKind
}
type WorkerFixtures = HostOptions & {
  /** The one browser of a worker, once it is needed. */
  chromium: () => Promise<Browser>
  boxes: Boxes
}

/**
 * Tests over the real hosts: every one has its own host and data. A test fails on any unexpected message of the
 * console, uncaught error, request to elsewhere, or line in the program's log.
 */
export const test = base.extend<Fixtures, WorkerFixtures>({
  hostKind: ['browser', { scope: 'worker', option: true }],
  chromium: [
    async ({ playwright }, use) => {
      let browser: Promise<Browser> | undefined
      await use(() => (browser ??= playwright.chromium.launch()))
      await (await browser)?.close()
    },
    { scope: 'worker' },
  ],
  boxes: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures that are needed from the pattern.
    async ({}, use) => {
      const boxes = makeBoxes()
      await use(boxes)
      boxes.clear()
    },
    { scope: 'worker' },
  ],
  skipped: [
    async ({ hostKind }, use, testInfo) => {
      testInfo.skip(hostKind === 'electron' && missingForElectron !== '', missingForElectron)
      await use(undefined)
    },
    { auto: true },
  ],
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures that are needed from the pattern.
  faults: async ({}, use) => {
    const faults = collectFaults()
    await use(faults)
    expect(faults.unexpected(), 'faults of the pages').toEqual([])
  },
  openHost: async ({ hostKind, chromium, faults }, use) => {
    const opened: LateHost[] = []
    await use(() => {
      const place = makePlace()
      const open = () =>
        hostKind === 'electron' ? openElectronShop(place, faults) : openBrowserShop(place, chromium, faults)
      const host = lateHost(hostKind, place, open)
      opened.push(host)
      return host
    })
    const said: string[] = []
    for (const host of opened) said.push(await host.stop())
    expect(said.join('\n').trim(), 'the log of the program').toBe('')
  },
  host: async ({ openHost }, use) => use(openHost()),
  prepared: async ({ host, boxes }, use) => {
    host.fill(await boxes.empty())
    await use(host.visit())
  },
  page: async ({ host }, use) => use(await host.window()),
  emptyShop: async ({ host, prepared: _prepared }, use) => {
    const page = await host.window()
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await use(page)
  },
  shop: async ({ host, prepared: _prepared, boxes }, use) => {
    host.fill(await boxes.customers())
    const page = await host.window()
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await use(page)
  },
  otherWindow: async ({ host }, use, testInfo) => {
    const { otherWindow } = host
    testInfo.skip(!otherWindow, 'the program has one window here')
    if (otherWindow) await use(otherWindow)
  },
})

export { expect }
