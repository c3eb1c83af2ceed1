import type { Page } from '@playwright/test'
import { seriousFindings } from '../support/e2e/axe'
import { choose } from '../support/e2e/files'
import { letterBody } from '../support/e2e/letter-body'
import { dayFromNow, outlookFile } from '../support/e2e/outlook-file'
import { goTo, goToPath, openCard, openTab, searchField, searchHits, timeline } from '../support/e2e/screen'
import type { Visit } from '../support/e2e/shop-host'
import { expect, test } from '../support/e2e/test'

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme })

    test('the first start has no serious finding', async ({ page }) => {
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      await check(page, 'Laden')
      await page.getByRole('button', { name: 'Weiter' }).click()
      await check(page, 'Name fehlt')
      await page.getByRole('textbox', { name: 'Name des Ladens' }).fill('Bücherstube')
      await page.getByRole('button', { name: 'Weiter' }).click()
      await expect(page.getByRole('radiogroup')).toBeVisible()
      await check(page, 'Womit beginnen')
      await page.getByRole('button', { name: 'Zurück' }).click()
      await page.getByRole('button', { name: 'Ich habe eine Sicherung' }).click()
      await expect(page.getByRole('button', { name: 'Sicherung wählen …' })).toBeVisible()
      await check(page, 'Aus einer Sicherung')
    })

    test('Heute, cards and reminders have no serious finding', async ({ shop: page, prepared }) => {
      await fill(prepared)
      await goTo(page, 'Heute')
      await expect(page.getByRole('region', { name: 'Heute dran' }).getByRole('listitem')).toHaveCount(2)
      await check(page, 'Heute')
      await page.keyboard.press('Control+k')
      await searchField(page).fill('jena')
      await expect(searchHits(page)).toHaveCount(2)
      await check(page, 'Suche')
      await openCard(page, 'röder', 'Rosa Röder')
      await expect(timeline(page).first()).toBeVisible()
      await check(page, 'Karte mit Verlauf')
      for (const tab of ['Erinnerungen', 'Punktebuch', 'Änderungen']) {
        await openTab(page, tab)
        await expect(page.getByRole('tabpanel')).not.toBeEmpty()
        await check(page, tab)
      }
      await page.getByRole('button', { name: 'Einlösen' }).click()
      await expect(page.getByRole('dialog')).toBeVisible()
      await check(page, 'Punkte einlösen')
      await page.keyboard.press('Escape')
      await expect(page.getByRole('dialog')).toBeHidden()
      await page.keyboard.press('F2')
      await page.getByRole('textbox', { name: 'Vorname' }).fill('Rosi')
      await check(page, 'Karte bearbeiten')
      await goTo(page, 'Erinnerungen')
      await expect(page.getByRole('dialog')).toBeVisible()
      await check(page, 'Noch nicht gespeichert')
      await page.getByRole('button', { name: 'Verwerfen und gehen' }).click()
      await expect(page.getByRole('region', { name: 'Überfällig' })).toBeVisible()
      await check(page, 'Erinnerungen')
      await goTo(page, 'Kunden')
      await page.getByRole('button', { name: 'Als Tabelle' }).click()
      await expect(page.getByRole('grid')).toBeVisible()
      await check(page, 'Tabelle')
      await page.getByRole('button', { name: 'Auswahl' }).click()
      await expect(page.getByRole('dialog', { name: 'Auswahl eingrenzen' })).toBeVisible()
      await check(page, 'Auswahl eingrenzen')
    })

    test('settings, backup, steps and help have no serious finding', async ({ shop: page }) => {
      await goTo(page, 'Einstellungen')
      await expect(page.getByRole('region', { name: 'Laden' })).toBeVisible()
      await check(page, 'Einstellungen')
      await page.getByRole('button', { name: 'Sichern und wiederherstellen' }).click()
      await expect(page.getByRole('region', { name: 'Wiederherstellen' })).toBeVisible()
      await check(page, 'Sicherung')
      await page.getByRole('button', { name: 'Jetzt sichern' }).click()
      await page.getByRole('dialog').getByRole('button', { name: 'home', exact: true }).click()
      await expect(page.getByRole('dialog').getByRole('button', { name: 'Stick' })).toBeVisible()
      await check(page, 'Ordner wählen')
      await page.keyboard.press('Escape')
      await goTo(page, 'Hilfe')
      await expect(page.getByRole('region', { name: 'Überall' })).toBeVisible()
      await check(page, 'Hilfe')
      await page
        .getByRole('main')
        .getByRole('link', { name: /Was zuletzt geschah/ })
        .click()
      await expect(page.getByRole('button', { name: /^Rückgängig/ }).first()).toBeVisible()
      await check(page, 'Was zuletzt geschah')
    })

    test('import, letters and lists have no serious finding', async ({ shop: page }) => {
      await goToPath(page, '/import')
      await expect(page.getByRole('button', { name: 'Datei wählen' })).toBeVisible()
      await check(page, 'Datei wählen')
      await choose(page, page.getByRole('button', { name: 'Datei wählen' }), {
        name: 'Kontakte.csv',
        mimeType: 'text/csv',
        buffer: outlookFile(),
      })
      await expect(page.getByRole('button', { name: 'Importieren' })).toBeVisible()
      await check(page, 'Vorschau des Imports')
      await page.getByRole('button', { name: 'Importieren' }).click()
      await expect(page.getByRole('region', { name: 'Ausgelassene Zeilen' })).toBeVisible()
      await check(page, 'Ergebnis des Imports')

      await goToPath(page, '/letters/word')
      await expect(page.getByRole('button', { name: 'Word-Datei wählen' })).toBeVisible()
      await check(page, 'Mit Word schreiben')
      await goTo(page, 'Briefe')
      await expect(page.getByRole('button', { name: 'Neuer Brief' })).toBeVisible()
      await check(page, 'Briefe')
      await page.getByRole('button', { name: 'Neuer Brief' }).click()
      await expect(page.getByRole('link', { name: 'Geburtstag' })).toBeVisible()
      await check(page, 'Vorlagen')
      await page.getByRole('link', { name: 'Dankeschön' }).click()
      await expect(page.getByRole('img', { name: /^Brief an/ })).toBeVisible()
      await page.getByRole('button', { name: 'ansehen' }).click()
      await check(page, 'Empfänger')
      await page.getByRole('button', { name: 'Bedingung' }).click()
      await expect(page.getByRole('dialog', { name: 'Bedingung hinzufügen' })).toBeVisible()
      await check(page, 'Bedingung hinzufügen')
      await page.getByRole('dialog').getByRole('button', { name: 'Fertig' }).click()
      for (const next of ['Weiter zum Text', 'Weiter zum Prüfen', 'Weiter zum Drucken']) {
        await page.getByRole('button', { name: next }).click()
        await expect(page.getByRole('button', { name: next })).toBeHidden()
        if (next === 'Weiter zum Text') await expect(letterBody(page)).toBeVisible()
        await check(page, next)
      }
      await page.getByRole('button', { name: /^PDF mit/ }).click()
      await expect(page.getByRole('region', { name: 'Sind die Briefe gut gedruckt?' })).toBeVisible()
      await check(page, 'Sind die Briefe gut gedruckt?')

      await goToPath(page, '/lists')
      await page.getByRole('button', { name: 'PDF erstellen' }).click()
      await expect(page.getByRole('img', { name: 'Kundenliste, Seite 1' })).toBeVisible()
      await check(page, 'Listen')
      await page.getByText('Ganze Karten', { exact: true }).click()
      await check(page, 'Ganze Karten')
      await goToPath(page, '/customers')
      await page.getByRole('listbox', { name: 'Kundenliste' }).press('Control+a')
      await expect(page.getByRole('group', { name: 'Markierte Kunden' })).toBeVisible()
      await check(page, 'Markierte Kunden')
      await page.getByRole('button', { name: 'Ändern', exact: true }).click()
      await page.getByRole('combobox', { name: 'Schlagwort' }).fill('Advent')
      await expect(page.getByRole('button', { name: /^[1-9]\d* Karten ändern$/ })).toBeEnabled()
      await check(page, 'Viele Karten ändern')
    })
  })
}

async function check(page: Page, place: string): Promise<void> {
  expect.soft(await seriousFindings(page), place).toEqual([])
}

/** Something of everything on Rosa's card. */
async function fill({ client }: Visit): Promise<void> {
  const requestId = () => crypto.randomUUID()
  const { hits } = await client.customers.search({ text: 'röder' })
  const customerId = hits[0]?.id ?? 0
  const at = (days: number) => dayFromNow(days).split('.').toReversed().join('-')
  for (const [text, days] of [
    ['Rechnung', -2],
    ['Rückruf', 0],
    ['Korb', 9],
  ] as const)
    await client.reminders.add({ customerId, text, dueOn: at(days) })
  await client.history.add({
    customerId,
    channel: 'call',
    text: 'Fragt nach Silvaner',
    requestId: requestId(),
  })
  await client.purchases.book({ customerId, cents: 8640, requestId: requestId() })
  const { purchase } = await client.purchases.book({ customerId, cents: 1200, requestId: requestId() })
  await client.purchases.cancel({ id: purchase.id })
}
