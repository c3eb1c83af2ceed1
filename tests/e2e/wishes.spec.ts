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
    await page.keyboard.type('24.12.2099')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('tabpanel')).toContainText('Mantel, blau, 42')
    await expect(page.getByRole('tabpanel')).toContainText(/Mäntel · seit heute · bis 24\.12\.\d{4}/)
    await expect(page.getByRole('tab', { name: /^Wünsche ?1$/ })).toBeVisible()
    expect(await seriousFindings(page)).toEqual([])
  })

  const { hits } = await client.customers.search({ text: 'weiß' })
  const wish = (text: string, category = '') =>
    client.wishes.add({ customerId: hits[0]?.id ?? 0, text, category })
  await wish('Lodenmantel', 'Mäntel')
  await wish('Barolo 2019')
  await wish('barolo, wenn da')
  await wish('Silvaner')

  await test.step('the page shows everybody by what they wait for, what belongs to no group by what it shares', async () => {
    await goTo(page, 'Wünsche')
    const coats = panel(page, 'Mäntel')
    await expect(coats.getByRole('listitem')).toHaveCount(2)
    await expect(coats).toContainText('2 warten')
    await expect(panel(page, '„Barolo“').getByRole('listitem')).toHaveCount(2)
    await expect(panel(page, 'Einzelne Wünsche')).toContainText('Weiß, Jörg')
    expect(await seriousFindings(page)).toEqual([])
  })

  await test.step('one coat has come: marked by Space, on a list to call from, then called', async () => {
    const box = page.getByRole('checkbox', { name: 'Markieren: Lodenmantel, Weiß, Jörg' })
    await page.getByRole('checkbox', { name: 'Markieren: Mantel, blau, 42, Röder, Rosa' }).focus()
    await page.keyboard.press('ArrowDown')
    await expect(box).toBeFocused()
    await page.keyboard.press('Space')
    await expect(page.getByRole('group', { name: 'Markierte Wünsche' })).toContainText('1 markiert')
    await page.keyboard.press('Enter')
    const dialog = page.getByRole('dialog', { name: 'Ist da: Lodenmantel' })
    await expect(dialog.getByRole('listitem')).toHaveCount(1)
    await dialog.getByRole('button', { name: 'Anrufliste drucken' }).click()
    await expect(dialog).toContainText('Die Anrufliste ist fertig: 1 Wunsch.')
    expect(await seriousFindings(page)).toEqual([])
    await dialog.getByRole('button', { name: 'Alle angerufen' }).click()
    await expect(panel(page, 'Mäntel').getByRole('listitem')).toHaveCount(1)
    await message(page, 'Ist da: Lodenmantel.').getByRole('button', { name: 'Rückgängig' }).last().click()
    await expect(panel(page, 'Mäntel').getByRole('listitem')).toHaveCount(2)
  })

  await test.step('all of a group are told by letter, and their wishes are fulfilled', async () => {
    await page.getByRole('checkbox', { name: 'Alle markieren: „Barolo“' }).press('Space')
    await page
      .getByRole('group', { name: 'Markierte Wünsche' })
      .getByRole('button', { name: 'Ist da' })
      .press('Enter')
    await page
      .getByRole('dialog', { name: 'Ist da: 2 Wünsche' })
      .getByRole('button', { name: 'Brief schreiben' })
      .click()
    await expect(page.getByRole('textbox', { name: 'Betreff' })).toHaveValue('Ihr Wunsch ist da')
    await goTo(page, 'Wünsche')
    await expect(panel(page, 'Mäntel')).toBeVisible()
    await expect(panel(page, '„Barolo“')).toBeHidden()
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
