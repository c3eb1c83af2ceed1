import { seriousFindings } from '../support/e2e/axe'
import { scan } from '../support/e2e/scan'
import { expect, test } from '../support/e2e/test'

test('the evening of an event by keys: Zusage, who is there by scan, who simply came', async ({
  shop: page,
  prepared: { client },
  faults,
}) => {
  // The second scan of a guest is refused.
  faults.allow(/events\/arrive/)
  const { hits } = await client.customers.search({ text: 'röder' })
  const röder = await client.customers.get({ id: hits[0]?.id ?? 0 })
  const cardNumbers = [{ label: 'card' as const, number: '2000000000015' }]
  await client.customers.update({ id: röder.id, revision: röder.revision, card: { ...röder, cardNumbers } })
  const selection = { type: 'ids' as const, ids: [röder.id] }
  const { id } = await client.campaigns.add({ name: 'Weinabend', channel: 'letter', selection })
  await page.evaluate((path) => {
    location.hash = path
  }, `#/campaigns/${id}?tab=guests`)

  await page.getByRole('textbox', { name: 'Tag', exact: true }).focus()
  await page.keyboard.type('heute')
  await page.getByRole('textbox', { name: 'Plätze' }).fill('10')
  await page.keyboard.press('Enter')
  await expect(page.getByText('10 Plätze frei')).toBeVisible()

  const search = page.getByRole('textbox', { name: 'Code, Kartennummer oder Name' })
  await search.focus()
  await page.keyboard.type('röder')
  await page
    .getByLabel(/^Personen: Röder/)
    .first()
    .selectOption('2')
  await page.getByRole('button', { name: 'Zusage' }).first().focus()
  await page.keyboard.press('Enter')
  await expect(page.getByText('1 Zusage (2 Personen)')).toBeVisible()
  await expect(page.getByText('8 Plätze frei')).toBeVisible()
  expect(await seriousFindings(page)).toEqual([])

  await search.fill('')
  await search.focus()
  await scan(page, '2000000000015')
  await expect(page.getByText('2 Personen da (1 Gast)')).toBeVisible()
  await scan(page, '2000000000015')
  await expect(page.getByText('ist schon da')).toBeVisible()

  await page.getByRole('button', { name: 'Ohne Einladung da' }).focus()
  await page.keyboard.press('Enter')
  await page.getByRole('textbox', { name: 'Nachname' }).fill('Zufall')
  await page.keyboard.press('Enter')
  await expect(page.getByText('3 Personen da (2 Gäste)')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Danke an 2' })).toBeVisible()
})
