import { seriousFindings } from '../support/e2e/axe'
import { takeByWord } from '../support/e2e/keys'
import { goTo } from '../support/e2e/screen'
import { expect, test } from '../support/e2e/test'

test('a selection is put together by keyboard, in words, counted as one goes, and taken back', async ({
  shop: page,
  prepared: { client },
}) => {
  const { rows, total } = await client.customers.list({ limit: 2 })
  const id = rows[0]?.id ?? 0
  for (let times = 0; times < 3; times += 1)
    await client.purchases.book({ customerId: id, cents: 1000, requestId: crypto.randomUUID() })

  await goTo(page, 'Kunden')
  await page.getByRole('button', { name: `Alle ${total}` }).press('Enter')
  await page.getByRole('menuitem', { name: 'Auswahlen' }).press('Enter')
  await expect(page.getByText('Kunden, die in diesem Monat ihre Karte bekommen haben')).toBeVisible()
  expect(await seriousFindings(page)).toEqual([])
  await page.getByRole('button', { name: 'Neue Auswahl' }).press('Enter')

  const add = page.getByRole('combobox', { name: 'Bedingung hinzufügen' })
  const result = page.getByRole('region', { name: 'Wen das meint' })
  await test.step('conditions by their names, in words, with what they mean', async () => {
    await add.focus()
    await takeByWord(page, 'Wie oft')
    await expect(result).toContainText('Kunden, die in den letzten 12 Monaten mindestens 3-mal gekauft haben')
    await expect(result).toContainText(rows[0]?.listName ?? '?')
    await expect(result).toContainText('1 Kunde')
    expect(await seriousFindings(page)).toEqual([])
  })

  await test.step('a condition turned round, removed and taken back', async () => {
    await add.focus()
    await takeByWord(page, 'Werbewid')
    await page.getByRole('checkbox', { name: /^Umkehren: die der Werbung/ }).press('Space')
    await expect(result).toContainText('und die nicht der Werbung widersprochen haben')
    await page.getByRole('button', { name: /^Entfernen: die nicht der Werbung/ }).press('Enter')
    await expect(result).not.toContainText('Werbung widersprochen')
    await page.keyboard.press('Enter')
    await expect(result).toContainText('und die nicht der Werbung widersprochen haben')
  })

  await test.step('a group within, with conditions of its own, one right after the other', async () => {
    await page.getByRole('button', { name: 'Gruppe hinzufügen' }).press('Enter')
    await expect(page.getByRole('combobox', { name: 'Bedingung in dieser Gruppe hinzufügen' })).toBeFocused()
    await takeByWord(page, 'Werbewid')
    await takeByWord(page, 'Umkreis')
    await expect(page.getByRole('textbox', { name: 'Höchstens Kilometer' })).toBeFocused()
    await page.keyboard.press('Tab')
    await page.keyboard.type('Heidelberg')
    await expect(page.getByText('Gemeint: Heidelberg.')).toBeVisible()
    await expect(result).toContainText(
      '(die der Werbung widersprochen haben oder die höchstens 10 km von Heidelberg entfernt wohnen)',
    )
    expect(await seriousFindings(page)).toEqual([])
  })
})
