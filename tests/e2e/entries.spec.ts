import type { Page } from '@playwright/test'
import { pngBytes } from '../support/documents'
import { seriousFindings } from '../support/e2e/axe'
import { focused, tabTo, takeFromList, takeFromMenu } from '../support/e2e/keys'
import { card, goToPath, message, openCard, panel, timeline } from '../support/e2e/screen'
import { expect, test } from '../support/e2e/test'

const dialog = (page: Page, name: string | RegExp) => page.getByRole('dialog', { name })
const latest = (page: Page) => page.getByRole('region', { name: 'Das Neueste jeder Art' })
const warnings = (page: Page) => page.getByRole('list', { name: 'Warnungen' }).getByRole('listitem')

/** Opens a new entry of the kind that stands at this place of the menu, with Alt+T and the arrows. */
async function newEntry(page: Page, kind: string): Promise<void> {
  await expect(page.getByRole('button', { name: 'Neuer Eintrag' })).toBeVisible()
  await page.keyboard.press('Alt+t')
  await takeFromMenu(page, kind)
  await expect(dialog(page, `Neuer Eintrag: ${kind}`)).toBeVisible()
}

test('a hairdresser’s card by keys alone: colour formula, like last time, allergy', async ({
  shop: page,
  prepared: { client },
}) => {
  await client.presets.switchOn({ branch: 'hair' })
  await openCard(page, 'röder', 'Rosa Röder')

  await test.step('the colour formula: Alt+T, its kind, its fields, Enter', async () => {
    await newEntry(page, 'Farbrezept')
    const form = dialog(page, 'Neuer Eintrag: Farbrezept')
    await expect(focused(page)).toHaveAccessibleName('Ansatz')
    await page.keyboard.press('Space')
    await tabTo(page, form.getByRole('textbox', { name: 'Marke' }))
    await page.keyboard.type('Koleston')
    await page.keyboard.press('Tab')
    await page.keyboard.type('7/43 30 g + 8/0 15 g')
    await page.keyboard.press('Tab')
    await page.keyboard.type('6')
    await tabTo(page, form.getByRole('textbox', { name: 'Einwirkzeit' }))
    await page.keyboard.type('35')
    await tabTo(page, form.getByRole('textbox', { name: 'Tag' }))
    await page.keyboard.press('Control+a')
    await page.keyboard.type('12.9.2025')
    expect(await seriousFindings(page)).toEqual([])
    await page.keyboard.press('Enter')
    await expect(message(page, 'Eingetragen: Farbrezept')).toBeVisible()
    await expect(form).toBeHidden()
    await expect(latest(page)).toContainText('Farbrezept 12.09.2025')
    await expect(latest(page)).toContainText('Nuance 7/43 30 g + 8/0 15 g')
    await expect(latest(page)).toContainText(/Oxidant 6.%/)
  })

  await test.step('a photo of the result, small below it, and large', async () => {
    const chooser = page.waitForEvent('filechooser')
    const add = latest(page).getByRole('button', { name: 'Foto oder Dokument hinzufügen: Farbrezept' })
    await add.press('Enter')
    const picture = { mimeType: 'image/png', buffer: pngBytes(60, 40) }
    await (await chooser).setFiles({ name: 'Strähnen.png', ...picture })
    const small = latest(page).getByRole('button', { name: 'Bild: Strähnen.png' })
    await expect(small.getByRole('img')).toBeVisible()
    await expect(timeline(page).first().getByRole('img', { name: 'Bild: Strähnen.png' })).toBeVisible()
    expect(await seriousFindings(page)).toEqual([])
    await small.press('Enter')
    const large = page.getByRole('dialog', { name: 'Strähnen.png' })
    await expect(large.getByRole('img', { name: 'Bild: Strähnen.png' })).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(small).toBeFocused()
  })

  await test.step('„wie letztes Mal“: one key, and taken back', async () => {
    await page.keyboard.press('Alt+w')
    await expect(latest(page)).toContainText('Farbrezept heute')
    await expect(timeline(page).filter({ hasText: 'Farbrezept' })).toHaveCount(2)
    await message(page, 'wie letztes Mal').getByRole('button', { name: 'Rückgängig' }).last().press('Enter')
    await expect(latest(page)).toContainText('Farbrezept 12.09.2025')
    await page.keyboard.press('Alt+w')
    await expect(latest(page)).toContainText('Farbrezept heute')
  })

  await test.step('the allergy: a red line with word and sign, also for who does not see red', async () => {
    await newEntry(page, 'Allergie')
    await expect(focused(page)).toHaveAccessibleName('Wogegen')
    await page.keyboard.type('PPD')
    await page.keyboard.press('Enter')
    await expect(warnings(page)).toHaveCount(1)
    await expect(warnings(page)).toContainText('Achtung: Allergie')
    // What it is about is specially protected: hidden at the counter, a key away.
    const hidden = warnings(page).getByRole('button', { name: 'Wogegen: verdeckt, F9 zeigt es' })
    await expect(hidden).toBeVisible()
    await expect(page.locator('body')).not.toContainText('PPD')
    await page.keyboard.press('F9')
    await expect(warnings(page)).toContainText('PPD')
    await expect(warnings(page)).toContainText(/seit \d\d\.\d\d\.\d{4}/)
    expect(await seriousFindings(page)).toEqual([])
  })

  await test.step('the Verlauf shows what stands in them, and one kind alone', async () => {
    await expect(timeline(page).first()).toContainText('Wogegen PPD')
    await takeFromList(page, page.getByRole('combobox', { name: 'Verlauf zeigen' }), 'Farbrezept')
    await expect(timeline(page)).toHaveCount(2)
    await expect(timeline(page).first()).toContainText('Marke Koleston')
  })

  await test.step('the allergy ends on a day; it is not deleted', async () => {
    await tabTo(page, warnings(page).getByRole('button', { name: 'Beenden: Allergie' }))
    await page.keyboard.press('Enter')
    await expect(focused(page)).toHaveAccessibleName('Beendet am')
    await page.keyboard.press('Enter')
    await expect(warnings(page)).toHaveCount(0)
    const { hits } = await client.customers.search({ text: 'röder' })
    const { entries } = await client.history.list({ customerId: hits[0]?.id ?? 0 })
    const ended = entries.find((entry) => entry.type === 'entry' && entry.kind.warning)
    expect(ended).toMatchObject({ endedOn: expect.stringMatching(/^\d{4}-/) })
  })

  await test.step('Escape asks before typed words are lost', async () => {
    await newEntry(page, 'Schnitt')
    await expect(focused(page)).toHaveAccessibleName('Form')
    await page.keyboard.type('Bob')
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog', { name: 'Noch nicht gespeichert' })).toBeVisible()
  })
})

test('a workshop’s bicycle by keys alone: frame number, service, reminder, found by its number', async ({
  shop: page,
  prepared: { client },
}) => {
  await client.presets.switchOn({ branch: 'workshop' })
  await openCard(page, 'röder', 'Rosa Röder')
  const bicycle = page.getByRole('listitem', { name: 'Gazelle Chamonix' })

  await test.step('a tab that waits in the menu until it holds something', async () => {
    await expect(page.getByRole('tab', { name: 'Gegenstände' })).toBeHidden()
    await tabTo(page, page.getByRole('button', { name: 'Mehr auf die Karte' }))
    await page.keyboard.press('Enter')
    await takeFromMenu(page, 'Gegenstände')
    await expect(page.getByText('Noch kein Gegenstand auf dieser Karte.')).toBeVisible()
  })

  await test.step('the bicycle with its frame number', async () => {
    await tabTo(page, page.getByRole('button', { name: 'Neu: Fahrrad' }))
    await page.keyboard.press('Enter')
    await expect(focused(page)).toHaveAccessibleName('Bezeichnung')
    await page.keyboard.type('Gazelle Chamonix')
    await page.keyboard.press('Tab')
    await expect(focused(page)).toHaveAccessibleName('Rahmennummer')
    await page.keyboard.type('GZ-4711-88')
    await tabTo(page, page.getByRole('textbox', { name: 'Farbe' }))
    await page.keyboard.type('schwarz')
    await page.keyboard.press('Enter')
    await expect(bicycle).toContainText('Rahmennummer GZ-4711-88')
    await expect(bicycle).toContainText('Farbe schwarz')
    await expect(page.getByRole('tab', { name: /^Gegenstände ?1$/ })).toBeVisible()
    expect(await seriousFindings(page)).toEqual([])
  })

  await test.step('a service on it', async () => {
    await tabTo(page, bicycle.getByRole('button', { name: 'Neuer Eintrag zu Gazelle Chamonix' }))
    await page.keyboard.press('Enter')
    await takeFromMenu(page, 'Wartung')
    await expect(focused(page)).toHaveAccessibleName('Kilometer')
    await page.keyboard.type('1.850')
    await page.keyboard.press('Tab')
    await page.keyboard.type('Kette, Bremsbeläge')
    await page.keyboard.press('Enter')
    await expect(bicycle.getByRole('list', { name: /^Einträge zu/ })).toContainText('Kette, Bremsbeläge')
    await expect(latest(page)).toContainText('Wartung · Gazelle Chamonix')
  })

  await test.step('„Wartung fällig“ hangs on it and stands among the reminders', async () => {
    await tabTo(page, bicycle.getByRole('button', { name: 'Erinnerung zu Gazelle Chamonix' }))
    await page.keyboard.press('Enter')
    await expect(dialog(page, 'Woran zu Gazelle Chamonix erinnern?')).toBeVisible()
    await expect(focused(page)).toHaveAccessibleName('Woran erinnern?')
    await page.keyboard.type('Wartung fällig')
    await page.keyboard.press('Enter')
    await expect(bicycle.getByRole('region', { name: /^Erinnerungen zu/ })).toContainText('Wartung fällig')
    await expect(dialog(page, 'Woran zu Gazelle Chamonix erinnern?')).toBeHidden()
    await page.keyboard.press('Alt+3')
    await expect(page.getByRole('listitem').filter({ hasText: 'Wartung fällig' })).toContainText(
      'Gazelle Chamonix',
    )
  })

  await test.step('found by its number', async () => {
    await page.keyboard.press('Control+k')
    await page.keyboard.type('gz471188')
    await expect(page.getByRole('option')).toContainText(['Gazelle Chamonix: GZ-4711-88'])
    await page.keyboard.press('Enter')
    await expect(card(page, 'Rosa Röder')).toBeVisible()
  })
})

test('the settings: a branch is switched on, a kind made with a field, another switched off', async ({
  emptyShop: page,
  prepared: { client },
}) => {
  await goToPath(page, '/settings/entries')
  await page.getByRole('button', { name: 'Einschalten: Optik und Hörgeräte' }).click()
  const kinds = panel(page, 'Arten von Einträgen')
  await expect(kinds).toContainText('Sehwerte')
  await expect(panel(page, 'Arten von Gegenständen')).toContainText('Brille')
  expect(await seriousFindings(page)).toEqual([])

  await test.step('a kind of one’s own with a field', async () => {
    await page.getByRole('button', { name: 'Neue Art von Einträgen' }).click()
    await expect(focused(page)).toHaveAccessibleName('Name')
    await page.keyboard.type('Beratung')
    await page.keyboard.press('Enter')
    await kinds.getByRole('button', { name: 'Felder von Beratung' }).click()
    await kinds.getByRole('button', { name: 'Feld hinzufügen' }).click()
    await expect(focused(page)).toHaveAccessibleName('Name')
    await page.keyboard.type('Dauer')
    await page.keyboard.press('Enter')
    await expect(kinds.getByRole('list', { name: 'Felder in „Beratung“' })).toContainText('Dauer')
  })

  await test.step('put in order and switched off', async () => {
    await kinds.getByRole('button', { name: 'Nach oben: Beratung' }).click()
    await expect(message(page, 'Reihenfolge geändert.')).toBeVisible()
    await kinds.getByRole('button', { name: 'Ausschalten: Hörtest' }).click()
    await expect(kinds.getByRole('button', { name: 'Felder von Hörtest' })).toBeHidden()
    await kinds.getByRole('button', { name: 'Ausgeschaltete zeigen (1)' }).click()
    await kinds.getByRole('button', { name: 'Wieder einschalten: Hörtest' }).click()
    const inUse = async () => (await client.entries.kinds()).filter(({ archived }) => !archived)
    await expect.poll(async () => (await inUse()).map(({ name }) => name)).toContain('Hörtest')
  })
})
