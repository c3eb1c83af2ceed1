import type { Page } from '@playwright/test'
import papaparse from 'papaparse'
import { readSheet } from 'read-excel-file/node'
import { chips, letterBody, writeBody } from '../support/e2e/letter-body'
import { dayFromNow } from '../support/e2e/outlook-file'
import { goTo, openCard, panel, timeline } from '../support/e2e/screen'
import { expect, test } from '../support/e2e/test'
import { type ReadPage, readPdf } from '../support/pdf/read-pdf'

const subject = 'Einladung zur Weinprobe für Genießer'
const body =
  '{{Briefanrede}},\n\nSie haben {{Punktestand}} Punkte. Wir grüßen nach {{Ort}}.\n\nHerzliche Grüße\nEmma Lindner'

test.beforeEach(async ({ prepared: { client }, shop: _ }) => {
  // Someone more with the tag, who wants no advertising.
  await client.customers.create({
    kind: 'person',
    people: [{ salutation: 'mr', firstName: 'Willi', lastName: 'Widerspruch' }],
    addresses: [{ street: 'Nordstraße 1', postcode: '04105', city: 'Leipzig' }],
    tags: ['Rotwein'],
    adObjection: true,
  })
})

/** A new letter to everybody with the tag; leads to its text. */
async function address(page: Page): Promise<void> {
  await goTo(page, 'Briefe')
  await page.getByRole('button', { name: 'Neuer Brief' }).click()
  await page.getByRole('link', { name: 'Ohne Vorlage' }).click()
  await page.getByRole('button', { name: 'Bedingung' }).click()
  const condition = page.getByRole('dialog', { name: 'Bedingung hinzufügen', exact: true })
  await condition.getByRole('combobox', { name: 'Schlagwort' }).fill('Rotw')
  await condition.getByRole('option', { name: /^Rotwein/ }).click()
}

async function write(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Weiter zum Text' }).click()
  await page.getByRole('textbox', { name: 'Betreff' }).fill(subject)
  await writeBody(page, body)
}

async function toPrint(page: Page): Promise<void> {
  await page
    .getByRole('navigation', { name: 'Schritte' })
    .getByRole('button', { name: /Drucken/ })
    .click()
}

test('a serial letter: who gets it and who does not, the real preview, and one PDF', async ({
  shop: page,
  host,
}) => {
  await address(page)
  const recipients = panel(page, 'Empfänger')
  await expect(recipients).toContainText('3 Kunden')
  await expect(recipients).toContainText('2 ausgelassen')
  await recipients.getByRole('button', { name: 'ansehen' }).click()
  const leftOut = recipients.getByRole('list', { name: 'Ausgelassene Kunden' }).getByRole('listitem')
  await expect(leftOut.filter({ hasText: 'Widerspruch, Willi' })).toContainText('Werbewiderspruch')
  await expect(leftOut.filter({ hasText: 'Ohneweg, Ulla' })).toContainText('unvollständige Anschrift')

  await test.step('the letter is leafed through as it will be printed', async () => {
    await write(page)
    const preview = panel(page, 'Vorschau')
    await expect(preview).toContainText('1 von 3')
    const names = new Set<string>()
    for (const place of ['1 von 3', '2 von 3', '3 von 3']) {
      await expect(preview).toContainText(place)
      const sheet = preview.getByRole('img', { name: /^Brief an/ })
      await expect(sheet).toBeVisible()
      const name = (await sheet.getAttribute('aria-label')) ?? ''
      names.add(name)
      if (name.includes('Röder')) await expect(preview).toContainText('Sehr geehrte Frau Röder,')
      if (place !== '3 von 3') await preview.getByRole('button', { name: 'Nächster Brief' }).click()
      if (place !== '3 von 3') await expect(sheet).not.toHaveAccessibleName(name)
    }
    expect([...names].sort()).toEqual([
      'Brief an Röder, Rosa',
      'Brief an Weiß, Jörg',
      'Brief an d’Ambrosio, René',
    ])
  })

  await test.step('a field that does not exist is named and mended', async () => {
    await letterBody(page).press('Control+End')
    await page.keyboard.insertText(' {{Vornahme}}')
    await expect(page.getByText('Das Feld „Vornahme“ gibt es nicht.')).toBeVisible()
    await page.getByRole('button', { name: '„Vorname“ einsetzen' }).click()
    await expect(chips(page).last()).toHaveText('Vorname')
    await letterBody(page).press('Backspace')
    await expect(chips(page)).toHaveText(['Briefanrede', 'Punktestand', 'Ort'])
  })

  await page.getByRole('button', { name: 'Weiter zum Prüfen' }).click()
  await expect(panel(page, 'Prüfen vor dem Versand')).toContainText('3 Briefe werden gedruckt')
  await page.getByRole('button', { name: 'Weiter zum Drucken' }).click()
  await page.getByRole('button', { name: 'PDF mit 3 Briefen erstellen' }).click()
  const ready = panel(page, '3 Briefe auf 3 Seiten')
  const { name, bytes } = await host.save(ready.getByRole('button', { name: 'Speichern' }))
  expect(name).toMatch(/^Einladung zur Weinprobe für Genießer.*\.pdf$/)
  const { pages } = await readPdf(bytes)
  expect(pages).toHaveLength(3)
  for (const sheet of pages) expect(sheet.text).toContain('Sie können der Werbung jederzeit widersprechen')
  const rosa = pageTo(pages, 'Rosa Röder')
  expect(rosa.width).toBeCloseTo(210, 0)
  expect(rosa.height).toBeCloseTo(297, 0)
  for (const line of ['Frau Rosa Röder', 'Saalbahnhofstraße 12', '07743 Jena']) {
    const { x, y, width } = lineOf(rosa, line)
    // The window of an envelope for DIN 5008 form B, below the line for the sender.
    expect(x, line).toBeGreaterThanOrEqual(20)
    expect(x + width, line).toBeLessThanOrEqual(105)
    expect(y, line).toBeGreaterThan(62.7)
    expect(y, line).toBeLessThan(90)
  }
  expect(lineOf(rosa, 'Sehr geehrte Frau Röder,').y).toBeGreaterThan(98)
  expect(lineOf(rosa, subject).y).toBeLessThan(lineOf(rosa, 'Sehr geehrte Frau Röder,').y)
  expect(rosa.text).toContain('Wir grüßen nach Jena.')
  expect(pageTo(pages, 'Jörg Weiß').text).toContain('Sehr geehrter Herr Weiß,')
  expect(pageTo(pages, 'Ambrosio').text).toContain('d’Ambrosio')
})

test('only Yes enters the letters in each Verlauf, once, and it can be taken back', async ({
  shop: page,
  prepared: { client },
}) => {
  await address(page)
  await write(page)
  await toPrint(page)
  await page.getByRole('button', { name: 'PDF mit 3 Briefen erstellen' }).click()
  const ask = panel(page, 'Sind die Briefe gut gedruckt?')
  await ask.getByRole('button', { name: 'Noch nicht' }).click()
  await expect(ask).toContainText('es ist nichts eingetragen')
  const letters = async () => {
    const [rosa] = (await client.customers.search({ text: 'röder' })).hits
    const { entries } = await client.history.list({ customerId: rosa?.id ?? 0 })
    return entries.filter(({ type }) => type === 'letter').length
  }
  expect(await letters()).toBe(0)

  // The question waits, also on the page of all letters.
  await goTo(page, 'Briefe')
  await ask.getByRole('button', { name: 'Ja, eintragen' }).click()
  await expect(
    page.getByRole('status').filter({ hasText: 'Bei 3 Kunden im Verlauf eingetragen.' }).first(),
  ).toBeVisible()
  expect(await letters()).toBe(1)
  await openCard(page, 'röder', 'Rosa Röder')
  await expect(timeline(page).first()).toContainText(`Brief „${subject}“`)

  await page.getByRole('tab', { name: 'Verlauf' }).focus()
  await page.keyboard.press('Control+z')
  await expect(page.getByText('Noch steht nichts im Verlauf.')).toBeVisible()
  expect(await letters()).toBe(0)
})

test('a test letter, printing again from letter N, and the same people as a list', async ({
  shop: page,
  host,
}) => {
  await address(page)
  await write(page)
  await toPrint(page)
  const printing = panel(page, 'Drucken')
  await printing.getByRole('button', { name: 'Testbrief' }).click()
  await expect(printing.getByText('Der Testbrief ist fertig.')).toBeVisible()
  const test = await host.save(printing.getByRole('button', { name: 'Speichern' }))
  const [sheet, ...more] = (await readPdf(test.bytes)).pages
  expect(more).toEqual([])
  expect(sheet?.text).toContain('Feinkost Emma Lindner')
  await expect(panel(page, 'Sind die Briefe gut gedruckt?')).toBeHidden()

  await printing.getByRole('textbox', { name: 'ab Brief Nr.' }).fill('2')
  await printing.getByRole('button', { name: 'Neu drucken' }).click()
  const again = panel(page, /^2 Briefe/)
  const rest = await host.save(again.getByRole('button', { name: 'Speichern' }))
  expect((await readPdf(rest.bytes)).pages).toHaveLength(2)

  const list = panel(page, 'Liste für Word oder LibreOffice')
  await list.getByRole('button', { name: 'CSV' }).click()
  await expect(list.getByText('Liste mit 3 Empfängern')).toBeVisible()
  const csv = await host.save(list.getByRole('button', { name: 'Speichern' }))
  const rows = papaparse.parse<string[]>(csv.bytes.toString('utf8').replace(/^\uFEFF/, ''), {
    skipEmptyLines: true,
  }).data
  const head = rows[0] ?? []
  for (const column of ['Anschrift1', 'Anschrift6', 'Briefanrede', 'Punktestand'])
    expect(head).toContain(column)
  expect(rows).toHaveLength(4)
  const rosa = rows.find((row) => row.includes('Röder')) ?? []
  expect(rosa[head.indexOf('Briefanrede')]).toContain('Sehr geehrte Frau Röder')
  expect(rosa[head.indexOf('Anschrift3')]).toBe('07743 Jena')

  await list.getByRole('button', { name: 'Excel (XLSX)' }).click()
  await expect(list.getByText(/\.xlsx/)).toBeVisible()
  const xlsx = await host.save(list.getByRole('button', { name: 'Speichern' }))
  const cells = await readSheet(xlsx.bytes)
  expect(cells[0]).toEqual(head)
  expect(cells).toHaveLength(4)
})

test('a letter about a contract goes to those who object to advertising as well', async ({ shop: page }) => {
  await address(page)
  await page.getByRole('radio', { name: 'Vertrag' }).check()
  await expect(panel(page, 'Empfänger')).toContainText('4 Kunden')
  await expect(panel(page, 'Empfänger')).toContainText('1 ausgelassen')
})

test('a letter is kept while it is written and goes on after leaving', async ({ shop: page }) => {
  await address(page)
  await write(page)
  await expect(page.getByText(/^gespeichert/)).toBeVisible()
  await goTo(page, 'Briefe')
  await page.getByRole('link', { name: subject }).click()
  await expect(letterBody(page)).toContainText('Sie haben Punktestand Punkte. Wir grüßen nach Ort.')
})

test('the customer list of a selection as PDF, and everything as a table', async ({ shop: page, host }) => {
  await goTo(page, 'Kunden')
  await page.getByRole('button', { name: 'Auswahl', exact: true }).click()
  await page.getByRole('dialog').getByRole('combobox', { name: 'Schlagwort' }).fill('Rotw')
  await page.getByRole('option', { name: /^Rotwein/ }).click()
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: '5 Treffer' }).click()
  await page.getByRole('menuitem', { name: 'Liste drucken' }).click()
  await expect(panel(page, 'Wer soll darauf stehen?')).toContainText('5 Kunden')
  await page.getByRole('textbox', { name: 'Überschrift' }).fill('Rotweinfreunde')
  await page.getByRole('checkbox', { name: 'Schlagworte' }).check()
  await page.getByRole('button', { name: 'PDF erstellen' }).click()
  const printing = panel(page, 'Drucken')
  await expect(printing.getByText('5 Kunden auf 1 Seite')).toBeVisible()
  await expect(page.getByRole('img', { name: 'Kundenliste, Seite 1' })).toBeVisible()
  const list = await host.save(printing.getByRole('button', { name: 'Speichern' }))
  const [sheet, ...more] = (await readPdf(list.bytes)).pages
  expect(more).toEqual([])
  for (const words of ['Rotweinfreunde', 'Röder, Rosa', 'Saalbahnhofstraße 12', 'Seite 1 von', dayFromNow(0)])
    expect(sheet?.text).toContain(words)
  expect(sheet?.text).not.toContain('Süß')

  // The same customers as a file for somebody else, by keyboard.
  await page.getByRole('button', { name: 'Diese Auswahl als Datei speichern' }).press('Enter')
  await expect(panel(page, 'Welche Kunden?')).toContainText('5 Kunden')
  await page.getByRole('radio', { name: 'CSV' }).press('Space')
  await page.getByRole('radio', { name: 'Für einen Dienstleister' }).press('Space')
  await expect(page.getByRole('button', { name: 'Datei erstellen' })).toBeDisabled()
  await page.getByRole('textbox', { name: 'Wer bekommt sie?' }).fill('Druckerei Süß')
  await page.getByRole('textbox', { name: 'Wofür?' }).fill('Weihnachtskarten')
  await page.getByRole('button', { name: 'Datei erstellen' }).press('Enter')
  await expect(page.getByText('5 Kunden in der Datei')).toBeVisible()
  const csv = await host.save(page.getByRole('button', { name: 'Speichern' }))
  expect(csv.bytes.toString('utf8')).toContain('Werbesperre (ja / nein)')
  await expect(panel(page, 'Was schon hinausging')).toContainText('Druckerei Süß')
})

function pageTo(pages: readonly ReadPage[], name: string): ReadPage {
  const found = pages.find(({ text }) => text.includes(name))
  if (!found) throw new Error(`no letter to ${name}`)
  return found
}

function lineOf(sheet: ReadPage, text: string) {
  const found = sheet.texts.find((line) => line.text.startsWith(text))
  if (!found) throw new Error(`${text} is not on the page:\n${sheet.text}`)
  return found
}
