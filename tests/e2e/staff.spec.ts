import { cpSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { startBrowserHost } from '../support/browser-host'
import { seriousFindings } from '../support/e2e/axe'
import { focused, tabTo, takeFromList, takeFromMenu } from '../support/e2e/keys'
import { card, goTo, message, openCard, openTab, panel, timeline } from '../support/e2e/screen'
import { makePlace } from '../support/e2e/shop-host'
import { expect, test } from '../support/e2e/test'
import { visit } from '../support/e2e/visit'

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name })

/** Opens the menu of who is at work and takes a line of it, by keys. */
async function fromStaffMenu(page: Page, item: string): Promise<void> {
  await tabTo(page, button(page, /Wechseln$/))
  await page.keyboard.press('Enter')
  await takeFromMenu(page, item)
}

async function addStaff(page: Page, name: string, initials: string): Promise<void> {
  await tabTo(page, button(page, 'Mitarbeiter eintragen'))
  await page.keyboard.press('Enter')
  await expect(focused(page)).toHaveAccessibleName('Name')
  await page.keyboard.type(name)
  await expect(page.getByRole('textbox', { name: 'Kürzel' })).toHaveValue(initials)
  await page.keyboard.press('Enter')
  await expect(panel(page, 'Mitarbeiter').getByRole('listitem').filter({ hasText: name })).toBeVisible()
  await expect(page.getByRole('dialog')).toBeHidden()
}

test('staff by keys alone: entered, switched with a PIN, entries with their author, a note to a colleague', async ({
  shop: page,
  faults,
}) => {
  faults.allow(/422/)
  await test.step('two enter themselves in the settings', async () => {
    await goTo(page, 'Einstellungen')
    await addStaff(page, 'Marion Kessler', 'MK')
    await expect(page.getByRole('button', { name: 'Am Platz: Marion Kessler. Wechseln' })).toBeVisible()
    await addStaff(page, 'Tom Berg', 'TB')
    expect(await seriousFindings(page)).toEqual([])
  })

  await test.step('one gets a PIN', async () => {
    await tabTo(page, button(page, 'PIN vergeben oder ändern: Tom Berg'))
    await page.keyboard.press('Enter')
    await expect(focused(page)).toHaveAccessibleName('PIN von Tom Berg')
    await expect(page.getByRole('dialog')).toContainText('nicht vor Kollegen')
    await page.keyboard.type('12')
    await page.keyboard.press('Enter')
    await expect(page.getByText('4 bis 8 Ziffern, bitte.')).toBeVisible()
    await page.keyboard.type('34')
    await page.keyboard.press('Enter')
    await expect(message(page, 'Die PIN von Tom Berg gilt ab jetzt.')).toBeVisible()
    await expect(panel(page, 'Mitarbeiter')).toContainText('mit PIN')
  })

  await test.step('a wrong PIN is answered with a wait, the right one puts him to work', async () => {
    await fromStaffMenu(page, 'Tom Berg')
    await expect(focused(page)).toHaveAccessibleName('PIN von Tom Berg')
    await page.keyboard.type('9999')
    await page.keyboard.press('Enter')
    await expect(page.getByText(/Diese PIN stimmt nicht/)).toBeVisible()
    await expect(page.getByRole('button', { name: 'An den Platz', exact: true })).toBeEnabled()
    await expect(focused(page)).toHaveAccessibleName('PIN von Tom Berg')
    await page.keyboard.type('1234')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('button', { name: 'Am Platz: Tom Berg. Wechseln' })).toBeVisible()
  })

  await test.step('what he writes bears his name', async () => {
    await openCard(page, 'röder', 'Rosa Röder')
    await page.keyboard.press('Alt+k')
    await page.keyboard.type('Fragt nach dem Silvaner')
    await page.keyboard.press('Enter')
    await expect(timeline(page).first()).toContainText('Fragt nach dem Silvaner')
    await expect(timeline(page).first()).toContainText('Tom Berg')
  })

  await test.step('he leaves a note for Marion on the card, and names her responsible', async () => {
    await tabTo(page, button(page, 'Notiz an Kollegen'))
    await page.keyboard.press('Enter')
    await expect(focused(page)).toHaveAccessibleName('Was soll wer wissen?')
    await page.keyboard.type('Holt den Wein am Freitag')
    await page.keyboard.press('Enter')
    const notes = page.getByRole('list', { name: 'Notizen zu dieser Karte' })
    await expect(notes).toContainText('Holt den Wein am Freitag')
    await expect(notes).toContainText('für Marion Kessler')
    await tabTo(page, button(page, 'wer betreut?'))
    await page.keyboard.press('Enter')
    await takeFromMenu(page, 'Marion Kessler')
    await expect(card(page, 'Rosa Röder')).toContainText('betreut von Marion Kessler')
    expect(await seriousFindings(page)).toEqual([])
  })

  await test.step('Marion finds the note on Heute, with author and card, and ticks it off', async () => {
    await fromStaffMenu(page, 'Marion Kessler')
    await goTo(page, 'Heute')
    const notes = panel(page, 'Notizen unter Kollegen')
    await expect(notes).toContainText('1 offen')
    await expect(notes).toContainText('Tom Berg')
    await expect(notes.getByRole('link', { name: 'Röder, Rosa' })).toBeVisible()
    expect(await seriousFindings(page)).toEqual([])
    await tabTo(page, button(page, 'Abhaken: Holt den Wein am Freitag'))
    await page.keyboard.press('Enter')
    await expect(notes).toContainText('Gerade liegt keine Notiz für Sie da.')
    await message(page, 'Notiz abgehakt.').getByRole('button', { name: 'Rückgängig' }).focus()
    await page.keyboard.press('Enter')
    await expect(notes.getByRole('listitem')).toHaveCount(1)
  })

  await test.step('who did what stands in the record, by person and by part', async () => {
    await page.keyboard.press('Control+k')
    await page.evaluate(() => {
      location.hash = '/operations'
    })
    await expect(page.getByRole('heading', { name: /^heute/ })).toBeVisible()
    await takeFromList(page, page.getByRole('combobox', { name: 'Wer' }), 'Tom Berg')
    const steps = page.getByRole('main').getByRole('listitem')
    await expect(steps.filter({ hasText: 'Marion Kessler' })).toHaveCount(0)
    await expect(steps).toHaveCount(3)
    await takeFromList(page, page.getByRole('combobox', { name: 'Was' }), 'Verlauf')
    await expect(steps).toHaveCount(1)
    await takeFromList(page, page.getByRole('combobox', { name: 'Was' }), 'Wünsche')
    await expect(page.getByText('Dazu ist nichts geschehen.')).toBeVisible()
    await page.getByRole('button', { name: 'Alles zeigen' }).click()
    await expect(steps.first()).toBeVisible()
    expect(await seriousFindings(page)).toEqual([])
  })

  await test.step('and on the card', async () => {
    await openCard(page, 'röder', 'Rosa Röder')
    await openTab(page, 'Änderungen')
    await expect(page.getByRole('tabpanel')).toContainText('Zuständig')
    await expect(page.getByRole('tabpanel')).toContainText('Marion Kessler')
    await expect(page.getByRole('tabpanel')).toContainText('Tom Berg')
  })
})

test('ended while it was locked, the program is locked when it starts again, with nothing of the cards in the page', async ({
  host,
  boxes,
  faults,
}) => {
  faults.allow(/423/)
  const place = makePlace()
  cpSync(await boxes.customers(), place.data, { recursive: true })
  const before = await startBrowserHost(['--serve', '--data', place.data], place.env)
  const { client } = await visit({ address: before.address, origin: new URL(before.address).origin })
  const { staff: tom } = await client.staff.add({ name: 'Tom Berg', initials: 'TB' })
  await client.staff.setPin({ id: tom.id, pin: '1234' })
  await client.lock.close()
  expect(await before.stop()).toBe(0)
  host.fill(place.data)
  place.clear()

  const page = await host.window()
  await expect(page.getByRole('dialog', { name: 'Gesperrt' })).toContainText('bis jemand es aufsperrt')
  await expect(page.getByRole('textbox', { name: 'PIN' })).toBeFocused()
  expect(await page.evaluate(() => document.documentElement.outerHTML)).not.toMatch(/Röder|Tom Berg|Lindner/)
  await page.keyboard.type('1234')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: 'Am Platz: Tom Berg. Wechseln' })).toBeVisible()
  await openCard(page, 'röder', 'Rosa Röder')
})
