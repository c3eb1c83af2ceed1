import type { Locator, Page } from '@playwright/test'

/** A file as the browser's chooser hands it over. */
export type Chosen = { name: string; mimeType: string; buffer: Buffer }

/** Presses a button that asks for a file, and chooses one. */
export async function choose(page: Page, button: Locator, file: Chosen | string): Promise<void> {
  const chooser = page.waitForEvent('filechooser')
  await button.click()
  await (await chooser).setFiles(file)
}
