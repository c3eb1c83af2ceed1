import { readAnswerCode } from '@shared/features/campaigns/answer-code'
import { seriousFindings } from '../support/e2e/axe'
import { focused, tabTo } from '../support/e2e/keys'
import { goToPath, panel } from '../support/e2e/screen'
import { expect, test } from '../support/e2e/test'
import { readPdf } from '../support/pdf/read-pdf'

test.beforeEach(async ({ prepared: { client } }) => {
  const addresses = [{ street: 'Neckarweg 17', postcode: '69120', city: 'Heidelberg' }]
  for (const lastName of ['Adler', '<b>Meise</b>'])
    await client.customers.create({ kind: 'person', people: [{ firstName: 'Anna', lastName }], addresses })
  await client.customers.create({ kind: 'person', people: [{ lastName: 'Ohneort' }] })
})

test('a campaign by keyboard: checked, mended, settled, its letter with a code for each, printed', async ({
  emptyShop: page,
  host,
}) => {
  await test.step('it gets a name, and is planned for everybody by letter', async () => {
    await goToPath(page, '/campaigns')
    await expect(page.getByText('Noch keine Aktion')).toBeVisible()
    expect(await seriousFindings(page)).toEqual([])
    await tabTo(page, page.getByRole('button', { name: 'Neue Aktion' }))
    await page.keyboard.press('Enter')
    await expect(focused(page)).toHaveAccessibleName('Wie heißt die Aktion?')
    expect(await seriousFindings(page)).toEqual([])
    await page.keyboard.type('Adventsverkostung')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { level: 1, name: 'Adventsverkostung' })).toBeVisible()
  })

  await test.step('the check tells who is left out, with the way to the card', async () => {
    const check = panel(page, 'Prüfen vor dem Versand')
    await expect(check).toContainText('2 bekommen es')
    await tabTo(page, check.getByRole('button', { name: '1 unvollständige Anschrift' }))
    await page.keyboard.press('Enter')
    await expect(check.getByRole('link', { name: 'Ohneort' })).toBeVisible()
    expect(await seriousFindings(page)).toEqual([])
    await tabTo(page, check.getByRole('button', { name: 'Festhalten' }))
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { name: /^Festgehalten heute/ })).toBeVisible()
  })

  await test.step('its letter goes to those who were settled, each with a code', async () => {
    await tabTo(page, page.getByRole('tab', { name: 'Prüfen' }))
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('Enter')
    await tabTo(page, page.getByRole('button', { name: 'Brief schreiben' }))
    await page.keyboard.press('Enter')
    await expect(focused(page)).toHaveText('Ohne Vorlage')
    await page.keyboard.press('Enter')
    await expect(panel(page, 'An wen')).toContainText('gehört zur Aktion „Adventsverkostung“')
    await tabTo(page, page.getByRole('button', { name: '4 Drucken' }))
    await page.keyboard.press('Enter')
    await tabTo(page, page.getByRole('button', { name: /^PDF .*erstellen|^PDF mit/ }))
    await page.keyboard.press('Enter')
    const ready = page.getByRole('region', { name: /^2 Briefe/ })
    await expect(ready).toBeVisible()
    const { bytes } = await host.save(ready.getByRole('button', { name: 'Speichern' }))
    const { pages } = await readPdf(bytes)
    const codes = pages.map(({ texts }) => texts.find(({ text }) => readAnswerCode(text) !== null)?.text)
    expect(new Set(codes).size).toBe(2)
    await tabTo(page, ready.getByRole('button', { name: /^Ja/ }))
    await page.keyboard.press('Enter')
  })

  await test.step('the list of campaigns says how many got it', async () => {
    await goToPath(page, '/campaigns')
    await expect(panel(page, 'Aktionen')).toContainText('Brief · 2 Empfänger · 2 verschickt')
  })
})
