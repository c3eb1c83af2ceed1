import {
  card,
  goTo,
  listRows,
  message,
  openCard,
  openTab,
  panel,
  searchField,
  searchHits,
} from '../support/e2e/screen'
import { expect, test } from '../support/e2e/test'

test('three letters typed anywhere find a customer, however the umlaut is written', async ({
  shop: page,
}) => {
  await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toBeVisible()
  for (const typed of ['röder', 'roder', 'roeder']) {
    await page.keyboard.type(typed)
    await expect(searchField(page)).toHaveValue(typed)
    await expect(searchHits(page)).toHaveCount(1)
    await expect(searchHits(page)).toContainText('Röder, Rosa')
    await page.keyboard.press('Escape')
    await searchField(page).blur()
  }
})

test('the last digits of a phone number find its card, which Enter opens', async ({ shop: page }) => {
  await goTo(page, 'Kunden')
  await page.getByRole('main').focus()
  await page.keyboard.type('0123')
  await expect(searchHits(page).first()).toContainText('Röder, Rosa')
  await page.keyboard.press('Enter')
  const rosa = card(page, 'Rosa Röder')
  await expect(rosa).toContainText('Saalbahnhofstraße 12')
  await expect(rosa).toContainText('07743 Jena')
  await expect(rosa).toContainText('Stammkundin')
  await expect(rosa).toContainText('und „Grünen Silvaner“')
})

test('arrow keys choose among several hits', async ({ shop: page }) => {
  await page.keyboard.press('Control+k')
  await page.keyboard.type('jena')
  await expect(searchHits(page)).toHaveCount(2)
  await page.keyboard.press('ArrowDown')
  await expect(searchHits(page).nth(1)).toHaveAttribute('aria-selected', 'true')
  const chosen = (await searchHits(page).nth(1).textContent()) ?? ''
  await page.keyboard.press('Enter')
  await expect(card(page, chosen.includes('Röder') ? 'Rosa Röder' : 'Ulla Ohneweg')).toBeVisible()
})

test('a new card needs one name; the next number and the town come by themselves', async ({ shop: page }) => {
  await page.getByRole('button', { name: 'Neuer Kunde' }).click()
  const form = page.getByRole('form', { name: 'Neue Karte' })
  await form.getByRole('button', { name: 'Speichern' }).click()
  await expect(form.getByText('Bitte einen Namen eintragen.')).toBeVisible()
  await form.getByRole('textbox', { name: 'Nachname' }).fill('Özdemir')
  await form.getByRole('button', { name: 'Speichern' }).click()
  await expect(card(page, 'Özdemir')).toContainText('Kunde Nr. 0006')

  await page.getByRole('button', { name: 'Bearbeiten' }).click()
  const edit = page.getByRole('form', { name: 'Özdemir bearbeiten' })
  await edit.getByRole('textbox', { name: 'Straße und Hausnummer' }).fill('Wagnergasse 3')
  await edit.getByRole('textbox', { name: 'PLZ' }).fill('07743')
  await expect(edit.getByRole('combobox', { name: 'Ort', exact: true })).toHaveValue('Jena')
  await edit.getByRole('textbox', { name: 'Geburtstag' }).fill('24.12.')
  await edit.getByRole('checkbox', { name: 'Möchte keine Werbung von uns bekommen' }).check()
  await edit.getByRole('button', { name: 'Speichern' }).click()
  await expect(card(page, 'Özdemir')).toContainText('07743 Jena')
  await expect(card(page, 'Özdemir')).toContainText('24.12.')
  await expect(card(page, 'Özdemir')).toContainText('Widerspruch: keine Werbung')

  await openTab(page, 'Änderungen')
  await expect(page.getByRole('tabpanel').getByText('Wagnergasse 3')).toBeVisible()
})

test('a couple is a household of two', async ({ emptyShop: page }) => {
  await page.keyboard.press('Alt+n')
  const form = page.getByRole('form', { name: 'Neue Karte' })
  await form.getByText('Paar oder Familie').click()
  const first = form.getByRole('group', { name: '1. Person' })
  await first.getByRole('textbox', { name: 'Vorname' }).fill('Hatice')
  await first.getByRole('textbox', { name: 'Nachname' }).fill('Öztürk')
  if ((await form.getByRole('group', { name: '2. Person' }).count()) === 0)
    await form.getByRole('button', { name: 'weitere Person' }).click()
  const second = form.getByRole('group', { name: '2. Person' })
  await second.getByRole('textbox', { name: 'Vorname' }).fill('Can')
  await second.getByRole('textbox', { name: 'Nachname' }).fill('Öztürk')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('article')).toContainText('Hatice')
  await expect(page.getByRole('article')).toContainText('Can')
  await expect(page.getByRole('article')).toContainText('Mitglieder')
})

test('two windows that edit one card meet a clear conflict, and nothing is lost', async ({
  shop: page,
  otherWindow,
  faults,
}) => {
  faults.allow(/status of 409/)
  const other = await otherWindow()
  for (const window of [page, other]) {
    await openCard(window, 'röder', 'Rosa Röder')
    await window.getByRole('button', { name: 'Bearbeiten' }).click()
  }
  const write = async (window: typeof page, lastName: string) => {
    const form = window.getByRole('form', { name: 'Rosa Röder bearbeiten' })
    await form.getByRole('textbox', { name: 'Nachname' }).fill(lastName)
    return form
  }
  const mine = await write(page, 'Röder-Blum')
  await mine.getByRole('textbox', { name: 'Telefon', exact: true }).fill('03641 999')
  await (await write(other, 'Röder-Stein')).getByRole('button', { name: 'Speichern' }).click()
  await expect(card(other, 'Rosa Röder-Stein')).toBeVisible()

  await mine.getByRole('button', { name: 'Speichern' }).click()
  const conflict = page.getByRole('dialog', { name: 'Die Karte wurde inzwischen an anderer Stelle geändert' })
  await expect(conflict.getByRole('row', { name: /Röder-Stein.*Röder-Blum/ })).toContainText(
    'von beiden geändert',
  )
  await expect(conflict.getByRole('row', { name: /Telefon/ })).toContainText('03641 999')
  await conflict.getByRole('button', { name: 'Meine Angaben übernehmen' }).click()
  await expect(card(page, 'Rosa Röder-Blum')).toContainText('03641 999')
  await expect(card(other, 'Rosa Röder-Blum')).toContainText('03641 999')
})

test('leaving with unsaved text asks, inside the program and at the window’s close', async ({
  shop: page,
  host,
}) => {
  await openCard(page, 'röder', 'Rosa Röder')
  await page.getByRole('button', { name: 'Bearbeiten' }).click()
  const firstName = page.getByRole('textbox', { name: 'Vorname' })
  await firstName.fill('Rosalinde')
  await goTo(page, 'Heute')
  const question = page.getByRole('dialog', { name: 'Noch nicht gespeichert' })
  await question.getByRole('button', { name: 'Weiter bearbeiten' }).click()
  await expect(question).toBeHidden()
  await expect(firstName).toHaveValue('Rosalinde')

  await host.closeAndStay()
  await expect(firstName).toHaveValue('Rosalinde')

  await goTo(page, 'Heute')
  await question.getByRole('button', { name: 'Verwerfen und gehen' }).click()
  await expect(panel(page, 'Geburtstage')).toBeVisible()
  await openCard(page, 'röder', 'Rosa Röder')
})

test('a deleted card lies in the trash and comes back from there', async ({ shop: page }) => {
  await openCard(page, 'weiss', 'Jörg Weiß')
  await page.getByRole('button', { name: 'Löschen' }).click()
  await expect(message(page, 'Jörg Weiß liegt im Papierkorb.')).toBeVisible()
  await expect(listRows(page)).toHaveCount(4)
  await page.getByRole('button', { name: 'Alle 4' }).click()
  await page.getByRole('menuitem', { name: 'Papierkorb' }).click()
  await expect(listRows(page)).toHaveCount(1)
  await listRows(page).click()
  await expect(page.getByText('Diese Karte liegt im Papierkorb.')).toBeVisible()
  await page.getByRole('button', { name: 'Wiederherstellen' }).click()
  await expect(message(page, 'Jörg Weiß ist wieder da.')).toBeVisible()
  await expect(page.getByText('Diese Karte liegt im Papierkorb.')).toBeHidden()
  await page.getByRole('button', { name: 'Papierkorb 0' }).click()
  await page.getByRole('menuitem', { name: 'Alle Kunden' }).click()
  await expect(listRows(page)).toHaveCount(5)
})
