import type { Page } from '@playwright/test'
import { seriousFindings } from '../support/e2e/axe'
import { focused, tabTo, takeFromList } from '../support/e2e/keys'
import { goTo, message, panel } from '../support/e2e/screen'
import { expect, test } from '../support/e2e/test'

/** Marks everybody in the list, asks for one change, and chooses which. */
async function changeAll(page: Page, kind: string): Promise<void> {
  await goTo(page, 'Kunden')
  await page.getByRole('listbox', { name: 'Kundenliste' }).press('Control+a')
  await expect(page.getByRole('group', { name: 'Markierte Kunden' })).toContainText('5 markiert')
  await page.keyboard.press('Alt+a')
  await expect(focused(page)).toHaveAccessibleName('Schlagwort')
  await takeFromList(page, page.getByRole('combobox', { name: 'Änderung' }), kind)
}

/** Lets the change happen that the preview tells of, and takes it back. */
async function applyAndUndo(page: Page, cards: number, holds: () => Promise<number>): Promise<void> {
  await tabTo(page, page.getByRole('button', { name: `${cards} Karten ändern` }))
  await page.keyboard.press('Enter')
  await expect(page.getByRole('status').filter({ hasText: `${cards} Karten sind geändert.` })).toBeVisible()
  expect(await holds()).toBe(5)
  await tabTo(page, page.getByRole('main').getByRole('button', { name: 'Rückgängig' }))
  await page.keyboard.press('Enter')
  await expect(message(page, 'Rückgängig')).toBeVisible()
  await expect.poll(holds).toBe(1)
}

test('an own field is set on many cards by keys, seen before, and taken back', async ({
  shop: page,
  prepared: { client },
}) => {
  const { group } = await client.fields.addGroup({ name: 'Am Tisch' })
  const { field } = await client.fields.addField({
    groupId: group.id,
    draft: { name: 'Tischwein', type: 'text', options: [] },
  })
  const { rows } = await client.customers.list({})
  const rosa = rows.find(({ listName }) => listName.startsWith('Röder'))?.id ?? 0
  const content = { type: 'text' as const, text: 'Silvaner' }
  await client.fields.save({ customerId: rosa, changes: [{ fieldId: field.id, content }] })

  await changeAll(page, 'Feld setzen')
  await tabTo(page, page.getByRole('combobox', { name: 'Eigenes Feld' }))
  await page.keyboard.type('tischw')
  await page.getByRole('option', { name: 'Tischwein' }).waitFor()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await tabTo(page, page.getByRole('textbox', { name: 'Tischwein' }))
  await page.keyboard.type('Silvaner')
  await expect(panel(page, 'Das geschieht')).toContainText('4 Karten ändern sich.')
  await expect(panel(page, 'Das geschieht')).toContainText('1 hat das schon eingetragen')
  expect(await seriousFindings(page)).toEqual([])
  await applyAndUndo(page, 4, async () => {
    const cards = await Promise.all(rows.map(({ id }) => client.fields.ofCard({ customerId: id })))
    return cards.filter((card) => JSON.stringify(card).includes('Silvaner')).length
  })
})

test('who looks after many is set by keys, seen before, and taken back', async ({
  shop: page,
  prepared: { client },
}) => {
  const { staff } = await client.staff.add({ name: 'Tom Berg', initials: 'TB' })
  const { rows } = await client.customers.list({})
  await client.staff.setResponsible({ customerIds: [rows[0]?.id ?? 0], staffId: staff.id })

  await changeAll(page, 'Betreut von')
  await takeFromList(page, page.getByRole('combobox', { name: 'Wer betreut sie?' }), 'Tom Berg')
  await expect(panel(page, 'Das geschieht')).toContainText('4 Karten ändern sich.')
  await expect(panel(page, 'Das geschieht')).toContainText('1 wird schon so betreut')
  expect(await seriousFindings(page)).toEqual([])
  await applyAndUndo(page, 4, async () => {
    const cards = await Promise.all(rows.map(({ id }) => client.customers.get({ id })))
    return cards.filter(({ responsibleId }) => responsibleId === staff.id).length
  })
})
