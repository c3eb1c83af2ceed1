import { truncateSync, writeFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { pdfBytes, pngBytes } from '../support/documents'
import { seriousFindings } from '../support/e2e/axe'
import { choose, hand } from '../support/e2e/files'
import { card, goToPath, message, openCard, panel, timeline } from '../support/e2e/screen'
import { expect, test } from '../support/e2e/test'
import { mailWith } from '../support/mails'

const rows = (page: Page) =>
  page.getByRole('list', { name: 'Dokumente, das Neueste zuerst' }).getByRole('listitem')
const tab = (page: Page) => page.getByRole('tabpanel')
const addButton = (page: Page) => page.getByRole('button', { name: 'Dokument hinzufügen' })

/** A file of that many empty bytes; answers its path. */
function fileOf(bytes: number, path: string): string {
  writeFileSync(path, '')
  truncateSync(path, bytes)
  return path
}

test('documents on a card: added by keys and by chooser, looked at, saved, renamed, deleted and back', async ({
  shop: page,
  host,
}) => {
  const pdf = pdfBytes('Ihr Angebot')
  await test.step('by keys: the menu behind the tabs, the button, the file', async () => {
    await openCard(page, 'röder', 'Rosa Röder')
    await page.getByRole('button', { name: 'Mehr auf die Karte' }).focus()
    await page.keyboard.press('Enter')
    await page.keyboard.press('ArrowDown')
    await page.getByRole('menuitem', { name: 'Dokumente' }).focus()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('menu')).toBeHidden()
    const chooser = page.waitForEvent('filechooser')
    await addButton(page).press('Enter')
    await (await chooser).setFiles([
      { name: 'Angebot.pdf', mimeType: 'application/pdf', buffer: pdf },
      { name: 'Regal.png', mimeType: 'image/png', buffer: pngBytes(60, 40) },
    ])
    await expect(rows(page)).toHaveCount(2)
    await expect(page.getByRole('tab', { name: /^Dokumente ?2$/ })).toBeVisible()
    expect(await seriousFindings(page)).toEqual([])
  })

  await test.step('a PDF and a picture are shown', async () => {
    await page.getByRole('button', { name: 'Angebot.pdf', exact: true }).click()
    const dialog = page.getByRole('dialog', { name: 'Angebot.pdf' })
    await expect(dialog.getByText('Ihr Angebot')).toBeAttached()
    await expect(dialog.getByRole('img', { name: 'Angebot.pdf' })).toBeVisible()
    const saved = await host.save(dialog.getByRole('button', { name: 'Speichern unter' }))
    expect([saved.name, saved.bytes.equals(pdf)]).toEqual(['Angebot.pdf', true])
    expect(await seriousFindings(page)).toEqual([])
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'Regal.png', exact: true }).click()
    const picture = page
      .getByRole('dialog', { name: 'Regal.png' })
      .getByRole('img', { name: 'Bild: Regal.png' })
    await expect(picture).toBeVisible()
    expect(await picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(60)
    await page.keyboard.press('Escape')
  })

  await test.step('what is not taken is said at the place, by name and reason', async () => {
    await choose(page, addButton(page), {
      name: 'Rechnung.pdf.exe',
      mimeType: 'application/pdf',
      buffer: Buffer.from('MZ'),
    })
    await expect(page.getByRole('alert')).toContainText('„Rechnung.pdf.exe“ ist ein Programm')
    await choose(page, addButton(page), { name: 'leer.txt', mimeType: 'text/plain', buffer: Buffer.from('') })
    await expect(page.getByRole('alert')).toContainText('„leer.txt“ ist leer.')
    await page.getByRole('button', { name: 'Hinweis zu „leer.txt“ ausblenden' }).click()
    await expect(page.getByRole('alert')).toBeHidden()
    await expect(rows(page)).toHaveCount(2)
  })

  await test.step('a drop shows where it goes, and a page is kept but not shown', async () => {
    await hand(tab(page), 'over', [{ name: 'Seite.html', bytes: '<html>' }])
    await expect(page.getByText('Hier ablegen')).toBeVisible()
    await hand(tab(page), 'drop', [{ name: 'Seite.html', bytes: '<!doctype html><script>alert(1)</script>' }])
    await expect(page.getByText('Hier ablegen')).toBeHidden()
    await expect(rows(page)).toHaveCount(3)
    await page.getByRole('button', { name: 'Seite.html', exact: true }).click()
    const dialog = page.getByRole('dialog', { name: 'Seite.html' })
    await expect(dialog).toContainText('Diese Datei lässt sich hier nicht anzeigen.')
    await expect(dialog.getByRole('button', { name: 'Öffnen', exact: true })).toBeHidden()
    await page.keyboard.press('Escape')
    await expect(dialog).toBeHidden()
    await hand(tab(page), 'paste', [{ name: 'image.png', bytes: pngBytes(8, 8) }])
    await expect(rows(page).first()).toContainText(/Bild aus der Zwischenablage \d\d\.\d\d\.\d{4}\.png/)
  })

  await test.step('a day until when it is kept; past, it stands under „Aufbewahrung“', async () => {
    await page.getByRole('button', { name: 'Bearbeiten: Angebot.pdf' }).click()
    const dialog = page.getByRole('dialog', { name: 'Dokument bearbeiten' })
    await dialog.getByRole('textbox', { name: 'Name' }).fill('Angebot Mantel.pdf')
    await dialog.getByRole('textbox', { name: 'Aufbewahren bis' }).fill('31.12.2020')
    await page.keyboard.press('Enter')
    await expect(page.getByText('aufzubewahren bis 31.12.2020, abgelaufen')).toBeVisible()
    await goToPath(page, '/documents')
    await expect(panel(page, 'Über die Zeit')).toContainText('Röder, Rosa')
    expect(await seriousFindings(page)).toEqual([])
    await page.getByRole('button', { name: '1 Dokument löschen' }).click()
    await expect(page.getByText('Kein Dokument ist über die Zeit')).toBeVisible()
    await message(page, '1 Dokument gelöscht.').getByRole('button', { name: 'Rückgängig' }).last().click()
    await expect(panel(page, 'Über die Zeit').getByRole('listitem')).toHaveCount(1)
  })

  await test.step('deleted, and brought back with every byte', async () => {
    await panel(page, 'Über die Zeit').getByRole('link', { name: 'Röder, Rosa' }).click()
    await page.getByRole('tab', { name: /^Dokumente/ }).click()
    await page.getByRole('button', { name: 'Löschen: Angebot Mantel.pdf' }).click()
    await expect(rows(page)).toHaveCount(3)
    await message(page, 'Gelöscht: Angebot Mantel.pdf.')
      .getByRole('button', { name: 'Rückgängig' })
      .last()
      .click()
    await expect(rows(page)).toHaveCount(4)
    const saved = await host.save(page.getByRole('button', { name: 'Speichern unter: Angebot Mantel.pdf' }))
    expect(saved.bytes.equals(pdf)).toBe(true)
  })
})

test('a dropped e-mail stands in the Verlauf, its attachment beside it', async ({ shop: page }) => {
  await openCard(page, 'röder', 'Rosa Röder')
  const head = { from: 'Rosa Röder <rosa.roeder@example.de>', to: 'laden@example.de', subject: 'Der Mantel' }
  const eml = mailWith(head, 'Passt er in 42?', [
    { name: 'Skizze.png', type: 'image/png', bytes: pngBytes(30, 30) },
  ])
  await hand(tab(page), 'drop', [{ name: 'Anfrage.eml', bytes: eml }])
  await expect(timeline(page).first()).toContainText('Erhalten: Der Mantel')
  await expect(timeline(page).first()).toContainText('Passt er in 42?')
  await page.getByRole('button', { name: 'Skizze.png' }).click()
  await expect(page.getByRole('img', { name: 'Bild: Skizze.png' })).toBeVisible()
  await page.keyboard.press('Escape')
  await page.getByRole('tab', { name: /^Dokumente ?2$/ }).click()
  await expect(rows(page)).toContainText([/Skizze\.png.*zur E-Mail im Verlauf/, /Anfrage\.eml.*E-Mail/])
  await message(page, 'Die E-Mail steht im Verlauf')
    .getByRole('button', { name: 'Rückgängig' })
    .last()
    .click()
  await expect(page.getByText('Noch liegt kein Dokument auf dieser Karte.')).toBeVisible()
})

test('the same e-mail a second time: told where it stands, and shown by keys', async ({ shop: page }) => {
  await openCard(page, 'röder', 'Rosa Röder')
  const head = { from: 'rosa.roeder@example.de', to: 'laden@example.de', subject: 'Der Mantel' }
  const eml = mailWith(head, 'Passt er in 42?')
  await hand(tab(page), 'drop', [{ name: 'Anfrage.eml', bytes: eml }])
  await expect(timeline(page).first()).toContainText('Erhalten: Der Mantel')
  await page.getByRole('tab', { name: /^Dokumente/ }).press('Enter')
  await expect(rows(page)).toHaveCount(1)
  await hand(tab(page), 'drop', [{ name: 'Anfrage.eml', bytes: eml }])
  const known = message(page, 'Diese E-Mail steht schon im Verlauf vom 12. November 2026.')
  await expect(known).toBeVisible()
  expect(await seriousFindings(page)).toEqual([])
  await known.getByRole('button', { name: 'Im Verlauf zeigen' }).press('Enter')
  await expect(page.getByRole('tab', { name: /^Verlauf/ })).toBeFocused()
  await expect(timeline(page).filter({ hasText: 'Erhalten: Der Mantel' })).toHaveCount(1)
})

test('a photo is made small, stands on the card, is replaced and taken off, and comes back', async ({
  shop: page,
  prepared: { client },
}, testInfo) => {
  await openCard(page, 'röder', 'Rosa Röder')
  const change = page.getByRole('button', { name: 'Foto von Rosa Röder ändern' })
  const photo = card(page, 'Rosa Röder').getByRole('img', { name: 'Foto von Rosa Röder' })
  const dialog = page.getByRole('dialog', { name: 'Foto' })
  const chooseButton = dialog.getByRole('button', { name: 'Foto wählen' })
  const pick = (name: string, buffer: Buffer) =>
    choose(page, chooseButton, { name, mimeType: 'image/png', buffer })

  await test.step('bad input is answered at the field', async () => {
    await change.click()
    await pick('Logo.svg', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'))
    await expect(dialog.getByRole('alert')).toContainText('kein Foto')
    await pick('riesig.png', pngBytes(30_000, 30_000, [0, 0, 0], true))
    await expect(dialog.getByRole('alert')).toContainText('30.000 × 30.000 Bildpunkten')
    await choose(page, chooseButton, fileOf(50 * 1024 * 1024, testInfo.outputPath('fünfzig.png')))
    await expect(dialog.getByRole('alert')).toContainText('52 MB zu groß')
    await pick('abgebrochen.png', pngBytes(900, 700, [1, 2, 3], true))
    await expect(dialog.getByRole('alert')).toContainText('kein Foto')
    expect(await seriousFindings(page)).toEqual([])
  })

  await test.step('1,400 pixels become 512', async () => {
    await pick('Rosa.txt', pngBytes(1400, 700))
    await expect(dialog).toBeHidden()
    await expect(photo).toBeVisible()
    const size = await photo.evaluate((image: HTMLImageElement) => [image.naturalWidth, image.naturalHeight])
    expect(size).toEqual([512, 256])
    const { hits } = await client.customers.search({ text: 'röder' })
    const documents = await client.documents.ofCard({ customerId: hits[0]?.id ?? 0 })
    expect(documents).toMatchObject([{ role: 'photo', mediaType: 'image/jpeg' }])
  })

  await test.step('a photo of a phone, 12 million pixels, just works', async () => {
    const jpeg = await page.evaluate(async () => {
      const canvas = new OffscreenCanvas(4000, 3000)
      const paint = canvas.getContext('2d')
      for (let x = 0; paint && x < 4000; x += 8) {
        paint.fillStyle = `hsl(${x % 360} 80% 50%)`
        paint.fillRect(x, 0, 8, 3000)
      }
      const blob = await canvas.convertToBlob({ type: 'image/jpeg', quality: 1 })
      return [...new Uint8Array(await blob.arrayBuffer())]
    })
    await change.click()
    await choose(page, chooseButton, {
      name: 'IMG_2041.jpg',
      mimeType: 'image/jpeg',
      buffer: Buffer.from(jpeg),
    })
    await expect(dialog).toBeHidden()
    await expect
      .poll(() => photo.evaluate((image: HTMLImageElement) => [image.naturalWidth, image.naturalHeight]))
      .toEqual([512, 384])
  })

  await test.step('taken off and back, by keys', async () => {
    await change.focus()
    await page.keyboard.press('Enter')
    await dialog.getByRole('button', { name: 'Foto entfernen' }).click()
    await expect(photo).toBeHidden()
    await message(page, 'Das Foto ist entfernt.').getByRole('button', { name: 'Rückgängig' }).last().click()
    await expect(photo).toBeVisible()
    expect(await seriousFindings(page)).toEqual([])
  })
})
