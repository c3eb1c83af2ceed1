import { choose } from '../support/e2e/files'
import { outlookCounts, outlookFile } from '../support/e2e/outlook-file'
import { goTo, goToPath, listRows, panel } from '../support/e2e/screen'
import { expect, test } from '../support/e2e/test'

const contacts = { name: 'Kontakte.csv', mimeType: 'text/csv', buffer: outlookFile() }
const { read, created, skipped } = outlookCounts

test('from the first start over an import to the card box, back and forth', async ({ page, host }) => {
  await page.getByRole('textbox', { name: 'Name des Ladens' }).fill('Weinhandlung Kessler')
  await page.getByRole('button', { name: 'Weiter' }).click()
  await page.getByRole('radio', { name: /Meine Kunden einlesen/ }).click()
  await page.getByRole('button', { name: 'Loslegen' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Kunden einlesen' })).toBeVisible()

  await test.step('the preview shows how the file is read and what becomes of its rows', async () => {
    await choose(page, page.getByRole('button', { name: 'Datei wählen' }), contacts)
    const file = panel(page, 'Kontakte.csv')
    await expect(file).toContainText('Outlook (deutsch)')
    await expect(file.getByRole('combobox', { name: 'Zeichensatz' })).toHaveValue(/^Windows-1252/)
    await expect(file.getByRole('combobox', { name: 'Trennzeichen' })).toHaveValue('Strichpunkt ;')
    await expect(page.getByRole('combobox', { name: 'Ziel der Spalte „Straße privat“' })).toHaveValue(
      'Straße und Hausnummer (privat)',
    )
    const rows = panel(page, 'So stehen die ersten Zeilen auf der Karte')
      .getByRole('listitem')
      .filter({ hasText: 'In der Datei' })
    // Five that make new cards, and the two that are left out.
    await expect(rows).toHaveCount(7)
    await expect(rows.nth(0)).toContainText('Rosa Röder')
    await expect(rows.nth(0)).toContainText('Trinkt gern Dornfelder')
    await expect(rows.nth(0)).toContainText('07743 Jena')
    // The zero that the table had eaten is back.
    await expect(rows.nth(1)).toContainText('01067 Dresden')
    await expect(rows.nth(2)).toContainText('d’Ambrosio')
    await expect(page.getByRole('navigation', { name: 'Seiten' })).toContainText('0 Kunden')
  })

  const result = panel(page, 'Eingelesen').getByRole('status')
  await test.step('the result adds up and names what was left out', async () => {
    await page.getByRole('button', { name: 'Importieren' }).click()
    await expect(result).toHaveText(
      `${read} Zeilen gelesen = ${created} Karten neu + 0 Karten ergänzt + ${skipped} Zeilen ausgelassen`,
    )
    const left = panel(page, 'Ausgelassene Zeilen')
    await expect(left.getByRole('row', { name: /^8 weder Name/ })).toContainText('Nirgendwo 1')
    await expect(left.getByRole('row', { name: /^9 mehr Felder/ })).toBeVisible()
    const report = await host.save(left.getByRole('button', { name: 'Alle als CSV speichern' }))
    expect(report.bytes.toString('utf8')).toContain('Nirgendwo 1')
    await expect(page.getByRole('navigation', { name: 'Seiten' })).toContainText(`${created} Kunden`)
  })

  await test.step('the same file a second time makes no second copies', async () => {
    await page.getByRole('button', { name: 'Weitere Datei einlesen' }).click()
    await choose(page, page.getByRole('button', { name: 'Datei wählen' }), contacts)
    await page.getByRole('button', { name: 'Importieren' }).click()
    await expect(result).toHaveText(
      `${read} Zeilen gelesen = 0 Karten neu + 0 Karten ergänzt + ${read} Zeilen ausgelassen`,
    )
    await expect(page.getByRole('navigation', { name: 'Seiten' })).toContainText(`${created} Kunden`)
  })

  await test.step('the whole import is one step that can be undone, and done again', async () => {
    await goToPath(page, '/operations')
    await page.getByRole('button', { name: /^Rückgängig: Kunden eingelesen/ }).click()
    await expect(page.getByRole('navigation', { name: 'Seiten' })).toContainText('0 Kunden')
    await goToPath(page, '/import')
    await choose(page, page.getByRole('button', { name: 'Datei wählen' }), contacts)
    await page.getByRole('button', { name: 'Importieren' }).click()
    await expect(result).toContainText(`${created} Karten neu`)
    await page.getByRole('button', { name: 'Import zurücknehmen' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Zurücknehmen' }).click()
    await expect(page.getByText('Der Import ist zurückgenommen.')).toBeVisible()
    await page.getByRole('button', { name: 'Weitere Datei einlesen' }).click()
    await choose(page, page.getByRole('button', { name: 'Datei wählen' }), contacts)
    await page.getByRole('button', { name: 'Importieren' }).click()
    await page.getByRole('button', { name: 'Kunden ansehen' }).click()
    await expect(listRows(page)).toHaveCount(created)
  })
})

test('an import that is stopped is taken back', async ({ emptyShop: page, prepared: { client } }) => {
  const rows = Array.from({ length: 60_000 }, (_, at) => `Anna;Nummer ${at};Weg ${at};07743;Jena`)
  const buffer = Buffer.from(['Vorname;Nachname;Straße;PLZ;Ort', ...rows].join('\n'))
  await goToPath(page, '/import')
  const many = { name: 'viele.csv', mimeType: 'text/csv', buffer }
  await choose(page, page.getByRole('button', { name: 'Datei wählen' }), many)
  await page.getByRole('button', { name: 'Importieren' }).click()
  await expect(page.getByRole('progressbar', { name: 'Die Kunden werden eingelesen' })).toBeVisible()
  await expect.poll(async () => (await client.customers.list({})).total).toBeGreaterThan(0)
  await page.getByRole('main').getByRole('button', { name: 'Abbrechen' }).click()
  await expect(page.getByText('Alles ist zurückgenommen, die Kartei ist wie vorher.')).toBeVisible({
    timeout: 30_000,
  })
  expect((await client.customers.list({})).total).toBe(0)
})

test('taking an import back can be halted, and goes on where it stood', async ({
  emptyShop: page,
  prepared: { client },
}) => {
  const rows = Array.from({ length: 12_000 }, (_, at) => `Anna;Nummer ${at};Weg ${at};07743;Jena`)
  const buffer = Buffer.from(['Vorname;Nachname;Straße;PLZ;Ort', ...rows].join('\n'))
  const many = { name: 'viele.csv', mimeType: 'text/csv', buffer }
  await goToPath(page, '/import')
  await choose(page, page.getByRole('button', { name: 'Datei wählen' }), many)
  await page.getByRole('button', { name: 'Importieren' }).click()
  await page.getByRole('button', { name: 'Import zurücknehmen' }).click({ timeout: 40_000 })
  await page.getByRole('dialog').getByRole('button', { name: 'Zurücknehmen' }).click()
  await page.getByRole('main').getByRole('button', { name: 'Anhalten' }).click()
  const halted = /Angehalten: [\d.]+ von [\d.]+ Änderungen sind zurückgenommen\. Mit „Weiter“/
  await expect(page.getByText(halted)).toBeVisible()
  const left = (await client.customers.list({})).total
  expect(left).toBeGreaterThan(0)

  await page.getByRole('button', { name: 'Weiter', exact: true }).click()
  await page.getByRole('main').getByRole('button', { name: 'Anhalten' }).click()
  await expect(page.getByText(halted)).toBeVisible()
  await goToPath(page, '/operations')
  await expect(page.getByText(halted)).toBeVisible()
  await page.getByRole('button', { name: /^Weiter: Kunden eingelesen/ }).click()
  await expect(page.getByText(/^[\d.]+ Änderungen sind zurückgenommen\.$/)).toBeVisible({ timeout: 40_000 })
  expect((await client.customers.list({})).total).toBe(0)
})

test('what is no table gets a clear text, and nothing changes', async ({ emptyShop: page, faults }) => {
  faults.allow(/exchange\/(previewImport|runImport)/)
  await goToPath(page, '/import')
  const files = {
    'leer.csv': Buffer.alloc(0),
    'Bild.csv': Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3, 0, 0, 0xff, 0xfe]),
    'Kopf.csv': Buffer.from('Vorname;Nachname\n'),
  }
  for (const [name, buffer] of Object.entries(files)) {
    const file = { name, mimeType: 'text/csv', buffer }
    await choose(page, page.getByRole('button', { name: /^(Andere )?Datei wählen$/ }), file)
    await expect(page.getByRole('alert'), name).toBeVisible()
    await expect(page.getByRole('button', { name: 'Importieren' }), name).toBeHidden()
  }
  await goTo(page, 'Heute')
  await expect(page.getByRole('navigation', { name: 'Seiten' })).toContainText('0 Kunden')
})
