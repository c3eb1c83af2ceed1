import { seriousFindings } from '../support/e2e/axe'
import { focused, tabTo } from '../support/e2e/keys'
import { card, openCard } from '../support/e2e/screen'
import { expect, test } from '../support/e2e/test'

test('a birthday on 31 February: the field says that there is none, and keeps the keys', async ({
  shop: page,
}) => {
  await page.getByRole('button', { name: 'Neuer Kunde' }).press('Enter')
  await tabTo(page, page.getByRole('textbox', { name: 'Vorname' }))
  await page.keyboard.type('Anna')
  await tabTo(page, page.getByRole('textbox', { name: 'Geburtstag' }))
  await page.keyboard.type('31.2.1980')
  await page.keyboard.press('Control+Enter')
  const birthday = page.getByRole('textbox', { name: 'Geburtstag' })
  await expect(birthday).toBeFocused()
  await expect(birthday).toHaveAccessibleDescription('Den 31. Februar gibt es nicht.')
  await page.keyboard.press('Control+a')
  await page.keyboard.type('29.2.2001')
  await page.keyboard.press('Tab')
  await expect(birthday).toHaveAccessibleDescription(
    'Den 29. Februar 2001 gibt es nicht – 2001 war kein Schaltjahr.',
  )
  expect(await seriousFindings(page)).toEqual([])
  await birthday.fill('29.2.2000')
  await birthday.press('Control+Enter')
  await expect(card(page, 'Anna')).toContainText('29.02.2000')
})

test('a day that does not exist holds the step from its field, and says so at once', async ({
  shop: page,
}) => {
  await openCard(page, 'röder', 'Rosa Röder')
  await page.getByRole('button', { name: 'Zustand ändern' }).press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Zustand ändern' })
  await expect(dialog.getByRole('radio', { name: 'aktiv' })).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Tab')
  await page.keyboard.type('31.11.2026')
  await page.keyboard.press('Enter')
  await expect(focused(page)).toHaveAccessibleDescription(/Den 31\. November gibt es nicht\./)
  await expect(focused(page)).toHaveValue('31.11.2026')
  await page.keyboard.press('Control+a')
  await page.keyboard.type('2.11.2026')
  await page.keyboard.press('Enter')
  await expect(card(page, 'Rosa Röder')).toContainText('unbekannt verzogen seit 02.11.2026')
})

test('10,000 characters in a name: nothing is cut, the field says what is possible, saving waits', async ({
  shop: page,
  prepared: { client },
}) => {
  await openCard(page, 'röder', 'Rosa Röder')
  const { hits } = await client.customers.search({ text: 'röder' })
  await page.getByRole('button', { name: 'Bearbeiten', exact: true }).press('Enter')
  const name = page.getByRole('textbox', { name: 'Nachname' })
  await tabTo(page, name)
  await page.keyboard.press('Control+a')
  await page.keyboard.insertText('Röder '.repeat(1667).slice(0, 10_000))
  await page.keyboard.press('Enter')
  await expect(name).toBeFocused()
  await expect(name).toHaveAccessibleDescription('Höchstens 200 Zeichen, es sind 10.000.')
  expect(await name.inputValue()).toHaveLength(10_000)
  expect(await seriousFindings(page)).toEqual([])
  const stored = await client.customers.get({ id: hits[0]?.id ?? 0 })
  expect(stored.people[0]?.lastName).toBe('Röder')
  await page.keyboard.press('Control+a')
  await page.keyboard.insertText('Röder-Klein')
  await page.keyboard.press('Enter')
  await expect(card(page, 'Rosa Röder-Klein')).toBeVisible()
})
