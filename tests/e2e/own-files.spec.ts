import { hand } from '../support/e2e/files'
import { arrowTo, tabTo } from '../support/e2e/keys'
import { goTo, goToPath, panel } from '../support/e2e/screen'
import { expect, test } from '../support/e2e/test'

test('customers go out for a service provider and come back over their cards, by keyboard', async ({
  shop: page,
  host,
  prepared: { client },
}) => {
  const { hits } = await client.customers.search({ text: 'röder' })
  const id = hits[0]?.id ?? 0
  const radio = (name: RegExp) => page.getByRole('radio', { name })
  const button = (name: string) => page.getByRole('button', { name, exact: true })

  await goToPath(page, '/export')
  await tabTo(page, radio(/^Excel/))
  await arrowTo(page, radio(/^CSV/))
  await tabTo(page, radio(/^Für uns selbst/))
  await arrowTo(page, radio(/^Für einen Dienstleister/))
  await expect(button('Datei erstellen')).toBeDisabled()
  await page.keyboard.press('Tab')
  await page.keyboard.type('Druckerei Süß, Jena')
  await page.keyboard.press('Tab')
  await page.keyboard.type('Weihnachtskarten')
  await tabTo(page, button('Datei erstellen'))
  await page.keyboard.press('Enter')
  await expect(page.getByText(/Kunden in der Datei$/)).toBeVisible()
  await expect(page.getByText('Druckerei Süß, Jena')).toBeVisible()
  const saved = await host.save(page.getByRole('button', { name: /speichern/i }).first())

  const before = await client.customers.get({ id })
  const [person] = before.people
  await client.customers.update({
    ...{ id, revision: before.revision },
    card: { ...before, people: [{ ...person, lastName: 'Röder-Klos' }], note: 'neu' },
  })

  await goToPath(page, '/import')
  await tabTo(page, page.getByRole('button', { name: 'Datei wählen' }))
  const chooser = page.waitForEvent('filechooser')
  await page.keyboard.press('Enter')
  await (await chooser).setFiles({ name: 'Kunden.csv', mimeType: 'text/csv', buffer: saved.bytes })
  await tabTo(page, radio(/^Vorhandene Karten bleiben/))
  await arrowTo(page, radio(/^Vorhandene Karten bekommen/))
  const changes = panel(page, 'So ändern sich die ersten Karten:')
  await expect(changes.getByRole('row', { name: 'Nachname Röder-Klos Röder' })).toBeVisible()
  await tabTo(page, button('Einlesen'))
  await page.keyboard.press('Enter')
  await expect(panel(page, 'Eingelesen').getByRole('status')).toContainText('0 Karten neu, 1 geändert')
  expect(await client.customers.get({ id })).toMatchObject({ people: before.people, note: before.note })

  await tabTo(page, button('Zurücknehmen'))
  await page.keyboard.press('Enter')
  await expect.poll(async () => (await client.customers.get({ id })).note).toBe('neu')
})

test('a file may be dropped anywhere on the page of the import, and nowhere else', async ({
  emptyShop: page,
}) => {
  const list = { name: 'liste.csv', bytes: 'Vorname;Nachname;Ort\nAnna;Röder;Köln\n' }
  const side = page.getByRole('navigation', { name: 'Seiten' })
  await goTo(page, 'Heute')
  const address = page.url()
  await hand(side, 'drop', [list])
  expect(page.url()).toBe(address)
  await expect(page.getByRole('heading', { level: 1, name: 'Kunden einlesen' })).toBeHidden()

  await goToPath(page, '/import')
  await expect(page.getByRole('button', { name: 'Datei wählen' })).toBeVisible()
  await hand(side, 'over', [list])
  await expect(page.locator('[data-over]')).toBeVisible()
  await hand(side, 'drop', [list])
  await expect(panel(page, 'liste.csv')).toBeVisible()
  await expect(page.locator('[data-over]')).toBeHidden()
  // Another one takes its place.
  await hand(page.getByRole('main'), 'drop', [{ name: 'andere.csv', bytes: 'Name;Ort\nWeiß;Bonn\n' }])
  await expect(panel(page, 'andere.csv')).toContainText('Eigene Tabelle')
  await page.getByRole('button', { name: 'Importieren' }).click()
  await expect(panel(page, 'Eingelesen').getByRole('status')).toContainText('1 Karte neu')
})
