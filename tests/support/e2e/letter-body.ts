import type { Locator, Page } from '@playwright/test'

/** The text of a letter in its editor. */
export const letterBody = (page: Page): Locator => page.getByRole('textbox', { name: 'Brieftext' })
/** The fields in it, in the order of the text. */
export const chips = (page: Page): Locator => letterBody(page).locator('[data-field]')

/** Writes a text in the place of what stands there; `{{Feld}}` becomes a chip. */
export async function writeBody(page: Page, text: string): Promise<void> {
  await letterBody(page).click()
  await page.keyboard.press('Control+a')
  await page.keyboard.press('Backspace')
  for (const [at, line] of text.split('\n').entries()) {
    if (at > 0) await page.keyboard.press('Enter')
    if (line !== '') await page.keyboard.insertText(line)
  }
}
