import { arrowTo, focused, tabTo } from '../support/e2e/keys'
import { dayFromNow } from '../support/e2e/outlook-file'
import { card, message, panel, searchHits, timeline } from '../support/e2e/screen'
import { expect, test } from '../support/e2e/test'

test('the main job by keyboard alone: find, note, book, remind, write a letter', async ({
  shop: page,
  prepared: { client },
}) => {
  await test.step('find and open: type, Enter', async () => {
    await page.keyboard.type('roder')
    await expect(searchHits(page)).toHaveCount(1)
    await page.keyboard.press('Enter')
    await expect(card(page, 'Rosa Röder')).toBeVisible()
  })

  await test.step('note a contact: Alt+K, write, Enter', async () => {
    await page.keyboard.press('Alt+k')
    await page.keyboard.type('Fragt nach dem Silvaner')
    await page.keyboard.press('Enter')
    await expect(timeline(page).first()).toContainText('Fragt nach dem Silvaner')
    await expect(focused(page)).toHaveAccessibleName('Kontakt notieren')
  })

  await test.step('book a purchase: Alt+E, amount, Enter', async () => {
    await page.keyboard.press('Alt+e')
    await expect(focused(page)).toHaveAccessibleName('Betrag')
    await page.keyboard.type('24,90')
    await page.keyboard.press('Enter')
    await expect(card(page, 'Rosa Röder')).toContainText('24 Punkte')
    await expect(focused(page)).toHaveAccessibleName('Betrag')
  })

  await test.step('edit the card: F2, write, Ctrl+Enter', async () => {
    await page.keyboard.press('F2')
    await expect(focused(page)).toHaveAccessibleName('Vorname')
    await page.keyboard.press('Control+a')
    await page.keyboard.type('Rosalinde')
    await page.keyboard.press('Control+Enter')
    await expect(card(page, 'Rosalinde Röder')).toBeVisible()
  })

  await test.step('be reminded: the tab, text, day, Enter', async () => {
    await tabTo(page, page.getByRole('tab', { name: 'Verlauf' }))
    await arrowTo(page, page.getByRole('tab', { name: 'Erinnerungen' }), 'ArrowRight')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('tab', { name: 'Erinnerungen' })).toHaveAttribute('aria-selected', 'true')
    await tabTo(page, page.getByRole('textbox', { name: 'Woran erinnern?' }))
    await page.keyboard.type('Silvaner zurücklegen')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Control+a')
    await page.keyboard.type(dayFromNow(0))
    await page.keyboard.press('Enter')
    await expect(
      page.getByRole('tabpanel').getByRole('listitem').filter({ hasText: 'Silvaner zurücklegen' }),
    ).toBeVisible()
  })

  await test.step('tick it off on „Heute“', async () => {
    await page.keyboard.press('Alt+1')
    const tick = panel(page, 'Heute dran').getByRole('button', { name: 'Erledigt: Silvaner zurücklegen' })
    await expect(tick).toBeVisible()
    await tabTo(page, tick)
    await page.keyboard.press('Enter')
    await expect(panel(page, 'Heute dran')).toContainText('Für heute ist alles erledigt.')
  })

  await test.step('a letter: recipients by tag, text, PDF, Yes', async () => {
    await page.keyboard.press('Alt+4')
    await tabTo(page, page.getByRole('button', { name: 'Neuer Brief' }))
    await page.keyboard.press('Enter')
    await expect(focused(page)).toHaveText('Ohne Vorlage')
    await page.keyboard.press('Enter')
    await tabTo(page, page.getByRole('button', { name: 'Bedingung' }))
    await page.keyboard.press('Enter')
    await expect(focused(page)).toHaveAccessibleName('Schlagwort')
    await page.keyboard.type('Stamm')
    await page.keyboard.press('Enter')
    await expect(panel(page, 'Empfänger')).toContainText('1 Kunde')
    await tabTo(page, page.getByRole('button', { name: 'Weiter zum Text' }))
    await page.keyboard.press('Enter')
    await tabTo(page, page.getByRole('textbox', { name: 'Betreff' }))
    await page.keyboard.press('Control+a')
    await page.keyboard.type('Grüße zum Advent')
    await expect(panel(page, 'Vorschau')).toContainText('Grüße zum Advent')
    await tabTo(page, page.getByRole('button', { name: 'Weiter zum Prüfen' }))
    await page.keyboard.press('Enter')
    await tabTo(page, page.getByRole('button', { name: 'Weiter zum Drucken' }))
    await page.keyboard.press('Enter')
    await tabTo(page, page.getByRole('button', { name: 'PDF mit 1 Brief erstellen' }))
    await page.keyboard.press('Enter')
    const yes = page.getByRole('button', { name: 'Ja, eintragen' })
    await expect(yes).toBeVisible()
    await tabTo(page, yes)
    await page.keyboard.press('Enter')
    await expect(message(page, 'im Verlauf eingetragen.').first()).toBeVisible()
  })

  const [rosa] = (await client.customers.search({ text: 'röder' })).hits
  const { entries } = await client.history.list({ customerId: rosa?.id ?? 0 })
  expect(entries.map(({ type }) => type).sort()).toEqual(['contact', 'letter', 'purchase', 'reminder'])
})

test('a dialog takes the focus, keeps it, and gives it back', async ({ shop: page }) => {
  await page.keyboard.type('roder')
  await expect(searchHits(page)).toHaveCount(1)
  await page.keyboard.press('Enter')
  await expect(card(page, 'Rosa Röder')).toBeVisible()
  await page.keyboard.press('Alt+e')
  await expect(focused(page)).toHaveAccessibleName('Betrag')
  await page.keyboard.type('30')
  await page.keyboard.press('Enter')
  const redeem = page.getByRole('button', { name: 'Einlösen' })
  await expect(redeem).toBeVisible()
  await tabTo(page, redeem, 'Shift+Tab')
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Punkte einlösen' })
  await expect(focused(page)).toHaveAccessibleName(/Wie viele Punkte/)
  for (let step = 0; step < 6; step += 1) {
    await page.keyboard.press('Tab')
    await expect(dialog.locator(':focus')).toHaveCount(1)
  }
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await expect(redeem).toBeFocused()
})

test('the list is browsed with arrow keys and opened with Enter; Tab leads past the side bar', async ({
  shop: page,
}) => {
  await page.keyboard.press('Alt+2')
  const list = page.getByRole('listbox', { name: 'Kundenliste' })
  await expect(list.getByRole('option').first()).toBeVisible()
  await tabTo(page, list)
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('article')).toBeVisible()

  await page.reload()
  await expect(page.getByRole('article')).toBeVisible()
  await tabTo(page, page.getByRole('button', { name: 'Zum Inhalt springen' }), 'Shift+Tab')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('main')).toBeFocused()
})
