import { expect, type Locator, type Page } from '@playwright/test'

const most = 120

/** What has the focus. */
export const focused = (page: Page) => page.locator(':focus')

/** Goes on with Tab until the focus has arrived at what must be there, or come, for that. */
export async function tabTo(page: Page, target: Locator, key = 'Tab'): Promise<void> {
  await target.first().waitFor()
  await walk(page, target, key)
}

/** Goes on with an arrow until the focus has arrived: in a menu, or from tab to tab. */
export async function arrowTo(page: Page, target: Locator, key = 'ArrowDown'): Promise<void> {
  await target.waitFor()
  // A menu that has just opened takes the focus a moment later.
  await expect(async () => {
    await page.keyboard.press(key)
    await expect(target).toBeFocused({ timeout: 200 })
  }).toPass()
}

/** A letter by itself, as a person presses it: one close behind another key would be a scanner's. */
export async function pressAlone(page: Page, key: string): Promise<void> {
  await page.waitForTimeout(150)
  await page.keyboard.press(key)
}

/** Takes a line of the menu that has been opened, with the arrows and Enter. */
export async function takeFromMenu(page: Page, name: string | RegExp): Promise<void> {
  await arrowTo(page, page.getByRole('menuitem', { name }))
  await page.keyboard.press('Enter')
}

/** Chooses from a list that does not search, with the arrows and Enter. */
export async function takeFromList(page: Page, list: Locator, option: string): Promise<void> {
  const wanted = page.getByRole('option', { name: option, exact: true })
  await expect(async () => {
    await list.focus()
    if (await wanted.isHidden()) await page.keyboard.press('ArrowDown')
    await expect(wanted).toBeVisible({ timeout: 1000 })
  }).toPass()
  await expect(async () => {
    if ((await wanted.getAttribute('data-combobox-selected')) === null) await page.keyboard.press('ArrowDown')
    await expect(wanted).toHaveAttribute('data-combobox-selected', /.*/, { timeout: 200 })
  }).toPass()
  await page.keyboard.press('Enter')
  await expect(list).toHaveValue(option)
}

/** Types a word into the list that has the focus, and takes with Enter what it then offers first. */
export async function takeByWord(page: Page, word: string): Promise<void> {
  await page.keyboard.type(word)
  // A person sees the offer before pressing Enter.
  await expect(page.getByRole('option').first()).toBeVisible()
  await page.keyboard.press('Enter')
}

async function walk(page: Page, target: Locator, key: string): Promise<void> {
  for (let step = 0; step < most; step += 1) {
    const { arrived, hidden } = await target.evaluateAll(lookAround)
    // Whoever uses the keyboard must see where they are.
    expect(hidden, 'the focus is on something that cannot be seen').toBeNull()
    if (arrived) return
    await page.keyboard.press(key)
  }
  throw new Error(`The focus never came to ${target}`)
}

/** In the page: whether one of them has the focus, and what has it without being seen. */
function lookAround(wanted: Element[]): { arrived: boolean; hidden: string | null } {
  const at = document.activeElement
  if (!at || at === document.body) return { arrived: false, hidden: null }
  // A radio button may be drawn by its label alone.
  const shown = (at instanceof HTMLInputElement && at.labels?.[0]) || at
  const { width, height } = shown.getBoundingClientRect()
  return { arrived: wanted.includes(at), hidden: width === 0 || height === 0 ? at.outerHTML : null }
}
