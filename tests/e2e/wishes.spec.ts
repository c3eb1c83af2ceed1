import { seriousFindings } from '../support/e2e/axe'
import { arrowTo } from '../support/e2e/keys'
import { card, goTo, message, openCard, panel } from '../support/e2e/screen'
import { expect, test } from '../support/e2e/test'

test('a coat in blue: noted on the card by keys, found under „Wer wartet worauf“, and it has come', async ({
  shop: page,
  prepared: { client },
}) => {
  await test.step('on the card: the tab, one line, Enter', async () => {
    await openCard(page, 'röder', 'Rosa Röder')
    await page.getByRole('tab', { name: 'Verlauf' }).focus()
    await arrowTo(page, page.getByRole('tab', { name: /^Wünsche/ }), 'ArrowRight')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('textbox', { name: 'Was wird gesucht?' })).toBeFocused()
    await page.keyboard.type('Mantel, blau, 42')
    await page.keyboard.press('Tab')
    await page.keyboard.type('Mäntel')
    await page.keyboard.press('Tab')
    await page.keyboard.type('24.12.')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('tabpanel')).toContainText('Mantel, blau, 42')
    await expect(page.getByRole('tabpanel')).toContainText(/Mäntel · seit heute · bis 24\.12\.\d{4}/)
    await expect(page.getByRole('tab', { name: /^Wünsche ?1$/ })).toBeVisible()
    expect(await seriousFindings(page)).toEqual([])
  })

  const { hits } = await client.customers.search({ text: 'weiß' })
  await client.wishes.add({ customerId: hits[0]?.id ?? 0, text: 'Lodenmantel', category: 'Mäntel' })
  await client.wishes.add({ customerId: hits[0]?.id ?? 0, text: 'Barolo 2019', category: '' })

  await test.step('the page shows everybody by what they wait for', async () => {
    await goTo(page, 'Wünsche')
    const coats = panel(page, 'Mäntel')
    await expect(coats.getByRole('listitem')).toHaveCount(2)
    await expect(coats).toContainText('2 warten')
    await expect(panel(page, 'Ohne Gruppe')).toContainText('Weiß, Jörg')
    expect(await seriousFindings(page)).toEqual([])
  })

  await test.step('those who wait for a coat are told: by a list to call from, or by letter', async () => {
    await page.getByRole('button', { name: 'Bescheid geben: Mäntel' }).press('Enter')
    await page.getByRole('menuitem', { name: 'Anrufliste drucken' }).press('Enter')
    const dialog = page.getByRole('dialog', { name: 'Anrufliste Mäntel' })
    await expect(dialog).toContainText('Die Anrufliste ist fertig: 2 Wünsche.')
    expect(await seriousFindings(page)).toEqual([])
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'Bescheid geben: Mäntel' }).press('Enter')
    await page.getByRole('menuitem', { name: 'Brief schreiben' }).press('Enter')
    await expect(page.getByRole('textbox', { name: 'Betreff' })).toHaveValue('Ihr Wunsch ist da')
    await goTo(page, 'Wünsche')
  })

  await test.step('one has come; all of a group have come; „Rückgängig“ brings them back', async () => {
    await page.getByRole('button', { name: 'Ist da: Barolo 2019' }).click()
    await expect(panel(page, 'Ohne Gruppe')).toBeHidden()
    await page.getByRole('button', { name: 'Alles da: Mäntel' }).click()
    await expect(page.getByText('Niemand wartet auf etwas')).toBeVisible()
    await message(page, '2 Wünsche sind erfüllt.').getByRole('button', { name: 'Rückgängig' }).last().click()
    await expect(panel(page, 'Mäntel').getByRole('listitem')).toHaveCount(2)
  })

  await test.step('rewritten from the page, and from there to the card', async () => {
    await page.getByRole('button', { name: 'Bearbeiten: Lodenmantel' }).click()
    const dialog = page.getByRole('dialog', { name: 'Wunsch bearbeiten' })
    await dialog.getByRole('textbox', { name: 'Was wird gesucht?' }).fill('Lodenmantel, grün')
    await dialog.getByRole('button', { name: 'Speichern' }).click()
    await expect(panel(page, 'Mäntel')).toContainText('Lodenmantel, grün')
    await panel(page, 'Mäntel').getByRole('link', { name: 'Röder, Rosa' }).click()
    await expect(card(page, 'Rosa Röder')).toBeVisible()
  })
})
