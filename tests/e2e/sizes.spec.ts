import type { Locator, Page } from '@playwright/test'
import { focused } from '../support/e2e/keys'
import { goTo, goToPath, message, messageStrip, openCard } from '../support/e2e/screen'
import { expect, test } from '../support/e2e/test'

/** The pages of the program with what one mainly does there. */
const pages: { name: string; open: (page: Page) => Promise<void>; action: string | RegExp }[] = [
  { name: 'Heute', open: (page) => goTo(page, 'Heute'), action: 'Neuer Kunde' },
  { name: 'Kunden', open: (page) => goTo(page, 'Kunden'), action: 'Als Tabelle' },
  { name: 'Karte', open: (page) => openCard(page, 'röder', 'Rosa Röder'), action: 'Bearbeiten' },
  {
    name: 'Karte bearbeiten',
    async open(page) {
      await openCard(page, 'röder', 'Rosa Röder')
      await page.keyboard.press('F2')
    },
    action: 'Speichern',
  },
  { name: 'Erinnerungen', open: (page) => goTo(page, 'Erinnerungen'), action: 'Zu den Kunden' },
  { name: 'Wünsche', open: (page) => goTo(page, 'Wünsche'), action: 'Zu den Kunden' },
  { name: 'Stimmen', open: (page) => goTo(page, 'Stimmen'), action: 'Zu den Kunden' },
  { name: 'Briefe', open: (page) => goTo(page, 'Briefe'), action: 'Neuer Brief' },
  { name: 'Vorlagen', open: (page) => goToPath(page, '/letters/new'), action: 'Neuer Kunde' },
  {
    name: 'Empfänger',
    open: (page) => goToPath(page, '/letters/new?template=none'),
    action: 'Weiter zum Text',
  },
  {
    name: 'Text',
    open: (page) => goToPath(page, '/letters/new?template=thanks&step=text'),
    action: 'Weiter zum Prüfen',
  },
  {
    name: 'Prüfen',
    open: (page) => goToPath(page, '/letters/new?template=thanks&step=check'),
    action: 'Weiter zum Drucken',
  },
  {
    name: 'Drucken',
    open: (page) => goToPath(page, '/letters/new?template=thanks&step=print'),
    action: /^PDF mit/,
  },
  {
    name: 'Mit Word schreiben',
    open: (page) => goToPath(page, '/letters/word'),
    action: 'Word-Datei wählen',
  },
  { name: 'Kunden einlesen', open: (page) => goToPath(page, '/import'), action: 'Datei wählen' },
  {
    name: 'Viele Karten ändern',
    open: (page) => goToPath(page, '/bulk'),
    action: 'Bedingung',
  },
  { name: 'Listen', open: (page) => goToPath(page, '/lists'), action: 'PDF erstellen' },
  {
    name: 'Einstellungen',
    open: (page) => goTo(page, 'Einstellungen'),
    action: 'Sichern und wiederherstellen',
  },
  { name: 'Einwilligungen', open: (page) => goToPath(page, '/consents'), action: 'Anlegen' },
  { name: 'Was zuletzt geschah', open: (page) => goToPath(page, '/operations'), action: /^Rückgängig/ },
  { name: 'Eigene Felder', open: (page) => goToPath(page, '/settings/fields'), action: 'Gruppe anlegen' },
  { name: 'Sicherung', open: (page) => goTo(page, 'Noch keine Sicherung'), action: 'Jetzt sichern' },
  { name: 'Aufbewahrung', open: (page) => goToPath(page, '/documents'), action: 'Zu den Kunden' },
  {
    name: 'Einträge & Gegenstände',
    open: (page) => goToPath(page, '/settings/entries'),
    action: 'Neue Art von Einträgen',
  },
  { name: 'Hilfe', open: (page) => goTo(page, 'Hilfe'), action: 'Einkauf buchen' },
]

const sizes = {
  '1024 × 700': { viewport: { width: 1024, height: 700 } },
  // 200 % of a screen of 1440 × 900.
  '200 % zoom': { viewport: { width: 720, height: 450 }, deviceScaleFactor: 2 },
}

for (const [name, size] of Object.entries(sizes)) {
  test.describe(name, () => {
    test.use(size)
    test('no page scrolls sideways, and its main action can be reached', async ({ shop: page }) => {
      for (const { name: shown, open, action } of pages) {
        await test.step(shown, async () => {
          await open(page)
          const button = page.getByRole('button', { name: action }).first()
          // What a page asks for may arrive above the button after it was scrolled to.
          await expect(async () => {
            await button.scrollIntoViewIfNeeded()
            await expect(button).toBeInViewport({ ratio: 0.9, timeout: 500 })
          }).toPass()
          // Nothing lies above it: a click would arrive.
          await button.click({ trial: true })
          expect(await widthsOf(page), shown).toEqual({ document: 0, main: 0 })
        })
      }
    })

    test('a message takes room of its own, and keys lead to „Rückgängig“', async ({ shop: page }) => {
      const top = async () => (await messageStrip(page).boundingBox())?.y ?? 0
      const bottom = async (place: Locator) => {
        const box = await place.boundingBox()
        return (box?.y ?? 0) + (box?.height ?? 0)
      }
      await openCard(page, 'röder', 'Rosa Röder')
      await page.keyboard.press('Alt+e')
      await expect(focused(page)).toHaveAccessibleName('Betrag')
      await page.keyboard.type('800')
      await page.keyboard.press('Enter')
      await page.keyboard.press('Alt+k')
      await page.keyboard.type('Fragt nach dem Silvaner')
      await page.keyboard.press('Enter')
      await expect(message(page, 'notiert').getByRole('button', { name: 'Rückgängig' })).toHaveCount(2)
      // As long as the focus is in them, they stay.
      await page.keyboard.press('Alt+m')
      await expect(focused(page)).toHaveAccessibleName('Rückgängig')
      expect(await bottom(page.getByRole('main'))).toBeLessThanOrEqual(await top())
      for (const { name: shown, open, action } of pages.slice(0, 4))
        await test.step(shown, async () => {
          await open(page)
          await page.getByRole('button', { name: action }).first().click({ trial: true })
        })
      await page.keyboard.press('Escape')
    })
  })
}

/** By how many pixels the document and the content are wider than their place. */
function widthsOf(page: Page) {
  return page.evaluate(() => {
    const beyond = (element: Element | null) => (element ? element.scrollWidth - element.clientWidth : -1)
    return {
      document: beyond(document.documentElement),
      main: beyond(document.querySelector('main')),
    }
  })
}
