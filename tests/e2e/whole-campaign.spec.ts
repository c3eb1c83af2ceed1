import type { Locator, Page } from '@playwright/test'
import { readAnswerCode } from '@shared/features/campaigns/answer-code'
import { seriousFindings } from '../support/e2e/axe'
import { arrowTo, focused, tabTo, takeByWord } from '../support/e2e/keys'
import { letterBody } from '../support/e2e/letter-body'
import { scan } from '../support/e2e/scan'
import { goToPath, message, openCard, panel } from '../support/e2e/screen'
import { expect, test } from '../support/e2e/test'
import { readPdf } from '../support/pdf/read-pdf'

async function press(page: Page, target: Locator, key = 'Tab'): Promise<void> {
  await tabTo(page, target, key)
  await page.keyboard.press('Enter')
}

async function type(page: Page, field: Locator, text: string): Promise<void> {
  await tabTo(page, field)
  // A code at a person's pace: faster would be a scanner's.
  await page.keyboard.type(text, { delay: readAnswerCode(text) === null ? 0 : 70 })
}

async function openTabOf(page: Page, from: string, name: string): Promise<void> {
  await tabTo(page, page.getByRole('tab', { name: from, exact: true }))
  await arrowTo(page, page.getByRole('tab', { name, exact: true }), 'ArrowRight')
  await page.keyboard.press('Enter')
}

test('a campaign by keyboard from the selection to what it brought', async ({
  emptyShop: page,
  prepared: { client },
  host,
}) => {
  const ids: Record<string, number> = {}
  for (const lastName of ['Adler', 'Böhm', 'Dorn', 'Ernst', 'Falk']) {
    const { card } = await client.customers.create({
      ...{ kind: 'person', people: [{ firstName: 'Anna', lastName }] },
      addresses: [{ street: `Neckarweg ${lastName.length}`, postcode: '69120', city: 'Heidelberg' }],
      tags: lastName === 'Falk' ? [] : ['Stammkunde'],
      adObjection: lastName === 'Ernst',
    })
    ids[lastName] = card.id
  }
  const codes = new Map<string, string>()
  const codeFor = (name: string) => codes.get(name) ?? ''

  await test.step('planned for a selection, with what it costs', async () => {
    await goToPath(page, '/campaigns')
    await press(page, page.getByRole('button', { name: 'Neue Aktion' }))
    await expect(focused(page)).toHaveAccessibleName('Wie heißt die Aktion?')
    await page.keyboard.type('Adventsverkostung')
    await press(page, page.getByRole('button', { name: 'Bedingung' }))
    await tabTo(page, page.getByRole('combobox', { name: 'Schlagwort' }))
    await takeByWord(page, 'Stammk')
    await expect(page.getByRole('group', { name: 'Bedingungen' })).toContainText('Stammkunde')
    await type(page, page.getByRole('textbox', { name: 'Porto je Stück' }), '0,95')
    await type(page, page.getByRole('textbox', { name: 'Papier und Druck je Stück' }), '0,18')
    await type(page, page.getByRole('textbox', { name: 'Arbeit in Minuten' }), '50')
    await type(page, page.getByRole('textbox', { name: 'Was eine Stunde kostet' }), '15,50')
    await type(page, page.getByRole('textbox', { name: 'Was sonst dazukommt' }), '7')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { level: 1, name: 'Adventsverkostung' })).toBeVisible()
  })

  await test.step('checked and settled', async () => {
    const check = panel(page, 'Prüfen vor dem Versand')
    await expect(check).toContainText('3 bekommen es')
    await expect(check.getByRole('button', { name: '1 Werbewiderspruch' })).toBeVisible()
    await press(page, check.getByRole('button', { name: 'Festhalten' }))
    await expect(page.getByRole('heading', { name: /^Festgehalten heute/ })).toBeVisible()
  })

  await test.step('its letter is written, printed with a code for each, and went out', async () => {
    await openTabOf(page, 'Prüfen', 'Brief')
    await press(page, page.getByRole('button', { name: 'Brief schreiben' }))
    await expect(focused(page)).toHaveText('Ohne Vorlage')
    await page.keyboard.press('Enter')
    await press(page, page.getByRole('button', { name: 'Weiter zum Text' }))
    await type(page, page.getByRole('textbox', { name: 'Betreff' }), 'Advent im Laden')
    await tabTo(page, letterBody(page))
    await page.keyboard.type('Wir laden Sie ein.')
    await press(page, page.getByRole('button', { name: '4 Drucken' }), 'Shift+Tab')
    await press(page, page.getByRole('button', { name: 'PDF mit 3 Briefen erstellen' }))
    const ready = panel(page, /^3 Briefe/)
    const { bytes } = await host.save(ready.getByRole('button', { name: 'Speichern' }))
    for (const { text, texts } of (await readPdf(bytes)).pages) {
      expect(text).toContain('Wir laden Sie ein.')
      const name = /^(?:.* )?Anna (.+)$/m.exec(text)?.[1] ?? ''
      codes.set(name, texts.find((one) => readAnswerCode(one.text) !== null)?.text ?? '')
    }
    expect([...codes.keys()].toSorted()).toEqual(['Adler', 'Böhm', 'Dorn'])
    expect(new Set(codes.values()).size).toBe(3)
    await press(page, panel(page, 'Sind die Briefe gut gedruckt?').getByRole('button', { name: /^Ja/ }))
    await expect(message(page, 'Bei 3 Kunden im Verlauf eingetragen.').first()).toBeVisible()
  })

  await test.step('at the till the code counts with the purchase', async () => {
    await openCard(page, 'adler', 'Anna Adler')
    const till = page.getByRole('form', { name: 'Einkauf buchen' })
    await type(page, till.getByRole('textbox', { name: 'Betrag' }), '120,00')
    await press(page, till.getByRole('button', { name: 'Tag, Text und Code' }))
    await type(page, till.getByRole('textbox', { name: /^Code vom Brief/ }), codeFor('Adler').toLowerCase())
    expect(await seriousFindings(page)).toEqual([])
    await page.keyboard.press('Enter')
    await expect(message(page, 'Zählt als Antwort auf „Adventsverkostung“.')).toBeVisible()
  })

  await test.step('an envelope that came back makes its address bad', async () => {
    await goToPath(page, '/campaigns')
    await press(page, page.getByRole('button', { name: 'Rückläufer eintragen' }))
    await expect(panel(page, 'Rückläufer')).toBeVisible()
    await scan(page, codeFor('Böhm'))
    await expect(page.getByRole('list', { name: 'Eben eingetragen' })).toContainText('Böhm, Anna')
    expect(await seriousFindings(page)).toEqual([])
    expect((await client.customers.get({ id: ids.Böhm ?? 0 })).state).toBe('moved')
  })

  await test.step('another answer is told in one step', async () => {
    await press(page, page.getByRole('link', { name: 'Adventsverkostung' }))
    await openTabOf(page, 'Prüfen', 'Antworten')
    await type(page, page.getByRole('textbox', { name: 'Code oder Name' }), 'dorn')
    await press(page, page.getByRole('button', { name: 'Hat angerufen' }))
    await expect(message(page, 'Antwort eingetragen: Dorn, Anna.')).toBeVisible()
    await expect(panel(page, 'Was zurückkam')).toContainText('2 geantwortet')
  })

  await test.step('what it brought', async () => {
    await tabTo(page, page.getByRole('tab', { name: 'Antworten' }), 'Shift+Tab')
    await arrowTo(page, page.getByRole('tab', { name: 'Ergebnisse' }), 'ArrowRight')
    await page.keyboard.press('Enter')
    const brought = panel(page, 'Was es gebracht hat')
    const figure = (label: string) =>
      brought.locator('dl > div').filter({ has: page.getByText(label, { exact: true }) })
    await expect(figure('verschickt').locator('strong')).toHaveText('3')
    await expect(figure('verschickt')).toContainText('1 kam zurück')
    await expect(figure('geantwortet').locator('strong')).toHaveText('2')
    await expect(figure('geantwortet')).toContainText('66,7 % der Verschickten')
    await expect(figure('Umsatz der Antworten').locator('strong')).toHaveText('120,00 €')
    await expect(figure('Umsatz der Antworten')).toContainText('1 Kunde hat mit der Antwort gekauft')
    // 3 × (0,95 + 0,18) = 3,39; 50 minutes at 15,50 an hour = 12,92; 7,00 besides.
    await expect(figure('gekostet').locator('strong')).toHaveText('23,31 €')
    await expect(figure('gekostet')).toContainText('11,66 € je Antwort')
    // 40 % of 120,00 = 48,00, less 23,31.
    await expect(figure('Gewinn').locator('strong')).toHaveText('24,69 €')
    await expect(panel(page, 'Antworten').getByRole('listitem')).toHaveText([
      /angerufen.*1/,
      /mit dem Code.*1/,
    ])
    await expect(panel(page, 'Danach gekauft')).toContainText('120,00 €')
    expect(await seriousFindings(page)).toEqual([])
  })

  await test.step('and it is closed', async () => {
    await press(page, page.getByRole('button', { name: 'Abschließen' }), 'Shift+Tab')
    await expect(page.getByText('abgeschlossen', { exact: true })).toBeVisible()
    await expect(page.getByRole('button', { name: 'Wieder öffnen' })).toBeFocused()
  })
})
