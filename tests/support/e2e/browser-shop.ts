import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Browser, type BrowserContext, expect, type Page } from '@playwright/test'
import { startBrowserHost } from '../browser-host'
import type { Faults } from './faults'
import type { Place, ShopHost } from './shop-host'
import { visit } from './visit'

/** Starts the browser host on a place's data, in Berlin's time; its windows are Chromium's. */
export async function openBrowserShop(
  place: Place,
  chromium: () => Promise<Browser>,
  faults: Faults,
): Promise<ShopHost> {
  const host = await startBrowserHost(['--serve', '--data', place.data, '--as', 'MK'], place.env)
  const origin = new URL(host.address).origin
  faults.let(origin)
  const contexts: BrowserContext[] = []
  let first: Page | undefined
  let visiting: ReturnType<typeof visit> | undefined

  async function newWindow(): Promise<Page> {
    // A window of the whole browser asks nobody before it copies.
    const context = await (await chromium()).newContext({ permissions: ['clipboard-write'] })
    contexts.push(context)
    faults.watch(context)
    const page = await context.newPage()
    // Choosers are caught from the start: asked for together with the key that opens one, it may be too late.
    page.on('filechooser', () => {})
    return page
  }
  /** The address lets in once: whoever comes later has the cookie of the visit. */
  async function enter(page: Page): Promise<Page> {
    if (visiting) await page.context().addCookies([(await visiting).cookie])
    await page.goto(visiting ? origin : host.address)
    return page
  }

  return {
    home: place.home,
    async window() {
      first ??= await newWindow()
      return enter(first)
    },
    otherWindow: async () => enter(await newWindow()),
    visit: () => (visiting ??= visit({ address: host.address, origin })),
    async chooseNewFolder(button, title, name) {
      await button.click()
      const picker = button.page().getByRole('dialog', { name: title })
      await picker.getByRole('button', { name: 'home', exact: true }).click()
      await picker.getByRole('button', { name: 'Stick', exact: true }).click()
      await picker.getByRole('button', { name: 'Neuer Ordner' }).click()
      await picker.getByRole('textbox', { name: 'Name des neuen Ordners' }).fill(name)
      await picker.getByRole('button', { name: 'Anlegen' }).click()
      await expect(picker.getByText(join(place.home, 'Stick', name))).toBeVisible()
      await picker.getByRole('button', { name: 'Diesen Ordner nehmen' }).click()
    },
    async save(button) {
      const download = button.page().waitForEvent('download')
      await button.click()
      const file = await download
      return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) }
    },
    async closeAndStay() {
      const asked = first?.waitForEvent('dialog')
      await first?.close({ runBeforeUnload: true })
      const question = await asked
      expect(question?.type()).toBe('beforeunload')
      await question?.dismiss()
    },
    async stop() {
      for (const context of contexts) await context.close()
      const code = await host.stop()
      const ended = code === 0 ? '' : `The host ended with ${code}.`
      return [host.said(), place.clear(), ended].filter(Boolean).join('\n')
    },
  }
}
