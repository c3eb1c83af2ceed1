import { seriousFindings } from '../support/e2e/axe'
import { listRows, message, openCard, searchField } from '../support/e2e/screen'
import { expect, test } from '../support/e2e/test'

test('from the trash a card is erased for good, after a question that can be left', async ({
  shop: page,
}) => {
  await openCard(page, 'röder', 'Rosa Röder')
  const { hash } = new URL(page.url())
  await page.getByRole('button', { name: 'Löschen', exact: true }).press('Enter')
  await expect(listRows(page)).toHaveCount(4)
  await page.evaluate((place) => {
    location.hash = place
  }, hash)
  const erase = page.getByRole('button', { name: 'Endgültig löschen' })
  await erase.press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Rosa Röder endgültig löschen?' })
  await expect(dialog.getByRole('button', { name: 'Abbrechen' })).toBeFocused()
  expect(await seriousFindings(page)).toEqual([])
  await page.keyboard.press('Enter')
  await expect(dialog).toBeHidden()
  await erase.press('Enter')
  await dialog.getByRole('button', { name: 'Ja, endgültig löschen' }).press('Enter')
  const said = message(page, 'Rosa Röder ist endgültig gelöscht.')
  await expect(said).toBeVisible()
  await expect(said.getByRole('button', { name: 'Rückgängig' })).toHaveCount(0)
  await searchField(page).fill('röder')
  await expect(
    page
      .getByText('Kein Kunde zu „röder“')
      .or(page.getByText(/nichts gefunden/i))
      .first(),
  ).toBeVisible()
  await page.keyboard.press('Escape')
  await said.getByRole('button', { name: 'Zur Sicherung' }).press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Sicherung' })).toBeVisible()
  await expect(page.getByText('Spuren einer gelöschten Karte')).toHaveCount(0)
})
