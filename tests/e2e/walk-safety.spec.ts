import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { choose } from '../support/e2e/files'
import { card, goTo, goToPath, listRows, message, openCard, panel, timeline } from '../support/e2e/screen'
import type { Visit } from '../support/e2e/shop-host'
import { expect, test } from '../support/e2e/test'

test('a backup goes into a chosen folder, and restoring it shows first what would change', async ({
  shop: page,
  host,
  prepared: { client },
}) => {
  await goTo(page, 'Einstellungen')
  await page.getByRole('button', { name: 'Sichern und wiederherstellen' }).click()
  const now = page.getByRole('button', { name: 'Jetzt sichern' })
  await host.chooseNewFolder(now, 'Wohin soll gesichert werden?', 'Sicherungen')
  const saving = panel(page, 'Sichern')
  await expect(saving).toContainText('Gesichert und geprüft.')
  await expect(saving).toContainText(/5 Kunden, letzter Eintrag heute \d+:\d\d/)
  const folder = join(host.home, 'Stick', 'Sicherungen')
  const [name = '', ...others] = readdirSync(folder)
  expect(others).toEqual([])
  await expect(saving).toContainText(name)
  await expect(page.getByRole('link', { name: /Letzte Sicherung: heute/ })).toBeVisible()

  await client.customers.create({ kind: 'person', people: [{ firstName: 'Nora', lastName: 'Danach' }] })
  await choose(page, page.getByRole('button', { name: 'Sicherung wählen …' }), join(folder, name))
  const compared = page.getByRole('table', {
    name: 'Vergleich zwischen der Sicherung und den jetzigen Daten',
  })
  await expect(compared.getByRole('row', { name: /^Kunden/ })).toHaveText(/Kunden\s*5\s*6/)
  await expect(page.getByText('In der Sicherung fehlt 1 Kunde, die es jetzt gibt.')).toBeVisible()
  expect((await client.customers.list({})).total).toBe(6)

  await page.getByRole('button', { name: 'Durch die Sicherung ersetzen' }).click()
  const sure = page.getByRole('dialog', { name: 'Jetzige Daten durch die Sicherung ersetzen?' })
  await sure.getByRole('button', { name: 'Ersetzen' }).click()
  await expect(message(page, 'Wiederhergestellt: 5 Kunden.')).toContainText('aufgehoben')
  await goTo(page, 'Kunden')
  await expect(listRows(page)).toHaveCount(5)
})

test('a file that is no backup is refused, and nothing changes', async ({ shop: page, faults }) => {
  faults.allow(/status of 4\d\d/)
  await goToPath(page, '/backup')
  const letter = { name: 'Brief.txt', mimeType: 'text/plain', buffer: Buffer.from('Sehr geehrte Damen') }
  await choose(page, page.getByRole('button', { name: 'Sicherung wählen …' }), letter)
  await expect(panel(page, 'Wiederherstellen').getByRole('alert')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Durch die Sicherung ersetzen' })).toBeHidden()
})

test('Ctrl+Z takes the last step back, and the list of steps any other', async ({ shop: page }) => {
  await openCard(page, 'röder', 'Rosa Röder')
  for (const text of ['Erste Notiz', 'Zweite Notiz']) {
    await page.getByRole('textbox', { name: 'Kontakt notieren' }).fill(text)
    await page.keyboard.press('Enter')
    await expect(timeline(page).first()).toContainText(text)
  }
  // In a text field the keys are the field's own.
  await page.keyboard.press('Tab')
  await page.keyboard.press('Control+z')
  // Not the one that says „Wird rückgängig gemacht“, which may still be fading.
  await expect(message(page, /Rückgängig gemacht: Kontakt notiert/)).toBeVisible()
  await expect(timeline(page)).toHaveCount(1)
  await expect(timeline(page)).toContainText('Erste Notiz')

  await page.getByRole('button', { name: 'Löschen', exact: true }).click()
  await message(page, 'liegt im Papierkorb').getByRole('button', { name: 'Rückgängig' }).click()
  await expect(listRows(page).filter({ hasText: 'Röder, Rosa' })).toBeVisible()

  await goTo(page, 'Hilfe')
  await page
    .getByRole('main')
    .getByRole('link', { name: /Was zuletzt geschah/ })
    .click()
  await page.getByRole('button', { name: /^Rückgängig: Kontakt notiert/ }).click()
  await expect(page.getByRole('status').filter({ hasText: '1 Änderung ist zurückgenommen.' })).toBeVisible()
  await openCard(page, 'röder', 'Rosa Röder')
  await expect(page.getByText('Noch steht nichts im Verlauf.')).toBeVisible()
})

test('the page of shortcuts names the keys, and they work', async ({ emptyShop: page }) => {
  await page.keyboard.press('?')
  await expect(page.getByRole('heading', { level: 1, name: 'Hilfe' })).toBeVisible()
  const keys = panel(page, 'Seiten')
  const labels = await keys.getByRole('definition').allTextContents()
  expect(labels.slice(0, 3)).toEqual(['Heute', 'Kunden', 'Erinnerungen'])
  for (const [at, label] of labels.entries()) {
    await page.keyboard.press(`Alt+${at + 1}`)
    await expect(
      page.getByRole('navigation', { name: 'Seiten' }).getByRole('link', { name: new RegExp(`^${label}`) }),
    ).toHaveAttribute('aria-current', 'page')
  }
})

/** The last page and the table's columns as the program has stored them. */
const stored = async ({ client }: Visit) => JSON.stringify(await client.settings.preferences())

test('the last page and the chosen columns are remembered', async ({ shop: page, host, prepared }) => {
  await goTo(page, 'Kunden')
  await expect.poll(() => stored(prepared)).toMatch(/"lastPage":"\/customers/)
  await page.getByRole('button', { name: 'Als Tabelle' }).click()
  await page.getByRole('button', { name: 'Spalten' }).click()
  const columns = page.getByRole('dialog', { name: 'Spalten' })
  await expect(page.getByRole('columnheader', { name: 'E-Mail' })).toBeHidden()
  await columns.getByRole('checkbox', { name: 'E-Mail' }).check()
  await expect.poll(() => stored(prepared)).toContain('"email"')

  await page.goto('about:blank')
  await host.window()
  const table = page.getByRole('grid', { name: 'Kundentabelle' })
  await expect(table).toBeVisible()
  await expect(table.getByRole('columnheader', { name: 'E-Mail' })).toBeVisible()
})

test('another window opens the page that was last', async ({ shop: page, prepared, otherWindow }) => {
  await goTo(page, 'Kunden')
  await page.getByRole('button', { name: 'Als Tabelle' }).click()
  await expect(page.getByRole('grid', { name: 'Kundentabelle' })).toBeVisible()
  await expect.poll(() => stored(prepared)).toMatch(/"lastPage":"\/customers/)
  const other = await otherWindow()
  await expect(other.getByRole('grid', { name: 'Kundentabelle' }).getByRole('row')).toHaveCount(6)
})

test('the settings ask before something unsaved is lost, and number new cards by the shop’s pattern', async ({
  emptyShop: page,
}) => {
  await goTo(page, 'Einstellungen')
  const numbering = panel(page, 'Kundennummern')
  await numbering.getByRole('textbox', { name: 'Muster' }).fill('K-{JJ}-###')
  await goTo(page, 'Heute')
  await page.getByRole('dialog').getByRole('button', { name: 'Weiter bearbeiten' }).click()
  await numbering.getByRole('button', { name: 'Speichern' }).click()
  await expect(numbering.getByText('Noch nicht gespeichert')).toBeHidden()
  await page.keyboard.press('Alt+n')
  await page.getByRole('textbox', { name: 'Nachname' }).fill('Muster')
  await page.keyboard.press('Control+Enter')
  await expect(card(page, 'Muster')).toContainText(/Nr\. K-\d\d-001/)
})
