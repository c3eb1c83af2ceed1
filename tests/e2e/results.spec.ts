import { seriousFindings } from '../support/e2e/axe'
import { tabTo, takeFromMenu } from '../support/e2e/keys'
import { goTo, message, panel } from '../support/e2e/screen'
import { expect, test } from '../support/e2e/test'

test('by keyboard: what campaigns and sources brought, and a raffle that is drawn, drawn again and proved', async ({
  shop: page,
  prepared: { client },
}) => {
  const selection = { type: 'all' as const }
  const { id } = await client.campaigns.add({
    name: 'Advent',
    channel: 'letter',
    selection,
    otherCents: 2_350,
  })
  await client.campaigns.add({ name: 'Riesling', channel: 'phone', selection })
  for await (const _ of await client.campaigns.settle({ id }));

  await test.step('the sources: a cost typed in one line, and it counts', async () => {
    await goTo(page, 'Aktionen')
    await tabTo(page, page.getByRole('button', { name: 'Nach Herkunft' }))
    await page.keyboard.press('Enter')
    await tabTo(page, page.getByRole('textbox', { name: 'Wofür?' }))
    await page.keyboard.type('Weinmesse')
    await page.keyboard.press('Tab')
    await page.keyboard.type('450')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('row', { name: /^Weinmesse/ })).toContainText('450,00 €')
    await expect(page.getByRole('textbox', { name: 'Wofür?' })).toBeFocused()
    expect(await seriousFindings(page)).toEqual([])
    await message(page, 'Kosten für „Weinmesse“ eingetragen.')
      .getByRole('button', { name: 'Rückgängig' })
      .click()
    await expect(page.getByRole('row', { name: /^Weinmesse/ })).toBeHidden()
  })

  await test.step('all campaigns beside each other, sorted by their names', async () => {
    await goTo(page, 'Aktionen')
    await tabTo(page, page.getByRole('button', { name: 'Alle im Vergleich' }))
    await page.keyboard.press('Enter')
    const names = page.locator('tbody').getByRole('rowheader')
    await tabTo(page, page.getByRole('button', { name: 'Aktion', exact: true }))
    await page.keyboard.press('Enter')
    await expect(names).toHaveText(['Advent', 'Riesling'])
    await page.keyboard.press('Enter')
    await expect(names).toHaveText(['Riesling', 'Advent'])
    await expect(page.getByRole('row', { name: /^Advent/ })).toContainText('23,50 €')
    expect(await seriousFindings(page)).toEqual([])
    await tabTo(page, page.getByRole('link', { name: 'Advent' }))
    await page.keyboard.press('Enter')
    await expect(page.getByText('Noch nichts verschickt')).toBeVisible()
  })

  await test.step('a raffle among all customers: drawn, drawn again for one prize, and proved', async () => {
    await tabTo(page, page.getByRole('button', { name: 'Mehr' }))
    await page.keyboard.press('Enter')
    await takeFromMenu(page, /^Verlosung/)
    await expect(page.getByRole('tab', { name: 'Verlosung' })).toHaveAttribute('aria-selected', 'true')
    const plan = panel(page, 'Neue Verlosung')
    await expect(plan.getByRole('status')).toHaveText('0 im Topf')
    await tabTo(page, plan.getByRole('radio', { name: 'alle, die geantwortet haben' }))
    await page.keyboard.press('ArrowUp')
    await expect(plan.getByRole('radio', { name: 'eine eigene Auswahl' })).toBeChecked()
    await expect(plan.getByRole('status')).not.toHaveText(/^0 im Topf|gezählt/)
    await tabTo(page, plan.getByRole('textbox', { name: '1. Preis', exact: true }))
    await page.keyboard.type('Präsentkorb')
    await tabTo(page, plan.getByRole('textbox', { name: 'Startzahl' }))
    await page.keyboard.type('3 17 22')
    expect(await seriousFindings(page)).toEqual([])
    await page.keyboard.press('Enter')
    const drawn = panel(page, 'Advent')
    await expect(drawn).toContainText('3 17 22')
    const winner = drawn.getByRole('listitem').getByRole('link')
    const first = (await winner.textContent()) ?? ''
    await tabTo(page, drawn.getByRole('button', { name: 'Neu ziehen: Präsentkorb' }), 'Shift+Tab')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('textbox', { name: 'Warum?' })).toBeFocused()
    await page.keyboard.type('nicht erreicht')
    await page.keyboard.press('Enter')
    await expect(drawn).toContainText(`${first} nimmt den Preis nicht: nicht erreicht`)
    await expect(winner).not.toHaveText(first)
    await tabTo(page, drawn.getByRole('button', { name: 'Ziehung wiederholen' }))
    await page.keyboard.press('Enter')
    await expect(drawn.getByRole('status')).toContainText('dieselben 2 Lose in derselben Reihe')
    expect(await seriousFindings(page)).toEqual([])
    // First the draw for the prize goes back, then the draw itself.
    await page.keyboard.press('Control+z')
    await expect(winner).toHaveText(first)
    await page.keyboard.press('Control+z')
    await expect(drawn).toBeHidden()
  })
})

test('by keyboard: a survey is written, a sheet printed, filled ones entered with digits, and the result read', async ({
  shop: page,
  prepared: { client },
}) => {
  const { id } = await client.campaigns.add({
    ...{ name: 'Advent', channel: 'letter', selection: { type: 'all' } },
  })
  await goTo(page, 'Aktionen')
  await tabTo(page, page.getByRole('link', { name: 'Advent' }))
  await page.keyboard.press('Enter')

  await test.step('two questions', async () => {
    await tabTo(page, page.getByRole('button', { name: 'Mehr' }))
    await page.keyboard.press('Enter')
    await takeFromMenu(page, /^Umfrage/)
    await tabTo(page, page.getByRole('textbox', { name: 'Wie heißt die Umfrage?' }))
    await page.keyboard.type('Ihre Meinung')
    await tabTo(page, page.getByRole('button', { name: 'Noch eine Frage' }))
    await page.keyboard.press('Enter')
    await expect(page.getByRole('textbox', { name: '1. Frage', exact: true })).toBeFocused()
    await page.keyboard.type('Was mögen Sie?')
    await tabTo(page, page.getByRole('textbox', { name: /^Was gibt es anzukreuzen/ }))
    await page.keyboard.type('Rot\nWeiß\nSekt')
    await tabTo(page, page.getByRole('button', { name: 'Noch eine Frage' }))
    await page.keyboard.press('Enter')
    await page.keyboard.type('Was fehlt?')
    await page.getByRole('combobox', { name: /2\. Frage/ }).selectOption({ label: 'in eigenen Worten' })
    expect(await seriousFindings(page)).toEqual([])
    await tabTo(page, page.getByRole('button', { name: 'Umfrage speichern' }))
    await page.keyboard.press('Enter')
    await expect(panel(page, 'Ausgefüllte Bögen erfassen')).toBeVisible()
  })

  await test.step('a sheet without a name on paper', async () => {
    await tabTo(page, page.getByRole('button', { name: 'Ein Blatt ohne Namen' }))
    await page.keyboard.press('Enter')
    await expect(panel(page, 'Fragebogen drucken')).toContainText('Fertig: 1 Blatt.')
  })

  await test.step('two sheets, by digits and Enter', async () => {
    const code = page.getByRole('textbox', { name: 'Code' })
    await code.focus()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('checkbox', { name: '1 Rot' })).toBeFocused()
    await page.keyboard.press('3')
    await page.keyboard.press('Tab')
    await page.keyboard.type('Mehr Käse')
    await page.keyboard.press('Enter')
    await expect(code).toBeFocused()
    await page.keyboard.press('Enter')
    await page.keyboard.press('1')
    await page.keyboard.press('Enter')
    const results = panel(page, 'Ergebnis der Umfrage')
    await expect(results).toContainText('2 Bögen')
    await expect(results.getByRole('listitem').filter({ hasText: /^Sekt/ })).toHaveText(/1 · 50 %/)
    await expect(results).toContainText('Mehr Käse')
    expect(await seriousFindings(page)).toEqual([])
    await message(page, 'Erfasst: 2 Bögen.').getByRole('button', { name: 'Rückgängig' }).last().click()
    await expect(results).toContainText('1 Bogen')
  })
  expect((await client.surveys.get({ campaignId: id })).survey?.sheets).toBe(1)
})
