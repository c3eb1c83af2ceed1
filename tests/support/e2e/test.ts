import { type BrowserContext, test as base, expect, type Page } from '@playwright/test'
import { collectFaults, type Faults } from './faults'
import { type RunningHost, startHost } from './host'
import { outlookFile } from './outlook-file'
import { finish, type Visit, visit } from './visit'

type Fixtures = {
  host: RunningHost
  faults: Faults
  /** Prepares the data of a test; comes in before the page does. */
  prepared: Visit
  /** A page of a shop that is set up and has no customers yet. */
  emptyShop: Page
  /** A page of a shop with the customers of `outlookFile`. */
  shop: Page
  /** One more window, in a context of its own. */
  otherWindow: () => Promise<Page>
}

/**
 * Tests over the real browser host: every one has its own host and data. A test fails on any unexpected message
 * of the console, uncaught error, request to elsewhere, or line in the program's log.
 */
export const test = base.extend<Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures that are needed from the pattern.
  host: async ({}, use) => {
    const host = await startHost()
    await use(host)
    expect(await host.stop(), 'the log of the program').toBe('')
  },
  faults: async ({ host }, use) => {
    const faults = collectFaults(host.origin)
    await use(faults)
    expect(faults.unexpected(), 'faults of the pages').toEqual([])
  },
  context: async ({ context, faults }, use) => {
    faults.watch(context)
    await use(context)
  },
  prepared: async ({ host }, use) => {
    const prepared = await visit(host)
    await prepared.client.setup.complete({ shop })
    await use(prepared)
  },
  emptyShop: async ({ page, host, prepared }, use) => {
    await page.context().addCookies([prepared.cookie])
    await page.goto(host.origin)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await use(page)
  },
  shop: async ({ page, host, prepared }, use) => {
    const file = await prepared.upload('Kontakte.csv', outlookFile())
    await finish(prepared.client.exchange.runImport({ file }))
    await page.context().addCookies([prepared.cookie])
    await page.goto(host.origin)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await use(page)
  },
  otherWindow: async ({ browser, host, faults, prepared, contextOptions }, use) => {
    const opened: BrowserContext[] = []
    await use(async () => {
      const context = await browser.newContext(contextOptions)
      opened.push(context)
      faults.watch(context)
      await context.addCookies([prepared.cookie])
      const page = await context.newPage()
      await page.goto(host.origin)
      return page
    })
    for (const context of opened) await context.close()
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
