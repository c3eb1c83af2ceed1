import { addDays, civilToday } from '@shared/kernel/civil-date'
import { seriousFindings } from '../support/e2e/axe'
import { tabTo } from '../support/e2e/keys'
import { scan } from '../support/e2e/scan'
import { goToPath, message, panel } from '../support/e2e/screen'
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

  const walkIn = page.getByRole('button', { name: 'Ohne Einladung da' })
  await walkIn.focus()
  await page.keyboard.press('Enter')
  await tabTo(page, page.getByRole('button', { name: 'Abbrechen' }))
  await page.keyboard.press('Enter')
  await expect(walkIn).toBeFocused()
  await page.keyboard.press('Enter')
  await page.getByRole('textbox', { name: 'Nachname' }).fill('Zufall')
  await page.keyboard.press('Enter')
  await expect(page.getByText('3 Personen da (2 Gäste)')).toBeVisible()
  // While guests are still coming, nobody has stayed away.
  await expect(page.getByRole('region', { name: 'Nachfassen' })).toBeHidden()
})

test('the day after an event by keys: „Schade“ and thanks become campaigns, and who comes for badges finds them', async ({
  shop: page,
  prepared: { client },
}) => {
  const yesterday = addDays(civilToday(Date.now(), 'Europe/Berlin'), -1)
  const { id } = await client.campaigns.add({
    ...{ name: 'Weinabend', channel: 'letter', selection: { type: 'all' } },
  })
  await client.events.save({ campaignId: id, fields: { on: yesterday } })
  const guests = (await client.customers.list({ limit: 3 })).rows.map(({ id: customerId }) => customerId)
  for (const customerId of guests) await client.events.reply({ campaignId: id, customerId, yes: true })
  await client.events.arrive({ campaignId: id, customerId: guests[0] ?? 0 })
  await goToPath(page, `/campaigns/${id}?tab=guests`)

  const after = panel(page, 'Nachfassen')
  await expect(after.getByRole('button')).toHaveText(['Danke an 1', '„Schade“ an 2'])
  expect(await seriousFindings(page)).toEqual([])
  await tabTo(page, after.getByRole('button', { name: '„Schade“ an 2' }))
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Schade: Weinabend' })).toBeVisible()
  await expect(message(page, /^Aktion angelegt/)).toBeVisible()
  const { campaigns } = await client.campaigns.list()
  expect(campaigns[0]).toMatchObject({
    ...{ name: 'Schade: Weinabend', followsId: id },
    selection: { type: 'ids', ids: expect.arrayContaining(guests.slice(1)) },
  })

  await goToPath(page, `/campaigns/${id}?tab=guests`)
  await tabTo(page, page.getByRole('button', { name: 'Namensschilder' }))
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Etiketten' })).toBeVisible()
  await expect(page.getByRole('radio', { name: /^Namensschilder/ })).toBeChecked()
  await expect(panel(page, 'Wer soll eines bekommen?')).toContainText('3 Kunden')
})
