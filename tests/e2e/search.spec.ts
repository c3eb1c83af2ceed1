import { seriousFindings } from '../support/e2e/axe'
import { scan } from '../support/e2e/scan'
import { card, openCard } from '../support/e2e/screen'
import { expect, test } from '../support/e2e/test'

test('the search by keys: a slip, the Verlauf, nobody and a new card of it', async ({
  shop: page,
  prepared: { client },
}) => {
  const { hits } = await client.customers.search({ text: 'röder' })
  const röder = hits[0]?.id ?? 0
  const entry = { customerId: röder, channel: 'visit' as const, text: 'Kommt mit dem Dackel Waldi' }
  await client.history.add({ ...entry, requestId: crypto.randomUUID() })

  await page.keyboard.press('Control+k')
  await page.keyboard.type('röedr')
  const first = page.getByRole('option').first()
  await expect(first).toContainText(/(klingt|ähnlich) wie „röedr“/)
  await expect(first.locator('mark').first()).toHaveText('Röder')
  expect(await seriousFindings(page)).toEqual([])

  await page.keyboard.press('Control+a')
  await page.keyboard.type('waldi')
  const found = page.getByRole('group', { name: 'Im Verlauf' }).getByRole('option')
  await expect(found.locator('mark')).toHaveText('Waldi')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(new RegExp(`#/customers/${röder}$`))

  await page.keyboard.press('Control+k')
  await page.keyboard.type('zacharias pumuckl')
  await expect(page.getByRole('option', { name: 'als neuen Kunden anlegen' })).toBeVisible()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('textbox', { name: 'Nachname' })).toHaveValue('Pumuckl')
  await expect(page.getByRole('textbox', { name: 'Vorname' })).toHaveValue('Zacharias')
})

test('a scanned number opens its card from a field, which keeps its text; an unknown one asks', async ({
  shop: page,
  prepared: { client },
}) => {
  const { hits } = await client.customers.search({ text: 'röder' })
  const röder = await client.customers.get({ id: hits[0]?.id ?? 0 })
  const cardNumbers = [{ label: 'card' as const, number: '2000000000015' }]
  await client.customers.update({ id: röder.id, revision: röder.revision, card: { ...röder, cardNumbers } })

  await openCard(page, 'weiß', 'Jörg Weiß')
  const amount = page.getByRole('textbox', { name: 'Betrag' })
  await amount.fill('86,40')
  await scan(page, '2000000000015')
  await expect(page.getByRole('dialog')).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(amount).toHaveValue('86,40')
  await amount.fill('')
  const note = page.getByRole('textbox', { name: 'Kontakt notieren' })
  await note.fill('Fragt nach Wein')
  await scan(page, '2000000000015')
  // What was written there is not lost without a question.
  await expect(page.getByRole('dialog')).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(note).toHaveValue('Fragt nach Wein')
  await note.fill('')

  await test.step('a person who types the same quickly is none', async () => {
    await scan(page, '2000000000015', 70)
    await expect(page.getByRole('tabpanel')).toContainText('2000000000015')
  })
  await scan(page, '2000000000015')
  await expect(card(page, 'Rosa Röder')).toBeVisible()

  await test.step('a scanner of another layout sends ß for the hyphen, and Y for Z', async () => {
    await openCard(page, 'weiß', 'Jörg Weiß')
    const read = await client.customers.get({ id: röder.id })
    const numbers = [{ label: 'card' as const, number: 'Z-10042' }]
    await client.customers.update({
      id: read.id,
      revision: read.revision,
      card: { ...read, cardNumbers: numbers },
    })
    await scan(page, 'Yß10042')
    await expect(card(page, 'Rosa Röder')).toBeVisible()
  })

  await scan(page, '9990000000017')
  const asks = page.getByRole('dialog', { name: 'Diese Kartennummer kennt niemand' })
  await expect(asks).toContainText('9990000000017')
  expect(await seriousFindings(page)).toEqual([])
  await page.keyboard.press('Enter')
  await expect(page.getByRole('textbox', { name: 'Nachname' })).toBeVisible()
  await expect(page.locator('input[value="9990000000017"]')).toBeVisible()
})
