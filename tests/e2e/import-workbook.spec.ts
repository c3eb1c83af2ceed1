import type { Page } from '@playwright/test'
import { goToPath, panel } from '../support/e2e/screen'
import { expect, test } from '../support/e2e/test'
import { textRow, workbookOf } from '../support/xlsx'

const workbook = workbookOf([
  { name: 'Intern', rows: textRow(1, ['Name', 'Marge']), hidden: true },
  {
    name: 'Kunden',
    rows: [
      textRow(1, ['Vorname', 'Nachname', 'E-Mail', 'Telefon', 'Punkte', 'Umsatz', 'Lieblingswein']),
      textRow(2, ['Anna', 'Röder', 'anna@example.de', '0351 4711', '120', '1.234,50', 'Barolo']),
      textRow(3, ['Jörg', 'Weiß', 'joerg@example.de', '', '30', '', 'Riesling']),
    ].join(''),
  },
])

/** Chooses a file with the keyboard alone: the button has the focus and is pressed. */
async function chooseByKey(page: Page): Promise<void> {
  const button = page.getByRole('button', { name: 'Datei wählen' })
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), button.press('Enter')])
  await chooser.setFiles({
    name: 'Kunden.xlsx',
    mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    buffer: workbook,
  })
}

test('a workbook comes in by keyboard: own field, overwriting, sums, and back again', async ({
  emptyShop: page,
  prepared: { client },
}) => {
  const { card } = await client.customers.create({
    kind: 'person',
    people: [{ firstName: 'Anna', lastName: 'Röder' }],
    emails: [{ address: 'anna@example.de' }],
  })
  await goToPath(page, '/import')
  await chooseByKey(page)
  await expect(page.getByText('Das ausgeblendete Blatt „Intern“ wird nicht gelesen.')).toBeVisible()

  const target = page.getByRole('combobox', { name: 'Ziel der Spalte „Lieblingswein“' })
  await target.focus()
  await page.keyboard.press('Control+a')
  await page.keyboard.type('Neues eigenes')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('textbox', { name: 'Name des neuen Feldes für „Lieblingswein“' })).toHaveValue(
    'Lieblingswein',
  )
  await page.getByRole('radio', { name: 'Nur Lücken füllen' }).focus()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  await expect(page.getByRole('radio', { name: 'Überschreiben' })).toBeChecked()
  const known = panel(page, 'So stehen die ersten Zeilen auf der Karte').getByRole('listitem').first()
  await expect(known).toContainText('Hat schon eine Karte: Röder, Anna')
  await expect(known.getByRole('row', { name: /Telefon – 0351 4711/ })).toBeVisible()

  await page.getByRole('button', { name: 'Importieren' }).focus()
  await page.keyboard.press('Enter')
  const sums = panel(page, 'Zum Vergleich mit der alten Liste')
  await expect(sums.getByRole('row', { name: 'Punkte 150 150' })).toBeVisible()
  await expect(sums.getByRole('row', { name: /Umsatz bisher 1\.234,50.€ 1\.234,50.€/ })).toBeVisible()
  expect((await client.customers.get({ id: card.id })).points).toBe(120)

  await page.getByRole('button', { name: 'Import zurücknehmen' }).focus()
  await page.keyboard.press('Enter')
  await page.getByRole('dialog').getByRole('button', { name: 'Zurücknehmen' }).press('Enter')
  await expect(page.getByText('Der Import ist zurückgenommen.')).toBeVisible()
  expect((await client.customers.list({})).total).toBe(1)
})
