import type { Page } from '@playwright/test'
import { seriousFindings } from '../support/e2e/axe'
import { focused, takeFromList, takeFromMenu } from '../support/e2e/keys'
import { card, goTo, goToPath, message, openCard, panel } from '../support/e2e/screen'
import { expect, test } from '../support/e2e/test'

/** What stands on the card in a field: its value is the button that edits it. */
const value = (page: Page, field: string) =>
  page.getByRole('button', { name: new RegExp(`^${field}: .* – bearbeiten$`) })

test('a shoe size by keys alone: group and field made, filled on the card, turned into a number, and taken back', async ({
  shop: page,
  prepared: { client },
}) => {
  const press = async (...keys: string[]) => {
    for (const key of keys) await page.keyboard.press(key)
  }

  await test.step('from the settings to the page; a group, and a field in it', async () => {
    await goTo(page, 'Einstellungen')
    await page.getByRole('button', { name: 'Eigene Felder einrichten' }).focus()
    await press('Enter')
    await expect(page.getByRole('heading', { level: 1, name: 'Eigene Felder' })).toBeVisible()
    await page.getByRole('textbox', { name: 'Name der Gruppe' }).focus()
    await press('Enter')
    await expect(page.getByText('Bitte geben Sie der Gruppe einen Namen.')).toBeVisible()
    await page.keyboard.type('Maße')
    await press('Enter')
    await expect(panel(page, 'Maße')).toBeVisible()
    await panel(page, 'Maße').getByRole('button', { name: 'Feld hinzufügen' }).focus()
    await press('Enter')
    await expect(page.getByRole('textbox', { name: 'Name', exact: true })).toBeFocused()
    await page.keyboard.type('Schuhgröße')
    await press('Enter')
    await expect(panel(page, 'Maße').getByRole('listitem')).toHaveText(/Schuhgröße\s*Text/)
    expect(await seriousFindings(page)).toEqual([])
  })

  await test.step('on the card: „Feld ausfüllen …“, a few letters, the value, Enter', async () => {
    await openCard(page, 'röder', 'Rosa Röder')
    await page.getByRole('button', { name: 'Feld ausfüllen …' }).focus()
    await press('Enter')
    await page.keyboard.type('schuh')
    await press('Enter')
    await expect(page.getByRole('textbox', { name: 'Schuhgröße' })).toBeFocused()
    await page.keyboard.type('ca. 41')
    await press('Enter')
    await expect(value(page, 'Schuhgröße')).toHaveText('ca. 41')
    await expect(value(page, 'Schuhgröße')).toBeFocused()
    expect(await seriousFindings(page)).toEqual([])
  })

  await test.step('Escape takes back, Enter saves over it', async () => {
    await press('Enter')
    await page.keyboard.type(' oder so')
    await press('Escape')
    await expect(value(page, 'Schuhgröße')).toHaveText('ca. 41')
    await press('Enter', 'End')
    await page.keyboard.type('½')
    await press('Enter')
    await expect(value(page, 'Schuhgröße')).toHaveText('ca. 41½')
    await page.getByRole('button', { name: 'Mehr auf die Karte' }).press('Enter')
    await takeFromMenu(page, 'Änderungen')
    await expect(page.getByRole('tabpanel')).toContainText('Schuhgröße')
    await expect(page.getByRole('tabpanel')).toContainText(/ca\. 41\s*wurde\s*ca\. 41½/)
  })

  const { hits } = await client.customers.search({ text: 'weiß' })
  const group = (await client.fields.groups({})).find(({ name }) => name === 'Maße')
  const fieldId = group?.fields[0]?.id ?? 0
  const content = { type: 'text' as const, text: '42,5' }
  await client.fields.save({ customerId: hits[0]?.id ?? 0, changes: [{ fieldId, content }] })

  await test.step('another type asks first, and says what does not fit', async () => {
    await goToPath(page, '/settings/fields')
    await page.getByRole('button', { name: 'Bearbeiten: Schuhgröße' }).focus()
    await press('Enter')
    await expect(page.getByRole('textbox', { name: 'Name', exact: true })).toBeFocused()
    await takeFromList(page, page.getByRole('combobox', { name: 'Art' }), 'Zahl')
    await page.getByRole('textbox', { name: 'Name', exact: true }).focus()
    await press('Enter')
    const dialog = page.getByRole('dialog', { name: '„Schuhgröße“ hat schon Werte' })
    await expect(dialog).toContainText('Bei 2 Kunden steht etwas')
    await expect(dialog).toContainText('„ca. 41½“')
    await expect(dialog.getByRole('button', { name: 'Umstellen' })).toBeFocused()
    expect(await seriousFindings(page)).toEqual([])
    await press('Enter')
    await expect(message(page, '1 Kunde behält den alten Wert in „Schuhgröße (alt)“')).toBeVisible()
    await expect(panel(page, 'Maße').getByRole('listitem')).toHaveText(/Schuhgröße\s*Zahl/)
  })

  await test.step('what did not fit is still readable on the card', async () => {
    await openCard(page, 'röder', 'Rosa Röder')
    await expect(card(page, 'Rosa Röder')).toContainText(/Schuhgröße \(alt\)\s*ca\. 41½\s*archiviert/)
  })

  await test.step('„Rückgängig“ brings text and values back', async () => {
    await press('Alt+m')
    await message(page, 'behält den alten Wert').getByRole('button', { name: 'Rückgängig' }).last().focus()
    await press('Enter')
    await expect(value(page, 'Schuhgröße')).toHaveText('ca. 41½')
    await expect(card(page, 'Rosa Röder')).not.toContainText('(alt)')
  })

  await test.step('deleting asks with the number; „Rückgängig“ brings it back', async () => {
    await goToPath(page, '/settings/fields')
    await page.getByRole('button', { name: 'Löschen: Schuhgröße' }).focus()
    await press('Enter')
    const dialog = page.getByRole('dialog', { name: '„Schuhgröße“ löschen?' })
    await expect(dialog).toContainText('Bei 2 Kunden steht hier etwas.')
    await dialog.getByRole('button', { name: 'Mit allen Werten löschen' }).focus()
    await press('Enter')
    await expect(panel(page, 'Maße').getByRole('listitem')).toHaveCount(0)
    await message(page, '„Schuhgröße“ ist gelöscht.')
      .getByRole('button', { name: 'Rückgängig' })
      .last()
      .focus()
    await press('Enter')
    await expect(panel(page, 'Maße').getByRole('listitem')).toHaveCount(1)
  })
})

test('a protected field is covered; choices, dates and „ja oder nein“ by keys; what another window archived says so', async ({
  shop: page,
  prepared: { client },
  faults,
}) => {
  faults.allow(/fields\/save/)
  const { group } = await client.fields.addPreset({ preset: 'confidential', legalBasis: 'Einwilligung' })
  const health = group.fields.find(({ name }) => name === 'Gesundheit')
  const { group: likes } = await client.fields.addGroup({ name: 'Vorlieben am Tisch' })
  const add = async (name: string, type: 'choices' | 'date' | 'yesNo' | 'choice', options: string[] = []) =>
    client.fields.addField({
      groupId: likes.id,
      draft: { name, type, options: options.map((option) => ({ id: null, name: option })) },
    })
  await add('Weine', 'choices', ['Riesling', 'Silvaner', 'Barolo'])
  await add('Glas', 'choice', ['groß', 'klein'])
  const since = await add('Hochzeitstag', 'date')
  await add('Parkplatz', 'yesNo')
  const { hits } = await client.customers.search({ text: 'röder' })
  const content = { type: 'text' as const, text: 'Zuckerkrank' }
  await client.fields.save({ customerId: hits[0]?.id ?? 0, changes: [{ fieldId: health?.id ?? 0, content }] })
  await openCard(page, 'röder', 'Rosa Röder')
  const fillIn = async (letters: string, first: string | RegExp) => {
    await page.getByRole('button', { name: 'Feld ausfüllen …' }).press('Enter')
    await page.keyboard.type(letters)
    await page.keyboard.press('Enter')
    await expect(focused(page)).toHaveAccessibleName(first)
  }

  await test.step('hidden at the counter until somebody wants to see it, else as any other', async () => {
    await expect(card(page, 'Rosa Röder')).not.toContainText('Zuckerkrank')
    await page.getByRole('button', { name: 'Gesundheit: verdeckt, F9 zeigt es' }).press('Enter')
    await expect(card(page, 'Rosa Röder')).toContainText('Zuckerkrank')
    await page.reload()
    await expect(page.getByRole('button', { name: 'Gesundheit: verdeckt, F9 zeigt es' })).toBeVisible()
    await page.keyboard.press('F9')
    await expect(card(page, 'Rosa Röder')).toContainText('Zuckerkrank')
    await page.keyboard.press('F9')
    await expect(card(page, 'Rosa Röder')).not.toContainText('Zuckerkrank')
  })

  await test.step('several choices: ticked with the space bar, saved with Enter', async () => {
    await fillIn('weine', 'Riesling')
    await page.keyboard.press('Space')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Space')
    await page.keyboard.press('Enter')
    await expect(value(page, 'Weine')).toHaveText('Riesling, Barolo')
  })

  await test.step('one choice: a letter, Enter', async () => {
    await fillIn('glas', 'Glas')
    await page.keyboard.type('kl')
    await page.keyboard.press('Enter')
    await expect(value(page, 'Glas')).toHaveText('klein')
  })

  await test.step('yes or no: the arrows, Enter', async () => {
    await fillIn('park', 'leer lassen')
    await page.keyboard.press('ArrowUp')
    await page.keyboard.press('Enter')
    await expect(value(page, 'Parkplatz')).toHaveText('nein')
  })

  await test.step('31 February stays in the field and says so; the field is archived meanwhile, and that is said, too', async () => {
    await fillIn('hochz', 'Hochzeitstag')
    await page.keyboard.type('31.02.2020')
    await page.keyboard.press('Enter')
    await expect(page.getByText('Den 31. Februar gibt es nicht.')).toBeVisible()
    await expect(page.getByRole('textbox', { name: 'Hochzeitstag' })).toHaveValue('31.02.2020')
    await page.getByRole('textbox', { name: 'Hochzeitstag' }).fill('29.02.2020')
    await client.fields.archiveField({ id: since.field.id, archived: true })
    await page.keyboard.press('Enter')
    await expect(page.getByText('Dieses Feld wurde inzwischen archiviert.')).toBeVisible()
    await expect(page.getByRole('textbox', { name: 'Hochzeitstag' })).toHaveValue('29.02.2020')
    await page.keyboard.press('Escape')
  })

  await test.step('an own field as a condition of a list and as a column on paper', async () => {
    await goToPath(page, '/lists')
    await page.getByRole('button', { name: 'Bedingung', exact: true }).press('Enter')
    await page.getByRole('combobox', { name: 'Eigenes Feld' }).focus()
    await page.keyboard.type('weine')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('checkbox', { name: 'Riesling' })).toBeFocused()
    await page.keyboard.press('Space')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('group', { name: 'Bedingungen' })).toContainText('Weine: Riesling')
    await expect(panel(page, 'Wer soll darauf stehen?')).toContainText('1 Kunde')
    await expect(
      page.getByRole('checkbox', { name: 'Gesundheit (besonders geschützt)' }).first(),
    ).not.toBeChecked()
  })
})
