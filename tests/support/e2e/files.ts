import { readFile } from 'node:fs/promises'
import type { Locator, Page } from '@playwright/test'

/** A file as the browser's chooser hands it over. */
export type Chosen = { name: string; mimeType: string; buffer: Buffer }

/** Presses a button that asks for a file, and chooses one. */
export async function choose(page: Page, button: Locator, file: Chosen | string): Promise<void> {
  const chooser = page.waitForEvent('filechooser')
  await button.click()
  await (await chooser).setFiles(file)
}

/** Presses a button that saves a file; answers what was saved. */
export async function saved(page: Page, button: Locator): Promise<{ name: string; bytes: Buffer }> {
  const download = page.waitForEvent('download')
  await button.click()
  const file = await download
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) }
}
