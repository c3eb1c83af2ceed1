import { type Browser, test as base, expect, type Page } from '@playwright/test'
import { openBrowserShop } from './browser-shop'
import { missingForElectron } from './electron-runtime'
import { openElectronShop } from './electron-shop'
import { collectFaults, type Faults } from './faults'
import { outlookFile } from './outlook-file'
import type { HostKind, ShopHost, Visit } from './shop-host'
import { finish } from './visit'

type Fixtures = {
  /** Opens one more host with data of its own. */
  openHost: () => Promise<ShopHost>
  host: ShopHost
  faults: Faults
  /** Prepares the data of a test; comes in before the page does. */
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
    const opened: ShopHost[] = []
    await use(async () => {
      const open = hostKind === 'electron' ? openElectronShop(faults) : openBrowserShop(chromium, faults)
      opened.push(await open)
      return open
    })
    const said: string[] = []
    for (const host of opened) said.push(await host.stop())
    expect(said.join('\n').trim(), 'the log of the program').toBe('')
  },
  host: async ({ openHost }, use) => use(await openHost()),
  prepared: async ({ host }, use) => {
    const prepared = await host.visit()
    await prepared.client.setup.complete({ shop })
    await use(prepared)
  },
  page: async ({ host }, use) => use(await host.window()),
  emptyShop: async ({ host, prepared: _prepared }, use) => {
    const page = await host.window()
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await use(page)
  },
  shop: async ({ host, prepared }, use) => {
    const file = await prepared.upload('Kontakte.csv', outlookFile())
    await finish(prepared.client.exchange.runImport({ file }))
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

const shop = {
  name: 'Feinkost Emma Lindner',
  owner: 'Emma Lindner',
  street: 'Marktplatz 7',
  postcode: '99423',
  city: 'Weimar',
  phone: '03643 555 0123',
  email: 'laden@feinkost-lindner.example',
  website: '',
  branch: 'deli' as const,
  footer: '',
}
