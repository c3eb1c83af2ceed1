import type { Page } from '@playwright/test'
import { focused, tabTo } from '../support/e2e/keys'
import { chips, letterBody } from '../support/e2e/letter-body'
import { scan } from '../support/e2e/scan'
import { goTo, message, openCard, panel } from '../support/e2e/screen'
import { expect, test } from '../support/e2e/test'

/** A new letter to Rosa alone that begins with a template, opened at its text. */
async function begin(page: Page, template: string): Promise<void> {
  await openCard(page, 'röder', 'Rosa Röder')
  await page.getByRole('button', { name: 'Brief schreiben' }).press('Enter')
  await expect(focused(page)).toHaveText('Ohne Vorlage')
  await tabTo(page, page.getByRole('link', { name: template, exact: true }))
  await page.keyboard.press('Enter')
  await tabTo(page, letterBody(page))
}

test('a letter from a template, its fields and a condition by keyboard, and the real page beside it', async ({
  shop: page,
}) => {
  await begin(page, 'Geburtstag')
  const preview = panel(page, 'Vorschau')
  await expect(preview).toContainText('zu Ihrem Geburtstag gratulieren wir')

  await test.step('a field is offered while its name is typed, and is one piece', async () => {
    await page.keyboard.press('Control+End')
    await page.keyboard.press('Enter')
    await page.keyboard.type('Gruß nach {{or')
    await expect(page.getByRole('listbox', { name: 'Felder' }).getByRole('option')).toHaveText(['Ort'])
    await page.keyboard.press('Enter')
    await expect(chips(page).last()).toHaveText('Ort')
    await page.keyboard.type(' @kunde')
    const offered = page.getByRole('listbox', { name: 'Felder' }).getByRole('option')
    await expect(offered).toHaveText(['Kundennummer', 'Kunde seit'])
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await expect(chips(page)).toHaveText(['Briefanrede', 'Ort', 'Kunde seit'])
    await page.keyboard.press('Backspace')
    await expect(chips(page)).toHaveText(['Briefanrede', 'Ort'])
    await expect(preview).toContainText('Gruß nach Jena')
  })

  await test.step('a whole name becomes a chip, a wrong one is marked and mended', async () => {
    await page.keyboard.type('{{Nachname}} {{Vornahme}}')
    await expect(chips(page)).toHaveText(['Briefanrede', 'Ort', 'Nachname'])
    await expect(page.getByText('Das Feld „Vornahme“ gibt es nicht.')).toBeVisible()
    await expect(preview).toContainText('Die Vorschau wartet')
    await page.getByRole('button', { name: '„Vorname“ einsetzen' }).press('Enter')
    await expect(chips(page).last()).toHaveText('Vorname')
    await expect(preview).toContainText('Gruß nach Jena Röder Rosa')
  })

  await test.step('a condition is set in its sentence and leads into its text', async () => {
    await page.keyboard.press('Control+End')
    await page.getByRole('button', { name: 'Einfügen', exact: true }).press('Enter')
    await page.getByRole('menuitem', { name: /^Bedingung/ }).press('Enter')
    await expect(focused(page)).toHaveAccessibleName('Worauf es ankommt')
    await page.keyboard.type('Ort')
    await page.keyboard.press('Tab')
    await expect(focused(page)).toHaveValue('is')
    await page.keyboard.press('Tab')
    await page.keyboard.type('jena')
    await page.keyboard.press('Enter')
    // The editor takes the focus with its next frame.
    await expect(letterBody(page)).toBeFocused()
    await page.keyboard.type('Wir liefern zu Ihnen.')
    await page.getByRole('button', { name: 'mit sonst' }).press('Enter')
    await expect(letterBody(page)).toBeFocused()
    await page.keyboard.type('Wir schicken Pakete.')
    await expect(preview).toContainText('Wir liefern zu Ihnen.')
    await expect(preview).not.toContainText('Pakete')
    await page.getByRole('textbox', { name: 'Wert' }).fill('Gera')
    await expect(preview).toContainText('Wir schicken Pakete.')
    await expect(preview).not.toContainText('Wir liefern')
  })

  await test.step('undo and redo stay in the text', async () => {
    await letterBody(page).press('Control+Home')
    await page.keyboard.type('Oben')
    await page.keyboard.press('Control+z')
    await expect(letterBody(page)).not.toContainText('Oben')
    await page.keyboard.press('Control+y')
    await expect(letterBody(page)).toContainText('Oben')
    await page.keyboard.press('Control+z')
  })

  await expect(page.getByText(/^gespeichert/)).toBeVisible()
  await goTo(page, 'Briefe')
  await page.getByRole('link', { name: 'Herzlichen Glückwunsch zum Geburtstag' }).press('Enter')
  await expect(chips(page)).toHaveText(['Briefanrede', 'Ort', 'Nachname', 'Vorname'])
  await expect(page.getByRole('group', { name: 'Bedingung', exact: true })).toContainText(
    'Wir schicken Pakete.',
  )
})

test('a picture, a kept template and block, and a scan that is no part of the text', async ({
  shop: page,
  prepared: { client },
}) => {
  await begin(page, 'Dankeschön')
  await test.step('pictures are taken, others refused with the reason', async () => {
    await page.keyboard.press('Control+End')
    await chooseImage(page, 'Wein.svg', '<svg xmlns="http://www.w3.org/2000/svg"/>')
    await expect(page.getByText('„Wein.svg“ kann nicht in einem Brief stehen.')).toBeVisible()
    await chooseImage(page, 'Wein.png', Buffer.from(dot, 'base64'))
    await expect(letterBody(page).getByRole('img', { name: 'Bild im Brief' })).toBeVisible()
  })

  await test.step('what is marked becomes a block, and comes in again', async () => {
    await letterBody(page).press('Control+Home')
    await page.getByRole('button', { name: 'Bausteine' }).press('Enter')
    await page.getByRole('menuitem', { name: /^Markiertes/ }).press('Enter')
    await expect(focused(page)).toHaveAccessibleName(/^Name/)
    await page.keyboard.type('Anrede')
    await page.keyboard.press('Enter')
    await expect(message(page, 'Textbaustein gespeichert.').first()).toBeVisible()
    await letterBody(page).press('Control+End')
    await page.getByRole('button', { name: 'Bausteine' }).press('Enter')
    await page.getByRole('menuitem', { name: 'Anrede' }).press('Enter')
    await expect(chips(page).last()).toHaveText('Briefanrede')
  })

  await test.step('the letter is kept as a template and begins another one', async () => {
    await page.getByRole('button', { name: 'Als Vorlage speichern' }).press('Enter')
    await page.getByRole('textbox', { name: 'Name' }).fill('Treue')
    await page.keyboard.press('Enter')
    await expect(message(page, 'Vorlage „Treue“ gespeichert.').first()).toBeVisible()
    const [template] = await client.letters.templates()
    expect(template).toMatchObject({ name: 'Treue', builtIn: null, purpose: 'advertising' })
  })

  await test.step('a scanned card opens, and its number does not stay in the letter', async () => {
    await letterBody(page).press('Control+Home')
    await scan(page, '4711000000')
    await expect(page.getByRole('dialog')).toContainText('4711000000')
    await page.keyboard.press('Escape')
    await expect(letterBody(page)).not.toContainText('4711')
  })
})

async function chooseImage(page: Page, name: string, content: string | Buffer): Promise<void> {
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: /^Bild einfügen/ }).press('Enter'),
  ])
  const mimeType = name.endsWith('.png') ? 'image/png' : 'image/svg+xml'
  await chooser.setFiles({ name, mimeType, buffer: Buffer.from(content) })
}

/** One pixel. */
const dot = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='
