import { choose } from '../support/e2e/files'
import { card, goTo, listRows, openCard } from '../support/e2e/screen'
import { expect, test } from '../support/e2e/test'

test('the first start asks for the shop and begins with sample customers', async ({ page }) => {
  await expect(page.getByRole('heading', { name: 'Willkommen bei Tante Emma' })).toBeVisible()
  await page.getByRole('button', { name: 'Weiter' }).click()
  await expect(page.getByText('Bitte den Namen des Ladens eintragen.')).toBeVisible()
  await page.getByRole('textbox', { name: 'Name des Ladens' }).fill('Weinhandlung Kessler')
  await page.getByRole('textbox', { name: 'Straße und Hausnummer' }).fill('Hauptstraße 12')
  await page.getByRole('textbox', { name: 'PLZ' }).fill('69117')
  await expect(page.getByRole('combobox', { name: 'Ort', exact: true })).toHaveValue('Heidelberg')
  await page.getByRole('combobox', { name: 'Branche' }).click()
  await page.getByRole('option', { name: 'Wein und Getränke' }).click()
  await page.getByRole('button', { name: 'Weiter' }).click()
  await page.getByRole('radio', { name: /Mit Beispielkunden ausprobieren/ }).click()
  await page.getByRole('button', { name: 'Loslegen' }).click()

  await expect(page.getByRole('link', { name: /^Heute/ })).toHaveAttribute('aria-current', 'page')
  await expect(page.getByRole('navigation', { name: 'Seiten' })).toContainText('Weinhandlung Kessler')
  await expect(page.getByRole('navigation', { name: 'Seiten' })).toContainText('60 Kunden')
  // What the address has let in stays in; the address itself is spent.
  await page.reload()
  await expect(page.getByRole('link', { name: /^Heute/ })).toBeVisible()
})

test('the first start with an empty box leads to the first card', async ({ page }) => {
  await page.getByRole('textbox', { name: 'Name des Ladens' }).fill('Bücherstube')
  await page.keyboard.press('Enter')
  await page.getByRole('radio', { name: /Mit einer leeren Kartei/ }).click()
  await page.getByRole('button', { name: 'Loslegen' }).click()
  await page.getByRole('main').getByRole('button', { name: 'Neuer Kunde' }).click()
  await page.getByRole('textbox', { name: 'Nachname' }).fill('Buchholz')
  await page.keyboard.press('Control+Enter')
  await expect(card(page, 'Buchholz')).toContainText('Nr. 0001')
})

test('the first start from a backup brings everything back', async ({ openHost, host, prepared }) => {
  const { client } = prepared
  await client.customers.create({ kind: 'person', people: [{ firstName: 'Rosa', lastName: 'Röder' }] })
  const root = (await client.host.browseFolders({ folder: null })).folders[0]
  if (!root) throw new Error('no folder offered')
  let name = ''
  for await (const event of await client.backup.create({ folder: root.handle }))
    if (event.type === 'result') name = event.result.name

  const page = await openHost().window()
  await page.getByRole('button', { name: 'Ich habe eine Sicherung von Tante Emma' }).click()
  await choose(page, page.getByRole('button', { name: 'Sicherung wählen …' }), `${host.home}/${name}`)
  await page.getByRole('button', { name: 'Durch die Sicherung ersetzen' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Ersetzen' }).click()
  await goTo(page, 'Kunden')
  await expect(listRows(page)).toHaveCount(1)
  await openCard(page, 'roeder', 'Rosa Röder')
})
