import { seriousFindings } from '../support/e2e/axe'
import { focused, takeFromList } from '../support/e2e/keys'
import { card, message, openCard, timeline } from '../support/e2e/screen'
import { expect, test } from '../support/e2e/test'

test('a wine shop’s company: contacts, and who gets a bottle this year, by keys alone', async ({
  shop: page,
  prepared: { client },
}) => {
  await test.step('the company with a contact, his direct line, and a customer of the shop', async () => {
    await page.getByRole('button', { name: 'Neuer Kunde' }).press('Enter')
    const form = page.getByRole('form', { name: 'Neue Karte' })
    await form.getByRole('radio', { name: 'Firma' }).press('Space')
    await form.getByRole('textbox', { name: 'Name der Firma' }).focus()
    await page.keyboard.type('Süß & Söhne')
    await form.getByRole('button', { name: 'Ansprechpartner', exact: true }).press('Enter')
    const max = form.getByRole('group', { name: '1. Person' })
    await max.getByRole('textbox', { name: 'Vorname' }).focus()
    await page.keyboard.type('Max')
    await page.keyboard.press('Tab')
    await page.keyboard.type('Süß')
    await max.getByRole('button', { name: /^Durchwahl, E-Mail/ }).press('Enter')
    await max.getByRole('textbox', { name: 'Durchwahl' }).focus()
    await page.keyboard.type('03643 555-12')
    await form.getByRole('combobox', { name: 'Vorhandenen Kunden hinzufügen' }).focus()
    await page.keyboard.type('bäckerei')
    await page.keyboard.press('Enter')
    await expect(form).toContainText('ist selbst eine Gruppe')
    await page.keyboard.press('Control+a')
    await page.keyboard.type('röder')
    await page.keyboard.press('Enter')
    await expect(form.getByRole('link', { name: 'Röder, Rosa' })).toBeVisible()
    expect(await seriousFindings(page)).toEqual([])
    await page.keyboard.press('Control+Enter')
    const shown = card(page, 'Süß & Söhne')
    await expect(shown.getByRole('link', { name: '03643 555-12' })).toBeVisible()
    await expect(shown.getByRole('link', { name: 'Rosa Röder' })).toBeVisible()
  })

  const { hits } = await client.customers.search({ text: 'süß söhne' })
  const company = await client.customers.get({
    id: hits.find(({ listName }) => listName === 'Süß & Söhne')?.id ?? 0,
  })
  const year = new Date().getFullYear()
  await client.gifts.add({ companyId: company.id, year: year - 1, name: 'Oma Süß', gift: 'Pralinen' })

  await test.step('the gifts: last year’s list, a contact, a name alone', async () => {
    await page.getByRole('tab', { name: /^Geschenke/ }).focus()
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: `Liste von ${year - 1} übernehmen` }).press('Enter')
    const list = page.getByRole('list', { name: `Geschenke ${year}` })
    await expect(list.getByRole('listitem')).toContainText(['Oma Süß'])
    await page.getByRole('combobox', { name: 'Ansprechpartner oder Kunden hinzufügen' }).focus()
    await page.keyboard.type('max')
    await page.keyboard.press('Enter')
    await expect(list.getByRole('listitem')).toHaveCount(2)
    await page.getByRole('textbox', { name: 'Name', exact: true }).focus()
    await page.keyboard.type('Frau Kern')
    await page.keyboard.press('Tab')
    await page.keyboard.type('Ring 3, 99084 Erfurt')
    await page.keyboard.press('Tab')
    await page.keyboard.type('Sekt')
    await page.keyboard.press('Enter')
    await expect(list.getByRole('listitem').last()).toContainText('Sekt · Ring 3, 99084 Erfurt')
    await expect(page.getByRole('tab', { name: /^Geschenke ?3$/ })).toBeVisible()
    expect(await seriousFindings(page)).toEqual([])
  })
})

test('a couple of whom one objects: by keys alone, each with a history, one with a card of its own', async ({
  shop: page,
  prepared: { client },
}) => {
  await test.step('the couple, by keys', async () => {
    await page.getByRole('button', { name: 'Neuer Kunde' }).press('Enter')
    const form = page.getByRole('form', { name: 'Neue Karte' })
    await form.getByRole('radio', { name: 'Paar oder Familie' }).press('Space')
    for (const [place, salutation, name] of [
      [1, 'Frau', 'Ute'],
      [2, 'Herr', 'Ulrich'],
    ] as const) {
      const person = form.getByRole('group', { name: `${place}. Person` })
      await takeFromList(page, person.getByRole('combobox', { name: 'Anrede' }), salutation)
      await person.getByRole('textbox', { name: 'Vorname' }).focus()
      await page.keyboard.type(name)
      await page.keyboard.press('Tab')
      await page.keyboard.type('Klos')
    }
    await form
      .getByRole('group', { name: '2. Person' })
      .getByRole('checkbox', { name: 'Möchte selbst keine Werbung' })
      .press('Space')
    await form.getByRole('textbox', { name: 'Straße und Hausnummer' }).focus()
    await page.keyboard.type('Neckarweg 17')
    await page.keyboard.press('Tab')
    await page.keyboard.type('69120')
    await form.getByRole('textbox', { name: 'Gemeinsamer Name' }).focus()
    await page.keyboard.type('Familie Klos')
    await page.keyboard.press('Control+Enter')
    await expect(card(page, 'Familie Klos')).toContainText('keine Werbung')
  })

  await test.step('both stand on the card as they were written', async () => {
    const { hits } = await client.customers.search({ text: 'klos' })
    const { people } = await client.customers.get({ id: hits[0]?.id ?? 0 })
    expect(people.map(({ salutation, adObjection }) => [salutation, adObjection])).toEqual([
      ['ms', false],
      ['mr', true],
    ])
  })

  await test.step('a call with her alone, and only what was with her', async () => {
    await page.getByRole('combobox', { name: 'Mit wem?' }).focus()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Alt+k')
    await page.keyboard.type('Fragt nach dem Silvaner')
    await page.keyboard.press('Enter')
    await expect(timeline(page).first()).toContainText('Anruf mit Ute Klos')
    await page.getByRole('combobox', { name: 'Nur Einträge mit' }).focus()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowDown')
    await expect(page.getByText('Mit Ulrich Klos steht noch nichts im Verlauf.')).toBeVisible()
  })

  await test.step('he gets a card of his own, which says where he belongs', async () => {
    await page.getByRole('button', { name: 'Mehr zu Ulrich Klos' }).press('Enter')
    await page.getByRole('menuitem', { name: 'Eigene Karte anlegen' }).press('Enter')
    await expect(message(page, 'Ulrich Klos hat jetzt eine eigene Karte.')).toBeVisible()
    await card(page, 'Familie Klos').getByRole('link', { name: 'Ulrich Klos' }).press('Enter')
    const his = card(page, 'Ulrich Klos')
    await expect(his).toContainText('Punkte laufen auf dem Konto von Familie Klos.')
    // How far he has come is nobody's business at the counter.
    await expect(his.getByRole('button', { name: /^Stufe:/ })).toHaveCount(0)
    await page.keyboard.press('F9')
    await his.getByRole('button', { name: /^Stufe: Interessent/ }).press('Enter')
    await page.getByRole('menuitem', { name: 'Stammkunde' }).press('Enter')
    await expect(his).toContainText('Stammkunde, von Hand')
    expect(await seriousFindings(page)).toEqual([])
  })

  await test.step('nobody is left: the form asks what becomes of the card', async () => {
    await openCard(page, 'familie klos', 'Familie Klos')
    await page.keyboard.press('F2')
    const form = page.getByRole('form', { name: 'Familie Klos bearbeiten' })
    await form.getByRole('button', { name: 'Ulrich Klos aus der Gruppe nehmen' }).press('Enter')
    await form.getByRole('button', { name: '1. Person entfernen' }).press('Enter')
    await page.keyboard.press('Control+Enter')
    const dialog = page.getByRole('dialog', { name: 'Niemand gehört mehr zu diesem Haushalt.' })
    await expect(dialog).toContainText('Was soll aus der Karte werden?')
    await expect(focused(page)).toHaveAccessibleName('Weiter bearbeiten')
    await dialog.getByRole('button', { name: 'Als „Familie Klos“ ohne Namen behalten' }).press('Enter')
    await expect(card(page, 'Familie Klos')).not.toContainText('Ute')
  })
})

test('a member of a couple joins a club by keys, gets a card with it, and „Rückgängig“ takes both back', async ({
  shop: page,
  prepared: { client },
}) => {
  const { card: couple } = await client.customers.create({
    kind: 'household',
    people: [
      { firstName: 'Ute', lastName: 'Klos' },
      { firstName: 'Ulrich', lastName: 'Klos' },
    ],
  })
  await page.getByRole('button', { name: 'Neuer Kunde' }).press('Enter')
  const form = page.getByRole('form', { name: 'Neue Karte' })
  await form.getByRole('radio', { name: 'Gruppe' }).press('Space')
  await form.getByRole('textbox', { name: 'Name der Gruppe' }).focus()
  await page.keyboard.type('Weinclub')
  await form.getByRole('combobox', { name: 'Vorhandenen Kunden hinzufügen' }).focus()
  await page.keyboard.type('klos')
  await page.keyboard.press('Enter')
  const who = form.getByRole('group', { name: 'Wer von „Klos, Ute und Ulrich“?' })
  await expect(focused(page)).toHaveAccessibleName(/^Ute Klos/)
  expect(await seriousFindings(page)).toEqual([])
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(who).toHaveCount(0)
  await expect(form.getByRole('group', { name: 'Ulrich Klos' })).toContainText('bekommt eine eigene Karte')
  await page.keyboard.press('Control+Enter')
  const club = card(page, 'Weinclub')
  await club.getByRole('link', { name: 'Ulrich Klos' }).press('Enter')
  const his = card(page, 'Ulrich Klos')
  await expect(his.getByRole('link', { name: 'Ute und Ulrich Klos' })).toBeVisible()
  await expect(his.getByRole('link', { name: 'Weinclub' })).toBeVisible()
  await message(page, 'Karte angelegt: Weinclub').getByRole('button', { name: 'Rückgängig' }).press('Enter')
  await expect
    .poll(async () => (await client.customers.get({ id: couple.id })).people[1]?.ownCard)
    .toBe(false)
})

test('somebody comes no more: why and since when, by keys, and „Rückgängig“ takes it back', async ({
  shop: page,
}) => {
  await openCard(page, 'röder', 'Rosa Röder')
  await page.getByRole('button', { name: 'Zustand ändern' }).press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Zustand ändern' })
  await dialog.getByRole('radio', { name: 'kommt nicht mehr' }).press('Space')
  await takeFromList(page, dialog.getByRole('combobox', { name: 'Warum?' }), 'Mitbewerber')
  await dialog.getByRole('textbox', { name: 'Welcher Mitbewerber?' }).focus()
  await page.keyboard.type('Weinhaus Krug')
  await page.keyboard.press('Enter')
  await expect(card(page, 'Rosa Röder')).toContainText('(Mitbewerber: Weinhaus Krug)')
  await message(page, 'Rosa Röder: kommt nicht mehr.')
    .getByRole('button', { name: 'Rückgängig' })
    .press('Enter')
  await expect(card(page, 'Rosa Röder')).not.toContainText('kommt nicht mehr')
})
