import { seriousFindings } from '../support/e2e/axe'
import { card, openCard, openTab } from '../support/e2e/screen'
import { expect, test } from '../support/e2e/test'

test('what the shop knows besides: written on the card by keys, read on it, told in its changes', async ({
  shop: page,
}) => {
  await openCard(page, 'röder', 'Rosa Röder')
  await page.keyboard.press('F2')
  const form = page.getByRole('form', { name: 'Rosa Röder bearbeiten' })

  await test.step('„Du“, a summer address, a website, and how they pay', async () => {
    await form.getByRole('textbox', { name: 'Zusatz', exact: true }).fill('MBA')
    await form.getByRole('checkbox', { name: 'Wir duzen uns' }).press('Space')
    await form.getByRole('button', { name: 'weitere Anschrift' }).press('Enter')
    const summer = form.getByRole('group', { name: '2. Anschrift' })
    await summer.getByRole('textbox', { name: 'Straße und Hausnummer' }).fill('Seestraße 2')
    await summer.getByRole('button', { name: 'Zusatz, Postfach, Land, Zeitraum' }).press('Enter')
    await summer.getByRole('textbox', { name: 'Gilt ab' }).fill('1.5.2027')
    await summer.getByRole('textbox', { name: 'Gilt bis' }).fill('30.4.2027')
    await form.getByRole('button', { name: 'Internetadresse', exact: true }).press('Enter')
    await form.getByRole('textbox', { name: 'Internet', exact: true }).fill('www.roeder.example')
    await form.getByRole('button', { name: 'Umgang und Konditionen' }).press('Enter')
    await form.getByRole('textbox', { name: 'Eigene Briefanrede' }).fill('Servus Rosa,')
    await form.getByRole('textbox', { name: 'Wie auf uns gekommen?' }).fill('Weinmesse')
    await form.getByRole('textbox', { name: 'Zahlungshinweis' }).fill('nur bar')
    expect(await seriousFindings(page)).toEqual([])
  })

  await test.step('days the wrong way round are told at the field, and nothing is lost', async () => {
    await page.keyboard.press('Control+Enter')
    await expect(form.getByText('Dieser Tag liegt vor „Gilt ab“.')).toBeVisible()
    const until = form.getByRole('textbox', { name: 'Gilt bis' })
    await expect(until).toBeFocused()
    await until.fill('30.9.2027')
    await page.keyboard.press('Control+Enter')
  })

  await test.step('the card shows it', async () => {
    const shown = card(page, 'Rosa Röder MBA')
    await expect(shown).toContainText('gilt 01.05.2027 bis 30.09.2027')
    await expect(shown).toContainText('per Du')
    await expect(shown).toContainText('Servus Rosa,')
    await expect(shown.getByRole('link', { name: 'roeder.example', exact: true })).toHaveAttribute(
      'href',
      'https://www.roeder.example/',
    )
    await openTab(page, 'Änderungen')
    await expect(page.getByRole('tabpanel')).toContainText('Zahlungshinweis')
    expect(await seriousFindings(page)).toEqual([])
  })

  await test.step('the summer address becomes the favourite one', async () => {
    await page.keyboard.press('F2')
    await form.getByRole('button', { name: '2. Anschrift an die erste Stelle' }).press('Enter')
    await page.keyboard.press('Control+Enter')
    await expect(card(page, 'Rosa Röder MBA').getByRole('definition').first()).toContainText('Seestraße 2')
  })
})
