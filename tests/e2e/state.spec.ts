import type { Page } from '@playwright/test'
import { seriousFindings } from '../support/e2e/axe'
import { card, message, openCard } from '../support/e2e/screen'
import { expect, test } from '../support/e2e/test'

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Zustand ändern' })

test('a letter came back: by keys alone the card says so, and „Rückgängig“ takes it back', async ({
  shop: page,
}) => {
  await openCard(page, 'röder', 'Rosa Röder')
  await page.getByRole('button', { name: 'Zustand ändern' }).focus()
  await page.keyboard.press('Enter')
  await expect(dialog(page).getByRole('radio', { name: 'aktiv' })).toBeFocused()
  expect(await seriousFindings(page)).toEqual([])
  await page.keyboard.press('ArrowDown')
  await expect(dialog(page).getByRole('radio', { name: 'unbekannt verzogen' })).toBeChecked()
  await page.keyboard.press('Tab')
  await page.keyboard.type('2.11.2026')
  await page.keyboard.press('Enter')
  await expect(card(page, 'Rosa Röder')).toContainText('unbekannt verzogen seit 02.11.2026')
  await message(page, 'Rosa Röder: unbekannt verzogen.').getByRole('button', { name: 'Rückgängig' }).click()
  await expect(card(page, 'Rosa Röder')).not.toContainText('unbekannt verzogen')
})

test('one of a couple has died: the member is marked, the card goes on', async ({
  shop: page,
  prepared: { client },
}) => {
  await client.customers.create({
    kind: 'household',
    people: [
      { firstName: 'Ute', lastName: 'Klos' },
      { firstName: 'Ulrich', lastName: 'Klos' },
    ],
  })
  await openCard(page, 'klos', 'Ute und Ulrich Klos')
  await page.getByRole('button', { name: 'Zustand ändern' }).click()
  await expect(dialog(page).getByRole('radio', { name: 'verstorben' })).toBeHidden()
  await dialog(page).getByRole('combobox', { name: 'Um wen geht es?' }).click()
  await page.getByRole('option', { name: 'Ulrich Klos', exact: true }).click()
  await expect(dialog(page).getByRole('radio')).toHaveCount(2)
  await dialog(page).getByRole('radio', { name: 'verstorben' }).check()
  const day = dialog(page).getByRole('textbox', { name: 'Gestorben am' })
  await day.fill('3.5.2199')
  await dialog(page).getByRole('button', { name: 'Übernehmen' }).click()
  await expect(day).toHaveAccessibleDescription(/liegt in der Zukunft/)
  await day.fill('3.5.2026')
  await dialog(page).getByRole('button', { name: 'Übernehmen' }).click()
  await expect(card(page, 'Ute und Ulrich Klos')).toContainText('† verstorben am 03.05.2026')
  await expect(message(page, 'Ulrich Klos: verstorben.')).toBeVisible()
})
