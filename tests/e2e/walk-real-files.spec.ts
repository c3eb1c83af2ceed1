import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { choose } from '../support/e2e/files'
import { goToPath, panel } from '../support/e2e/screen'
import { expect, test } from '../support/e2e/test'

const data = resolve(process.env.TANTE_EMMA_DATA ?? '../shared/data')
const files = [
  { file: 'northwind/customers.csv', source: 'Northwind', rows: 93 },
  { file: 'contacts/csv/outlook_de_semicolon_cp1252.csv', source: 'Outlook (deutsch)', rows: 3 },
  { file: 'contacts/csv/google_new_header_utf8bom.csv', source: 'Google Kontakte', rows: 3 },
  { file: 'contacts/csv/thunderbird_de.csv', source: 'Thunderbird (deutsch)', rows: 3 },
  { file: 'contacts/csv/thunderbird_export.csv', source: 'Thunderbird (englisch)', rows: 2 },
]

test.skip(!existsSync(data), `no real files in ${data}`)

for (const { file, source, rows } of files) {
  test(`${file} comes in, adds up, and makes no second copies`, async ({ emptyShop: page }) => {
    await goToPath(page, '/import')
    const bringIn = async () => {
      await choose(page, page.getByRole('button', { name: 'Datei wählen' }), join(data, file))
      await expect(page.getByText(source, { exact: true })).toBeVisible()
      await page.getByRole('button', { name: 'Importieren' }).click()
      const sum = panel(page, 'Eingelesen').getByRole('status')
      await expect(sum).toContainText('gelesen')
      const numbers = ((await sum.textContent()) ?? '').match(/\d+/g)?.map(Number) ?? []
      const [read = 0, created = 0, updated = 0, skipped = 0] = numbers
      expect(read).toBe(rows)
      expect(created + updated + skipped).toBe(read)
      return { created, updated }
    }
    const { created } = await bringIn()
    expect(created).toBeGreaterThan(0)
    await page.getByRole('button', { name: 'Weitere Datei einlesen' }).click()
    expect(await bringIn()).toEqual({ created: 0, updated: 0 })
    await expect(page.getByRole('navigation', { name: 'Seiten' })).toContainText(
      created === 1 ? '1 Kunde' : `${created} Kunden`,
    )
  })
}
