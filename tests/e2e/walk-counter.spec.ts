import { dayFromNow } from '../support/e2e/outlook-file'
import { card, goTo, message, openCard, openTab, panel, timeline } from '../support/e2e/screen'
import { expect, test } from '../support/e2e/test'

test.beforeEach(async ({ shop: page }) => {
  await openCard(page, 'röder', 'Rosa Röder')
})

test('a contact is noted in one line and stands first in the Verlauf', async ({ shop: page }) => {
  const line = page.getByRole('textbox', { name: 'Kontakt notieren' })
  await line.fill('Fragt nach dem neuen Silvaner')
  await line.press('Enter')
  await expect(timeline(page).first()).toContainText('Fragt nach dem neuen Silvaner')
  await expect(line).toHaveValue('')

  await page.getByRole('radiogroup', { name: 'Art des Kontakts' }).getByText('Besuch').click()
  await line.fill('Hat den Korb abgeholt')
  await line.press('Enter')
  await expect(timeline(page).first()).toContainText('Hat den Korb abgeholt')
  await expect(timeline(page).first()).toContainText('Besuch')
  await expect(timeline(page)).toHaveCount(2)
})

test('a purchase brings points, its cancellation takes them again, and points are redeemed', async ({
  shop: page,
  faults,
}) => {
  // More points than there are cannot be redeemed.
  faults.allow(/loyalty\/redeem/)
  const rosa = card(page, 'Rosa Röder')
  const amount = page.getByRole('textbox', { name: 'Betrag' })
  await amount.fill('86,40')
  await expect(page.getByRole('form', { name: 'Einkauf buchen' })).toContainText('86 Punkte')
  await amount.press('Enter')
  await expect(message(page, 'Einkauf 86,40 € gebucht: 86 Punkte, jetzt 86.')).toBeVisible()
  await expect(rosa).toContainText('86 Punkte')
  await expect(timeline(page).first()).toContainText('Einkauf 86,40 €')
  await amount.fill('50')
  await amount.press('Enter')
  await expect(rosa).toContainText('136 Punkte')

  await page.getByRole('button', { name: 'Einkauf 86,40 € stornieren' }).click()
  await expect(message(page, 'Einkauf 86,40 € ist storniert.')).toBeVisible()
  await expect(rosa).toContainText('50 Punkte')
  await expect(timeline(page).filter({ hasText: 'Einkauf 86,40 €' })).toContainText('storniert')

  await page.getByRole('button', { name: 'Einlösen' }).click()
  const redeem = page.getByRole('dialog', { name: 'Punkte einlösen' })
  await redeem.getByRole('textbox', { name: 'Wie viele Punkte?' }).fill('60')
  await redeem.getByRole('button', { name: 'Punkte einlösen' }).click()
  await expect(redeem.getByText('Es sind nur 50 Punkte auf der Karte.')).toBeVisible()
  await redeem.getByRole('textbox', { name: 'Wie viele Punkte?' }).fill('20')
  await redeem.getByRole('textbox', { name: 'Wofür (freiwillig)' }).fill('Flasche Crémant')
  await redeem.getByRole('button', { name: 'Punkte einlösen' }).click()
  await expect(redeem).toBeHidden()
  await expect(rosa).toContainText('30 Punkte')
  await expect(timeline(page).first()).toContainText('20 Punkte eingelöst')

  await openTab(page, 'Punktebuch')
  const ledger = page.getByRole('table', { name: 'Punktestand 30' })
  await expect(ledger.getByRole('row')).toHaveCount(5)
  await expect(ledger.getByRole('row', { name: /Flasche Crémant/ })).toContainText('-20')

  await goTo(page, 'Heute')
  await page.getByRole('button', { name: 'Umsatz heute: verdeckt, F9 zeigt es' }).click()
  await expect(panel(page, 'Einkäufe heute')).toContainText('50,00 €')
})

test('reminders are due on „Heute“, are ticked off and put off', async ({ shop: page }) => {
  await page.getByRole('button', { name: 'Erinnerung anlegen' }).click()
  const remind = async (text: string, day: string) => {
    await page.getByRole('textbox', { name: 'Woran erinnern?' }).fill(text)
    await page.getByRole('textbox', { name: 'Wann?' }).fill(day)
    await page.getByRole('button', { name: 'Erinnern', exact: true }).click()
  }
  const listed = (text: string) => page.getByRole('tabpanel').getByRole('listitem').filter({ hasText: text })
  await remind('Silvaner zurücklegen', dayFromNow(0))
  await expect(listed('Silvaner zurücklegen')).toBeVisible()
  await remind('Rechnung nachfragen', dayFromNow(-3))
  await expect(page.getByRole('textbox', { name: 'Wann?' })).toHaveAccessibleDescription(/schon vorbei/)
  await page.getByRole('button', { name: 'Erinnern', exact: true }).click()
  await expect(listed('Rechnung nachfragen')).toBeVisible()
  await remind('Korb packen', dayFromNow(20))
  await expect(listed('Korb packen')).toBeVisible()

  await goTo(page, 'Heute')
  const toDo = panel(page, 'Heute dran')
  await expect(toDo.getByRole('listitem')).toHaveCount(2)
  await expect(toDo.getByRole('listitem').first()).toContainText('Rechnung nachfragen')
  await expect(toDo.getByRole('listitem').first()).toContainText('Überfällig')
  await expect(page.getByRole('link', { name: /^Heute 2/ })).toBeVisible()

  await toDo.getByRole('button', { name: 'Erledigt: Rechnung nachfragen' }).click()
  await expect(toDo.getByRole('listitem')).toHaveCount(1)
  await toDo.getByRole('button', { name: 'Verschieben: Silvaner zurücklegen' }).click()
  await page.getByRole('menuitem', { name: 'in 1 Woche' }).click()
  await expect(toDo).toContainText('Für heute ist alles erledigt.')

  await goTo(page, 'Erinnerungen')
  const later = panel(page, 'Später').getByRole('listitem')
  await expect(later).toHaveCount(2)
  await expect(later.first()).toContainText('Silvaner zurücklegen')
  await expect(later.first()).toContainText('Röder, Rosa')
})

test('the birthdays of the coming 14 days stand on „Heute“, with and without a year', async ({
  shop: page,
  prepared: { client },
}) => {
  await client.customers.create({
    kind: 'person',
    people: [{ firstName: 'Berta', lastName: 'Jahrlos', birthday: { ...dayAndMonth(5), year: null } }],
  })
  await client.customers.create({
    kind: 'person',
    people: [{ firstName: 'Carl', lastName: 'Fern', birthday: { ...dayAndMonth(15), year: 1950 } }],
  })
  await goTo(page, 'Heute')
  const birthdays = panel(page, 'Geburtstage').getByRole('listitem')
  await expect(birthdays).toHaveCount(2)
  await expect(birthdays.nth(0)).toContainText('Rosa Röder')
  const age = Number(dayFromNow(3).slice(6)) - 1961
  await expect(birthdays.nth(0)).toContainText(`wird ${age}`)
  await expect(birthdays.nth(1)).toContainText('Jahrlos')
  await expect(birthdays.nth(1)).not.toContainText('wird')
})

function dayAndMonth(days: number): { day: number; month: number } {
  const [day, month] = dayFromNow(days).split('.').map(Number)
  return { day: day ?? 0, month: month ?? 0 }
}
