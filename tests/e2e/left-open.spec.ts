import type { Page } from '@playwright/test'
import { seriousFindings } from '../support/e2e/axe'
import { arrowTo, tabTo } from '../support/e2e/keys'
import { card, goTo, message, openCard, panel } from '../support/e2e/screen'
import { expect, test } from '../support/e2e/test'

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Zustand ändern' })

async function openDialog(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Zustand ändern' }).focus()
  await page.keyboard.press('Enter')
  await expect(dialog(page).getByRole('radio', { name: 'aktiv' })).toBeFocused()
}

test('somebody has died: by keys what is open closes with the card, Heute and wishes are clean, and it comes back', async ({
  shop: page,
  prepared: { client },
}) => {
  const { hits } = await client.customers.search({ text: 'röder' })
  const customerId = hits[0]?.id ?? 0
  const { date: dueOn } = await client.today.overview()
  await client.reminders.add({ customerId, text: 'Geburtstag vorbereiten', dueOn })
  await client.wishes.add({ customerId, text: 'Mantel, blau' })
  const said = { kind: 'complaint', text: 'Der Wein hat gekorkt', dueOn } as const
  await client.voices.add({ customerId, said })

  await test.step('the dialog says what is open, and closes it where nothing else is said', async () => {
    await openCard(page, 'röder', 'Rosa Röder')
    await openDialog(page)
    await expect(dialog(page).getByText('noch offen')).toBeHidden()
    await arrowTo(page, dialog(page).getByRole('radio', { name: 'verstorben' }))
    const open = dialog(page).getByText('1 Erinnerung, 1 Wunsch und 1 Beschwerde sind noch offen.')
    await expect(open).toBeVisible()
    const along = dialog(page).getByRole('switch', { name: 'Mit schließen' })
    await expect(along).toBeChecked()
    await arrowTo(page, dialog(page).getByRole('radio', { name: 'gesperrt' }))
    await expect(along).not.toBeChecked()
    await arrowTo(page, dialog(page).getByRole('radio', { name: 'verstorben' }), 'ArrowUp')
    await expect(along).toBeChecked()
    expect(await seriousFindings(page)).toEqual([])
    await tabTo(page, dialog(page).getByRole('button', { name: 'Übernehmen' }))
    await page.keyboard.press('Enter')
    await expect(
      message(page, 'Rosa Röder: verstorben. Geschlossen: 1 Erinnerung, 1 Wunsch und 1 Beschwerde.'),
    ).toBeVisible()
    await expect(card(page, 'Rosa Röder')).toContainText('Verstorben: Bitte nur noch buchen')
    await expect(page.getByRole('button', { name: 'Kein Brief: verstorben' })).toBeDisabled()
  })

  await test.step('daily work is clean', async () => {
    await goTo(page, 'Heute')
    await expect(panel(page, 'Heute dran')).toContainText('Für heute ist alles erledigt.')
    await goTo(page, 'Wünsche')
    await expect(page.getByText('Niemand wartet auf etwas')).toBeVisible()
  })

  await test.step('taken back, all of it is there again', async () => {
    await message(page, 'Rosa Röder: verstorben.').getByRole('button', { name: 'Rückgängig' }).press('Enter')
    await expect(page.getByRole('listitem').filter({ hasText: 'Mantel, blau' })).toBeVisible()
    await goTo(page, 'Heute')
    const toDo = panel(page, 'Heute dran')
    await expect(toDo).toContainText('Geburtstag vorbereiten')
    await expect(toDo).toContainText('Der Wein hat gekorkt')
  })

  await test.step('left open, the word stands beside the name, and nobody is told of what has come', async () => {
    await client.customers.setState({ id: customerId, state: 'restricted' })
    const toDo = panel(page, 'Heute dran')
    await expect(toDo.getByRole('listitem').filter({ hasText: 'gesperrt' })).toHaveCount(2)
    expect(await seriousFindings(page)).toEqual([])
    await goTo(page, 'Wünsche')
    await expect(page.getByText('1 Wunsch von Verstorbenen oder Gesperrten steht nicht hier.')).toBeVisible()
  })
})

test('a day that cannot be meant is asked about, or refused where nothing waits for it', async ({
  shop: page,
}) => {
  await openCard(page, 'röder', 'Rosa Röder')
  await test.step('a reminder of 2001: said at the field, and kept when it is meant so', async () => {
    await page.getByRole('tab', { name: /^Erinnerungen/ }).press('Enter')
    await page.getByRole('textbox', { name: 'Woran erinnern?' }).fill('Fass prüfen')
    const due = page.getByRole('textbox', { name: 'Wann?' })
    await due.fill('1.2.2001')
    await due.press('Enter')
    await expect(due).toHaveAccessibleDescription(/schon vorbei/)
    await expect(page.getByRole('tabpanel').getByRole('listitem')).toHaveCount(0)
    await due.press('Enter')
    await expect(page.getByRole('tabpanel').getByRole('listitem')).toContainText('Fass prüfen')
  })
  await test.step('a wish until 2001 is not taken down', async () => {
    await page.getByRole('tab', { name: /^Wünsche/ }).press('Enter')
    await page.getByRole('textbox', { name: 'Was wird gesucht?' }).fill('Barolo')
    const until = page.getByRole('textbox', { name: 'Bis wann?' })
    await until.fill('1.2.2001')
    await until.press('Enter')
    await expect(until).toHaveAccessibleDescription(/schon vorbei/)
    await until.fill('1.2.2099')
    await until.press('Enter')
    await expect(page.getByRole('tabpanel')).toContainText('bis 01.02.2099')
  })
})
