import { pdfBytes } from '../support/documents'
import { seriousFindings } from '../support/e2e/axe'
import { arrowTo, tabTo, takeFromList } from '../support/e2e/keys'
import { card, goTo, message, openCard, panel } from '../support/e2e/screen'
import { expect, test } from '../support/e2e/test'

test('by keys alone: a yes with its source, the history, withdrawn, taken back, and the form to sign', async ({
  shop: page,
  prepared: { client },
}) => {
  const cell = (name: string | RegExp) => page.getByRole('button', { name })
  const dialog = page.getByRole('dialog', { name: 'Rosa Röder: Werbung per E-Mail' })

  await test.step('the tab is there while nothing was said yet, one step from the Verlauf', async () => {
    await openCard(page, 'röder', 'Rosa Röder')
    await page.getByRole('tab', { name: 'Verlauf' }).focus()
    await arrowTo(page, page.getByRole('tab', { name: 'Einwilligungen' }), 'ArrowRight')
    await page.keyboard.press('Enter')
    await expect(cell('Werbung per Brief: ja bis Widerspruch')).toBeVisible()
    await expect(cell('Werbung per E-Mail: ? nicht gefragt')).toBeVisible()
    expect(await seriousFindings(page)).toEqual([])
  })

  await test.step('one step: Enter on the cell, Enter on „Hat zugestimmt“', async () => {
    await page.getByRole('tab', { name: 'Einwilligungen' }).focus()
    await tabTo(page, cell(/^Werbung per E-Mail/))
    await page.keyboard.press('Enter')
    await expect(dialog.getByRole('button', { name: 'Hat zugestimmt' })).toBeFocused()
    expect(await seriousFindings(page)).toEqual([])
    await page.keyboard.press('Enter')
    await expect(dialog).toBeHidden()
    await expect(message(page, 'Rosa Röder, Werbung per E-Mail: hat zugestimmt.')).toBeVisible()
    await expect(cell(/^Werbung per E-Mail: ja hat zugestimmt/)).toBeFocused()
    await expect(card(page, 'Rosa Röder').getByRole('list', { name: 'Einwilligungen' })).toContainText(
      'E-Mail ja',
    )
  })

  await test.step('withdrawn by phone, with where the note lies', async () => {
    await page.keyboard.press('Enter')
    const source = dialog.getByRole('combobox', { name: 'Woher weiß man es?' })
    await expect(source).toBeFocused()
    await takeFromList(page, source, 'telefonisch')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Control+a')
    await page.keyboard.type('heute')
    await page.keyboard.press('Tab')
    await page.keyboard.type('Heft an der Kasse')
    await tabTo(page, dialog.getByRole('button', { name: 'Widerruft', exact: true }), 'Shift+Tab')
    await page.keyboard.press('Enter')
    await expect(dialog).toBeHidden()
    await expect(cell(/^Werbung per E-Mail: nein hat widerrufen/)).toBeFocused()
  })

  await test.step('the history of the cell, with who entered it; Escape closes it', async () => {
    await page.keyboard.press('Enter')
    const lines = dialog.getByRole('region', { name: 'Was bisher gesagt wurde' }).getByRole('listitem')
    await expect(lines).toHaveCount(2)
    await expect(lines.first()).toContainText('hat widerrufen')
    await expect(lines.first()).toContainText('telefonisch · Nachweis: Heft an der Kasse')
    await expect(lines.last()).toContainText('hat zugestimmt')
    await page.keyboard.press('Escape')
    await expect(dialog).toBeHidden()
  })

  await test.step('a wrong click is taken back', async () => {
    await expect(message(page, 'hat widerrufen').last()).toBeVisible()
    await page.keyboard.press('Alt+m')
    await expect(page.locator(':focus')).toHaveAccessibleName('Rückgängig')
    await message(page, 'hat widerrufen').getByRole('button', { name: 'Rückgängig' }).last().press('Enter')
    await expect(cell(/^Werbung per E-Mail: ja hat zugestimmt/)).toBeVisible()
  })

  await test.step('the objection: by the letter, it wins everywhere, and stands on the card', async () => {
    await cell('Werbung per Brief: ja').press('Enter')
    const letter = page.getByRole('dialog', { name: 'Rosa Röder: Werbung per Brief' })
    await letter.getByRole('button', { name: 'Widerspricht der Werbung' }).press('Enter')
    await expect(cell('Werbung per Brief: nein widersprochen')).toBeVisible()
    await expect(cell('Werbung per E-Mail: nein widersprochen')).toBeVisible()
    await expect(card(page, 'Rosa Röder')).toContainText('Widerspruch: keine Werbung')
    await page.getByRole('button', { name: 'Widerspruch zurücknehmen' }).press('Enter')
    await expect(cell(/^Werbung per E-Mail: ja hat zugestimmt/)).toBeVisible()
  })

  await test.step('the signed form is attached, and looked at from the history', async () => {
    await cell('Einkäufe auswerten: ? nicht gefragt').press('Enter')
    const profiling = page.getByRole('dialog', { name: 'Rosa Röder: Einkäufe auswerten' })
    const chooser = page.waitForEvent('filechooser')
    await profiling.getByRole('button', { name: 'Datei als Nachweis anhängen' }).press('Enter')
    const signed = { mimeType: 'application/pdf', buffer: pdfBytes('Ja, gern') }
    await (await chooser).setFiles({ name: 'Formular.pdf', ...signed })
    await expect(profiling).toContainText('Wird angehängt: Formular.pdf')
    expect(await seriousFindings(page)).toEqual([])
    await profiling.getByRole('button', { name: 'Hat zugestimmt' }).press('Enter')
    await expect(profiling).toBeHidden()
    await cell(/^Einkäufe auswerten: ja/).press('Enter')
    await profiling.getByRole('button', { name: 'Formular.pdf' }).press('Enter')
    const preview = page.getByRole('dialog', { name: 'Formular.pdf' })
    await expect(preview.getByText('Ja, gern')).toBeAttached()
    await page.keyboard.press('Escape')
    await expect(preview).toBeHidden()
    await expect(profiling.getByRole('button', { name: 'Formular.pdf' })).toBeFocused()
    await page.keyboard.press('Escape')
    await expect(profiling).toBeHidden()
  })

  await test.step('the form to sign, filled in for her', async () => {
    await page.getByRole('button', { name: 'Anmeldeformular für Rosa Röder' }).press('Enter')
    await expect(page.getByRole('heading', { level: 1, name: 'Einwilligungen' })).toBeVisible()
    await expect(panel(page, 'Anmeldeformular')).toContainText('Ausgefüllt für Rosa Röder')
    await expect(panel(page, 'Anmeldeformular')).toContainText('Anmeldeformular Rosa Röder')
    const preview = panel(page, 'Vorschau')
    await expect(preview).toContainText('Anmeldung zur Kundenkartei')
    await expect(preview).toContainText('Rosa Röder')
    await preview.getByRole('button', { name: 'Nächste Seite' }).press('Enter')
    await expect(preview).toContainText('Ihr Recht auf Widerspruch')
    await expect(preview).toContainText('Feinkost Emma Lindner, Marktplatz 7, 99423 Weimar')
    expect(await seriousFindings(page)).toEqual([])
  })

  await test.step('a newsletter of the shop is asked on the form and on the card', async () => {
    await page.getByRole('textbox', { name: 'Name', exact: true }).focus()
    await page.keyboard.type('Weinpost')
    await page.keyboard.press('Enter')
    await expect(message(page, 'Angelegt: Weinpost.')).toBeVisible()
    await panel(page, 'Vorschau').getByRole('button', { name: 'Vorige Seite' }).press('Enter')
    await expect(panel(page, 'Vorschau')).toContainText('Weinpost per E-Mail')
    await page.getByRole('link', { name: 'Ausgefüllt für Rosa Röder' }).press('Enter')
    await page.getByRole('tab', { name: 'Einwilligungen' }).press('Enter')
    await expect(cell('Weinpost per E-Mail: ? nicht gefragt')).toBeVisible()
  })

  await test.step('a new wording is a new version, and the settings lead to it', async () => {
    await goTo(page, 'Einstellungen')
    await page.getByRole('button', { name: 'Einwilligungen und Anmeldeformular' }).press('Enter')
    await page.getByRole('button', { name: 'Neue Fassung: Werbung' }).press('Enter')
    await page.getByRole('textbox', { name: 'Wortlaut: Werbung' }).fill('Ja, schreiben Sie mir.')
    await page.getByRole('button', { name: 'Als neue Fassung speichern' }).press('Enter')
    await expect(message(page, 'Werbung: Fassung 2 gilt ab jetzt.')).toBeVisible()
    await expect(panel(page, 'Vorschau')).toContainText('Ja, schreiben Sie mir.')
    const wordings = await client.consents.wordings()
    expect(wordings.filter(({ purpose }) => purpose === 'advertising')).toHaveLength(2)
  })
})
