import type { Page } from '@playwright/test'
import { seriousFindings } from '../support/e2e/axe'
import { openCard } from '../support/e2e/screen'
import { expect, test } from '../support/e2e/test'

const latest = (page: Page) => page.getByRole('region', { name: 'Das Neueste jeder Art' })
/** What stands on the card in a field: its value is the button that edits it. */
const value = (page: Page, field: string) =>
  page.getByRole('button', { name: new RegExp(`^${field}: .* – bearbeiten$`) })

test('a boutique’s card by keys alone: her sizes, what she likes, and the coat that she looks for', async ({
  shop: page,
  prepared: { client },
}) => {
  await client.presets.switchOn({ branch: 'fashion' })
  await openCard(page, 'röder', 'Rosa Röder')

  await test.step('sizes, by the kind of entry that the branch brings', async () => {
    await page.getByRole('button', { name: 'Neuer Eintrag' }).press('Enter')
    await page.getByRole('menuitem', { name: 'Größen' }).press('Enter')
    const form = page.getByRole('dialog', { name: 'Neuer Eintrag: Größen' })
    await expect(form.getByRole('textbox', { name: 'Oberteil' })).toBeFocused()
    await page.keyboard.type('40')
    await form.getByRole('textbox', { name: 'Schuhe' }).focus()
    await page.keyboard.type('39½')
    expect(await seriousFindings(page)).toEqual([])
    await page.keyboard.press('Enter')
    await expect(form).toBeHidden()
    await expect(latest(page)).toContainText('Oberteil 40')
    await expect(latest(page)).toContainText('Schuhe 39½')
  })

  await test.step('what she likes, as a field of the card', async () => {
    await page.getByRole('button', { name: 'Feld ausfüllen …' }).press('Enter')
    await page.keyboard.type('farben')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('textbox', { name: 'Farben' })).toBeFocused()
    await page.keyboard.type('Blau, nie Gelb')
    await page.keyboard.press('Enter')
    await expect(value(page, 'Farben')).toHaveText('Blau, nie Gelb')
  })

  await test.step('she is looking for a coat: one line, its group, Enter', async () => {
    await page.getByRole('tab', { name: 'Wünsche' }).press('Enter')
    await expect(page.getByRole('textbox', { name: 'Was wird gesucht?' })).toBeFocused()
    await page.keyboard.type('Mantel, blau, 42')
    await page.keyboard.press('Tab')
    await page.keyboard.type('Mäntel')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('tab', { name: /^Wünsche ?1$/ })).toBeVisible()
    expect(await seriousFindings(page)).toEqual([])
  })
})
