import type { Page } from '@playwright/test'
import { focused, tabTo, takeFromMenu } from '../support/e2e/keys'
import { card, goToPath, listRows, message, openCard, panel, searchField } from '../support/e2e/screen'
import { expect, test } from '../support/e2e/test'
import { finish } from '../support/e2e/visit'

const registerKey = (page: Page, name: RegExp) =>
  page.getByRole('toolbar', { name: 'Register' }).getByRole('button', { name })
const activeRow = (page: Page) =>
  page.getByRole('listbox', { name: 'Kundenliste' }).evaluate((list) => {
    const id = list.getAttribute('aria-activedescendant')
    return id ? document.getElementById(id)?.textContent : null
  })

test.describe('the card box by keyboard alone', () => {
  test.beforeEach(async ({ prepared: { client } }) => {
    await finish(client.setup.addSamples({ count: 400 }))
    for (const groupName of ['Ömer & Söhne', 'Zum Ölkännchen'])
      await client.customers.create({ kind: 'company', groupName, phones: [{ number: '03643 4711' }] })
  })

  test('register, marking, one change for many with its preview, undo', async ({
    emptyShop: page,
    prepared: { client },
  }) => {
    await test.step('Alt+R and a letter lead to its first card', async () => {
      await page.keyboard.press('Alt+r')
      await expect(focused(page)).toHaveRole('button')
      await page.keyboard.press('z')
      await expect(page.getByRole('listbox', { name: 'Kundenliste' })).toBeFocused()
      const register = await client.customers.register({})
      const firstOf = async (wanted: string) => {
        const offset = register.find(({ letter }) => letter === wanted)?.position ?? -1
        return (await client.customers.list({ offset, limit: 1 })).rows[0]?.listName
      }
      await expect.poll(() => activeRow(page)).toContain(await firstOf('Z'))
      await expect(registerKey(page, /^Z:/)).toHaveAttribute('aria-current', 'true')
      await page.keyboard.press('Shift+Tab')
      await expect(focused(page)).toHaveAccessibleName(/^Z: \d+ Kunden$/)
      await page.keyboard.press('o')
      await expect.poll(() => activeRow(page)).toContain(await firstOf('O'))
    })

    await test.step('Space marks one, Shift with arrows a stretch, Ctrl+A everyone', async () => {
      await page.keyboard.press('Home')
      await page.keyboard.press('Space')
      await expect(page.getByRole('status').filter({ hasText: /^1 markiert$/ })).toBeAttached()
      await expect(listRows(page).first()).toHaveAttribute('aria-selected', 'true')
      await page.keyboard.press('ArrowDown')
      await page.keyboard.press('ArrowDown')
      await page.keyboard.press('Shift+ArrowDown')
      await page.keyboard.press('Shift+ArrowDown')
      await expect(page.getByRole('group', { name: 'Markierte Kunden' })).toContainText('4 markiert')
      await page.keyboard.press('Shift+ArrowUp')
      await expect(page.getByRole('group', { name: 'Markierte Kunden' })).toContainText('3 markiert')
      await page.keyboard.press('Control+a')
      await expect(page.getByRole('group', { name: 'Markierte Kunden' })).toContainText('402 markiert')
      await page.keyboard.press('Space')
      await expect(page.getByRole('group', { name: 'Markierte Kunden' })).toContainText('401 markiert')
      await page.keyboard.press('Escape')
      await expect(page.getByRole('group', { name: 'Markierte Kunden' })).toBeHidden()
      // As far as rows that were never loaded.
      await page.keyboard.press('Home')
      await page.keyboard.press('ArrowDown')
      await page.keyboard.press('Shift+End')
      await expect(page.getByRole('group', { name: 'Markierte Kunden' })).toContainText('401 markiert')
    })

    await test.step('a tag for all of them: what will happen, then Enter does it', async () => {
      const { rows } = await client.customers.list({ offset: 1, limit: 2 })
      const selection = { type: 'ids' as const, ids: rows.map(({ id }) => id) }
      await finish(client.bulk.apply({ selection, change: { type: 'addTag', tag: 'Advent' } }))
      await page.keyboard.press('Alt+a')
      await expect(page.getByRole('heading', { level: 1, name: 'Viele Karten ändern' })).toBeVisible()
      await expect(focused(page)).toHaveAccessibleName('Schlagwort')
      await page.keyboard.type('advent')
      await page.keyboard.press('Enter')
      await expect(panel(page, 'Das geschieht')).toContainText('399 Karten ändern sich.')
      await expect(panel(page, 'Das geschieht')).toContainText('2 haben das Schlagwort schon')
      await expect(focused(page)).toHaveAccessibleName('399 Karten ändern')
      await page.keyboard.press('Enter')
      await expect(page.getByRole('status').filter({ hasText: '399 Karten sind geändert.' })).toBeVisible()
      const tagged = { selection: { type: 'tag' as const, tag: 'Advent' } }
      expect((await client.customers.list(tagged)).total).toBe(401)
      await tabTo(page, page.getByRole('main').getByRole('button', { name: 'Rückgängig' }))
      await page.keyboard.press('Enter')
      await expect(message(page, 'Rückgängig')).toBeVisible()
      await expect.poll(async () => (await client.customers.list(tagged)).total).toBe(2)
    })

    await test.step('the marks are still there', async () => {
      await page.keyboard.press('Alt+2')
      await expect(page.getByRole('group', { name: 'Markierte Kunden' })).toContainText('401 markiert')
    })
  })

  test('from card to card, the cards opened last, the telephone list of those marked', async ({
    emptyShop: page,
    prepared: { client },
  }) => {
    const { rows } = await client.customers.list({ limit: 500 })
    const at = rows.findIndex(({ listName }) => listName === 'Ömer & Söhne')
    const names = await Promise.all(
      [-1, 0, 1].map(
        async (step) => (await client.customers.get({ id: rows[at + step]?.id ?? 0 })).displayName,
      ),
    )

    await test.step('Alt with an arrow leafs through the cards in the order of the list', async () => {
      await openCard(page, 'ömer', 'Ömer & Söhne')
      await page.keyboard.press('Alt+ArrowDown')
      await expect(card(page, names[2] ?? '')).toBeVisible()
      await page.keyboard.press('Alt+ArrowUp')
      await expect(card(page, 'Ömer & Söhne')).toBeVisible()
      await page.keyboard.press('Alt+ArrowUp')
      await expect(card(page, names[0] ?? '')).toBeVisible()
    })

    await test.step('the empty search knows them, the latest first', async () => {
      await page.keyboard.press('Alt+1')
      await page.keyboard.press('Control+k')
      const lately = page.getByRole('listbox', { name: 'Zuletzt geöffnet' }).getByRole('option')
      await expect(lately).toHaveCount(3)
      await expect(lately.nth(1)).toContainText('Ömer & Söhne')
      await page.keyboard.press('ArrowDown')
      await page.keyboard.press('ArrowDown')
      await page.keyboard.press('Enter')
      await expect(card(page, 'Ömer & Söhne')).toBeVisible()
      await expect(searchField(page)).toHaveValue('')
    })

    await test.step('a deleted card is not among them, and the empty place beside the list shows the rest', async () => {
      await client.customers.delete({ ids: [rows[at + 1]?.id ?? 0] })
      await goToPath(page, '/customers')
      await expect(panel(page, 'Zuletzt geöffnet').getByRole('link')).toHaveCount(2)
      await expect(panel(page, 'Zuletzt geöffnet').getByRole('link').first()).toContainText('Ömer & Söhne')
    })

    await test.step('mark some and print their telephone list', async () => {
      await page.keyboard.press('Alt+r')
      await page.keyboard.press('o')
      await page.keyboard.press('Shift+PageDown')
      await tabTo(page, page.getByRole('button', { name: 'Drucken' }))
      await page.keyboard.press('Enter')
      await takeFromMenu(page, 'Als Telefonliste')
      await expect(page.getByRole('heading', { level: 1, name: 'Listen' })).toBeVisible()
      await expect(page.getByRole('radio', { name: 'Telefonliste' })).toBeChecked()
      await expect(panel(page, 'Wofür ist die Liste?')).not.toContainText('Angebote, Einladungen')
      await tabTo(page, page.getByRole('button', { name: 'PDF erstellen' }))
      await page.keyboard.press('Enter')
      await expect(page.getByRole('img', { name: 'Telefonliste, Seite 1' })).toBeVisible()
      await expect(page.getByText(/^\d+ Kunden? auf 1 Seite$/)).toBeVisible()
    })
  })

  test('the table is marked by the same keys, and whole cards are printed from it', async ({
    emptyShop: page,
  }) => {
    await goToPath(page, '/customers')
    await page.getByRole('button', { name: 'Als Tabelle' }).press('Enter')
    const table = page.getByRole('grid', { name: 'Kundentabelle' })
    await table.focus()
    await expect(table.getByRole('row')).not.toHaveCount(1)
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Shift+ArrowDown')
    await page.keyboard.press('Shift+ArrowDown')
    await expect(table.getByRole('row', { selected: true })).toHaveCount(3)
    await tabTo(page, page.getByRole('button', { name: 'Drucken' }))
    await page.keyboard.press('Enter')
    await page.getByRole('menuitem', { name: 'Ganze Karten' }).press('Enter')
    await tabTo(page, page.getByRole('button', { name: 'PDF erstellen' }))
    await page.keyboard.press('Enter')
    await expect(page.getByText('3 Kunden auf 3 Seiten')).toBeVisible()
  })
})

test('a change for many that is stopped leaves every card as it was', async ({
  emptyShop: page,
  prepared: { client },
}) => {
  await finish(client.setup.addSamples({ count: 3000 }))
  await goToPath(page, '/customers')
  await page.getByRole('listbox', { name: 'Kundenliste' }).press('Control+a')
  await page.keyboard.press('Alt+a')
  await expect(focused(page)).toHaveAccessibleName('Schlagwort')
  await page.keyboard.type('Advent')
  await page.keyboard.press('Enter')
  await expect(focused(page)).toHaveAccessibleName('3.000 Karten ändern')
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Abbrechen' }).press('Enter')
  await expect(page.getByText('Abgebrochen. Alle Karten sind wieder, wie sie waren.')).toBeVisible()
  const { total } = await client.customers.list({ selection: { type: 'tag', tag: 'Advent' } })
  expect(total).toBe(0)
  await expect(page.getByRole('button', { name: '3.000 Karten ändern' })).toBeEnabled()
})
