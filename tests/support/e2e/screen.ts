import { expect, type Locator, type Page } from '@playwright/test'

/** The search field at the top. */
export const searchField = (page: Page) => page.getByRole('combobox', { name: 'Kunden suchen' })
/** What the search offers. */
export const searchHits = (page: Page) =>
  page.getByRole('listbox', { name: 'Kunden suchen' }).getByRole('option')
/** The open card of somebody. */
export const card = (page: Page, name: string) => page.getByRole('article', { name, exact: true })
/** The lines of the open card's Verlauf, the newest first. */
export const timeline = (page: Page) =>
  page.getByRole('list', { name: 'Verlauf, das Neueste zuerst' }).getByRole('listitem')
/** The rows of the card box. */
export const listRows = (page: Page) => page.getByRole('listbox', { name: 'Kundenliste' }).getByRole('option')
/** A piece of the page with a heading of its own. */
export const panel = (page: Page, name: string | RegExp) => page.getByRole('region', { name })
/** Where the messages of the program stand. */
export const messageStrip = (page: Page) => page.getByRole('region', { name: 'Meldungen' })
/** A short message of the program that says so. */
export const message = (page: Page, text: string | RegExp): Locator =>
  page.getByRole('status').filter({ hasText: text })

/** Goes to a page over the side bar. */
export async function goTo(page: Page, name: string): Promise<void> {
  await page
    .getByRole('navigation', { name: 'Seiten' })
    .getByRole('link', { name: new RegExp(`^${name}`) })
    .click()
}

/** Goes to a page by its path, as a link in the program would. */
export async function goToPath(page: Page, path: string): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash
  }, path)
}

/** Opens a card by its name over the search, with keys alone. */
export async function openCard(page: Page, typed: string, name: string): Promise<void> {
  await page.keyboard.press('Control+k')
  await searchField(page).fill(typed)
  await page.keyboard.press('Enter')
  await card(page, name).waitFor()
}

/** Opens a tab of the card by its handle, or from the menu where it finds no room beside the others. */
export async function openTab(page: Page, name: string): Promise<void> {
  const handle = page.getByRole('tab', { name })
  await expect(async () => {
    if ((await handle.count()) > 0) await handle.click({ timeout: 1000 })
    else {
      await page.getByRole('button', { name: 'Mehr auf die Karte' }).click({ timeout: 1000 })
      await page.getByRole('menuitem', { name }).click({ timeout: 1000 })
    }
    await expect(handle).toHaveAttribute('aria-selected', 'true', { timeout: 1000 })
  }).toPass()
}
