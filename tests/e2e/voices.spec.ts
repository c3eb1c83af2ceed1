import type { Page } from '@playwright/test'
import { seriousFindings } from '../support/e2e/axe'
import { focused, tabTo, takeByWord, takeFromMenu } from '../support/e2e/keys'
import { card, goTo, message, openCard, panel, timeline } from '../support/e2e/screen'
import { expect, test } from '../support/e2e/test'

/** Opens a tab of the card that holds nothing yet, over the menu behind the last one. */
async function openEmptyTab(page: Page, name: string): Promise<void> {
  await tabTo(page, page.getByRole('button', { name: 'Mehr auf die Karte' }))
  await page.keyboard.press('Enter')
  await takeFromMenu(page, name)
}

test('a complaint by keyboard alone: noted with its day, on Heute, settled with an outcome', async ({
  shop: page,
}) => {
  await test.step('on the card: the tab, the words, the day, Enter', async () => {
    await openCard(page, 'röder', 'Rosa Röder')
    await openEmptyTab(page, 'Stimmen')
    await expect(focused(page)).toHaveAccessibleName('Was wurde gesagt?')
    await page.keyboard.type('Der Wein hat gekorkt')
    await page.keyboard.press('Tab')
    await page.keyboard.type('Barolo 2019')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Control+a')
    await page.keyboard.type('heute')
    await page.keyboard.press('Tab')
    await page.keyboard.type('Marion')
    await page.keyboard.press('Enter')
    const row = page.getByRole('tabpanel').getByRole('listitem')
    await expect(row).toContainText('Der Wein hat gekorkt')
    await expect(row).toContainText('Beschwerde · Barolo 2019 · heute · kümmert sich: Marion')
    await expect(row).toContainText('Antwort heute')
    await expect(page.getByRole('tab', { name: /^Stimmen ?1$/ })).toBeVisible()
    expect(await seriousFindings(page)).toEqual([])
  })

  await test.step('on Heute, counted, and settled from there', async () => {
    await goTo(page, 'Heute')
    const toDo = panel(page, 'Heute dran')
    await expect(toDo).toContainText('1 offen')
    await expect(page.getByRole('navigation', { name: 'Seiten' })).toContainText(/Stimmen ?1/)
    await tabTo(page, toDo.getByRole('button', { name: 'Erledigen: Der Wein hat gekorkt' }))
    await page.keyboard.press('Enter')
    await expect(focused(page)).toHaveAccessibleName('Was ist daraus geworden?')
    await page.keyboard.press('Enter')
    await expect(page.getByText('Bitte kurz schreiben, was daraus geworden ist.')).toBeVisible()
    await page.keyboard.type('Flasche ersetzt')
    await page.keyboard.press('Enter')
    await expect(toDo).toContainText('Für heute ist alles erledigt.')
  })

  await test.step('in the Verlauf with its outcome', async () => {
    await openCard(page, 'röder', 'Rosa Röder')
    await expect(timeline(page).first()).toContainText('Beschwerde Barolo 2019')
    await expect(timeline(page).first()).toContainText('erledigt heute · Flasche ersetzt')
  })
})

test('praise and ratings: the page with averages, and what may be quoted is copied without a name', async ({
  shop: page,
  prepared: { client },
}) => {
  const { hits } = await client.customers.search({ text: 'röder' })
  const customerId = hits[0]?.id ?? 0
  const say = (said: Parameters<typeof client.voices.add>[0]['said']) =>
    client.voices.add({ customerId, said })
  await say({ kind: 'rating', article: 'Barolo', stars: 5, text: 'Ein Gedicht' })
  await say({ kind: 'rating', article: 'barolo', stars: 4 })
  await say({ kind: 'praise', text: 'So freundlich bedient' })
  await say({ kind: 'complaint', text: 'Zu früh geschlossen', dueOn: '2020-01-01' })
  await goTo(page, 'Stimmen')
  await expect(panel(page, 'Offene Beschwerden')).toContainText('Überfällig: 01.01.2020')
  await expect(panel(page, 'Bewertungen')).toContainText('4,5 von 5 · 2 Bewertungen')
  expect(await seriousFindings(page)).toEqual([])

  const voices = panel(page, 'Was Kunden sagen')
  await voices.getByRole('button', { name: 'Mehr: So freundlich bedient' }).click()
  await page.getByRole('menuitem', { name: 'Zitieren' }).click()
  const dialog = page.getByRole('dialog', { name: 'Darf das zitiert werden?' })
  await dialog.getByRole('radio', { name: 'ja, darf zitiert werden' }).check()
  await dialog.getByRole('textbox', { name: 'Wie gesagt?' }).fill('am Tresen')
  await dialog.getByRole('button', { name: 'Speichern' }).click()
  await expect(voices).toContainText(/darf zitiert werden.*am Tresen/)
  await voices.getByText('Zum Zitieren').click()
  await expect(voices.getByRole('listitem')).toHaveCount(1)
  await voices.getByRole('button', { name: 'Kopieren: So freundlich bedient' }).click()
  await expect(message(page, 'Zitat')).toBeVisible()
})

test('a relation by keyboard alone: seen from both cards, to oneself refused at the field', async ({
  shop: page,
}) => {
  await openCard(page, 'röder', 'Rosa Röder')
  await openEmptyTab(page, 'Beziehungen')
  await expect(focused(page)).toHaveAccessibleName('Was steht auf dieser Karte?')
  await takeByWord(page, 'empfohlen')
  await expect(focused(page)).toHaveValue(/^empfohlen ./)
  await page.keyboard.press('Tab')
  await expect(focused(page)).toHaveAccessibleName('Zu wem?')
  await page.keyboard.type('röder')
  await page.keyboard.press('Enter')
  await expect(page.getByText('Das ist dieselbe Karte.')).toBeVisible()
  await page.keyboard.press('Tab')
  await expect(focused(page)).toHaveAccessibleName('Jemand anderen wählen')
  await page.keyboard.press('Enter')
  await expect(focused(page)).toHaveAccessibleName('Zu wem?')
  await page.keyboard.type('weiß')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('textbox', { name: 'Zu wem?' })).toHaveValue(/Weiß, Jörg/)
  await expect(page.getByRole('textbox', { name: 'Zu wem?' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(focused(page)).toHaveAccessibleName('Was steht auf dieser Karte?')

  await test.step('on this card, with the way to the other', async () => {
    const here = card(page, 'Rosa Röder').getByRole('list', { name: 'Beziehungen' })
    await expect(here).toHaveText('empfohlen von Weiß, Jörg')
    expect(await seriousFindings(page)).toEqual([])
    await tabTo(page, here.getByRole('link', { name: 'Weiß, Jörg' }))
    await page.keyboard.press('Enter')
  })
  await test.step('on the other with the other word, and among the best', async () => {
    const there = card(page, 'Jörg Weiß').getByRole('list', { name: 'Beziehungen' })
    await expect(there).toHaveText('hat empfohlen Röder, Rosa')
    await goTo(page, 'Kunden')
    await page.getByRole('button', { name: /^Alle \d/ }).press('Enter')
    await page.getByRole('menuitem', { name: 'Beste Empfehler' }).press('Enter')
    await expect(page.getByRole('heading', { name: 'Beste Empfehler' })).toBeVisible()
    await expect(page.getByRole('main').getByRole('listitem')).toContainText('1 Kunde')
  })
})

test('the next question: answered in its place by keys, not another one that day, none for the minimal', async ({
  shop: page,
  faults,
}) => {
  faults.allow(/profile\/answer/)
  const ulla = card(page, 'Ulla Ohneweg')
  await openCard(page, 'ohneweg', 'Ulla Ohneweg')
  const question = page.getByRole('form', { name: 'Nächste Frage' })
  const field = question.getByRole('textbox')
  await expect(field).toHaveAccessibleName('Telefonnummer?')
  await tabTo(page, field)
  await page.keyboard.type('hat keins')
  await page.keyboard.press('Enter')
  await expect(question).toContainText('Das ist keine Telefonnummer.')
  await page.keyboard.press('Control+a')
  await page.keyboard.type('0172 4711081', { delay: 60 })
  await page.keyboard.press('Enter')
  await expect(ulla.getByRole('link', { name: '0172 4711081' })).toBeVisible()
  await expect(question).toBeHidden()
  await page.reload()
  await expect(ulla).toContainText('0172 4711081')
  await expect(question).toBeHidden()

  await openCard(page, 'weiß', 'Jörg Weiß')
  const mailing = page.getByRole('region', { name: 'Nächste Frage' })
  await expect(mailing).toContainText('Dürfen wir mailen?')
  await tabTo(page, mailing.getByRole('button', { name: 'Ja', exact: true }))
  await page.keyboard.press('Enter')
  await expect(card(page, 'Jörg Weiß').getByRole('list', { name: 'Einwilligungen' })).toContainText(
    'E-Mail ja',
  )
  await expect(mailing).toBeHidden()
  await message(page, 'Steht auf der Karte.')
    .getByRole('button', { name: 'Rückgängig' })
    .last()
    .press('Enter')
  await expect(mailing).toBeVisible()
  await tabTo(page, page.getByRole('button', { name: 'Nur das Nötigste merken' }))
  await page.keyboard.press('Enter')
  await expect(card(page, 'Jörg Weiß')).toContainText('nur das Nötigste')
  await expect(mailing).toBeHidden()
  expect(await seriousFindings(page)).toEqual([])
})
