import { seriousFindings } from '../support/e2e/axe'
import { goTo, listRows } from '../support/e2e/screen'
import { expect, test } from '../support/e2e/test'

test('all who moved away, of one of the staff: chosen in the list, said by chips, taken off by one click each', async ({
  shop: page,
  prepared: { client },
}) => {
  const { hits } = await client.customers.search({ text: 'röder' })
  const roeder = hits[0]?.id ?? 0
  const { staff } = await client.staff.add({ name: 'Tom Berg', initials: 'TB' })
  await client.staff.setResponsible({ customerIds: [roeder], staffId: staff.id })
  await client.customers.setState({ id: roeder, state: 'moved' })
  const { total } = await client.customers.list({})

  await goTo(page, 'Kunden')
  await page.getByRole('button', { name: 'Auswahl', exact: true }).press('Enter')
  const menu = page.getByRole('dialog', { name: 'Auswahl eingrenzen' })
  await menu.getByRole('combobox', { name: 'Zustand' }).selectOption('unbekannt verzogen')
  await menu.getByRole('combobox', { name: 'Betreut von' }).selectOption('Tom Berg')
  expect(await seriousFindings(page)).toEqual([])
  await page.keyboard.press('Escape')
  await expect(listRows(page)).toHaveCount(1)
  await expect(page.getByText('betreut von Tom Berg')).toBeVisible()

  await test.step('as a table with the columns for it', async () => {
    await page.getByRole('button', { name: 'Als Tabelle' }).click()
    await page.getByRole('button', { name: 'Spalten' }).click()
    for (const name of ['Zustand', 'Betreut von', 'Art', 'Geburtstag'])
      await page.getByRole('checkbox', { name, exact: true }).check()
    await page.keyboard.press('Escape')
    const row = page.getByRole('grid', { name: 'Kundentabelle' }).getByRole('row').nth(1)
    await expect(row).toContainText(/Röder, Rosa\s*unbekannt verzogen/)
    await expect(row).toContainText('Tom Berg')
    expect(await seriousFindings(page)).toEqual([])
  })

  await test.step('each chip goes by one click', async () => {
    await page.getByRole('button', { name: 'betreut von Tom Berg entfernen' }).click()
    await page.getByRole('button', { name: 'unbekannt verzogen entfernen' }).click()
    await expect(page.getByRole('button', { name: `Alle ${total}` })).toBeVisible()
  })
})

test('the table is sorted by an own field, empty ones last', async ({ shop: page, prepared: { client } }) => {
  const { group } = await client.fields.addGroup({ name: 'Maße' })
  const draft = { name: 'Schuhgröße', type: 'number' as const, options: [] }
  const { field } = await client.fields.addField({ groupId: group.id, draft })
  const { rows } = await client.customers.list({ limit: 3 })
  for (const [at, { id }] of rows.entries())
    await client.fields.save({
      customerId: id,
      changes: [{ fieldId: field.id, content: { type: 'number', number: 41 - at } }],
    })
  const byShoe = rows.map(({ listName }) => listName).toReversed()
  await goTo(page, 'Kunden')
  await page.getByRole('button', { name: 'Als Tabelle' }).press('Enter')
  await page.getByRole('button', { name: 'Spalten' }).press('Enter')
  await page.getByRole('checkbox', { name: 'Schuhgröße' }).press('Space')
  await page.keyboard.press('Escape')
  const table = page.getByRole('grid', { name: 'Kundentabelle' })
  const head = table.getByRole('columnheader', { name: 'Schuhgröße' })
  await head.getByRole('button').press('Enter')
  await expect(head).toHaveAttribute('aria-sort', 'ascending')
  await expect(table.getByRole('row').nth(1)).toContainText(byShoe[0] ?? '')
  await expect(table.getByRole('row').nth(3)).toContainText(byShoe[2] ?? '')
  await head.getByRole('button').press('Enter')
  await expect(head).toHaveAttribute('aria-sort', 'descending')
  await expect(table.getByRole('row').nth(1)).toContainText(byShoe[2] ?? '')
  expect(await seriousFindings(page)).toEqual([])
})
