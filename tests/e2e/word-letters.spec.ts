import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { paragraph, readParagraphs, unzip, writeDocx } from '../support/docx'
import { tabTo } from '../support/e2e/keys'
import { goTo, openCard, panel, timeline } from '../support/e2e/screen'
import { expect, test } from '../support/e2e/test'

async function template(name: string, lines: readonly string[]): Promise<string> {
  const path = join(mkdtempSync(join(tmpdir(), 'tante-emma-word-')), name)
  return writeDocx(path, { body: lines.map((line) => paragraph(...line.split('|'))).join('') })
}

test('letters with the own Word document, by keyboard: mend it, fill it, enter them', async ({
  shop: page,
  host,
}) => {
  const good = [
    '{{Anschrift}}',
    '{{Brief|anrede}}',
    '{{#Wenn Ort = Jena}}',
    'nach {{Ort}}',
    '{{/Wenn}}',
    '{{Widerspruch}}',
  ]
  const wrong = await template('Weinprobe.docx', ['Liebe {{Vornahme}}'])
  const right = await template('Weinprobe.docx', good)
  await goTo(page, 'Briefe')
  await tabTo(page, page.getByRole('button', { name: 'Mit Word schreiben' }))
  await page.keyboard.press('Enter')
  const chosen = panel(page, 'Ihre Vorlage')
  const choose = async (path: string) => {
    await tabTo(page, chosen.getByRole('button', { name: /wählen$/ }))
    const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.keyboard.press('Enter')])
    await chooser.setFiles(path)
  }

  await test.step('a misspelt field is named with its place and what was meant', async () => {
    await choose(wrong)
    await expect(chosen).toContainText('Das Feld „{{Vornahme}}“ gibt es nicht. Meinten Sie {{Vorname}}?')
    await expect(chosen).toContainText('Im Absatz: „Liebe {{Vornahme}}“')
    await expect(chosen).toContainText('Das Feld {{Widerspruch}} fehlt in der Vorlage')
    await expect(panel(page, 'Briefe erstellen')).toContainText('Berichtigen Sie zuerst die Vorlage.')
  })

  await test.step('mended, it is filled for everybody who may get it', async () => {
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur())
    await choose(right)
    await expect(chosen).toContainText('Alle Felder und Bedingungen sind richtig geschrieben')
    const make = panel(page, 'Briefe erstellen').getByRole('button', { name: /^[\d.]+ Briefe? erstellen/ })
    await expect(make).toBeEnabled()
    await tabTo(page, make)
    await page.keyboard.press('Enter')
  })

  await test.step('the file has their letters, and the Yes enters them', async () => {
    const made = panel(page, /fertig$/)
    const { name, bytes } = await host.save(made.getByRole('button', { name: 'Speichern' }))
    expect(name).toMatch(/^Weinprobe \d{4}-\d\d-\d\d\.docx$/)
    const text = readParagraphs((await unzip(bytes)).get('word/document.xml')?.toString('utf8') ?? '')
    expect(text).toContain('Sehr geehrte Frau Röder,')
    expect(text).toContain('Frau Rosa Röder\nSaalbahnhofstraße 12\n07743 Jena')
    expect(text.filter((line) => line.startsWith('nach '))).toContain('nach Jena')
    await tabTo(page, made.getByRole('button', { name: 'Ja, eintragen' }))
    await page.keyboard.press('Enter')
    await expect(made).toContainText('im Verlauf eingetragen')
    await openCard(page, 'Röder', 'Rosa Röder')
    await expect(timeline(page).filter({ hasText: 'Weinprobe' })).toHaveCount(1)
  })
})
