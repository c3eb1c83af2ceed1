import { seriousFindings } from '../support/e2e/axe'
import { focused } from '../support/e2e/keys'
import { listRows, message } from '../support/e2e/screen'
import { expect, test } from '../support/e2e/test'

const home = { street: 'Am Markt 1', postcode: '99423', city: 'Weimar' }

test('a queue of pairs by keys alone: merged with a field chosen, taken back in place, said to be two, put off', async ({
  emptyShop: page,
  prepared: { client },
}) => {
  const add = (firstName: string, lastName: string, more: object = {}) =>
    client.customers.create({
      kind: 'person',
      people: [{ firstName, lastName }],
      addresses: [home],
      phones: [{ number: '03643 1234567' }],
      ...more,
    })
  await add('Rosa', 'Röder', { note: 'mag Käse', source: 'Flyer' })
  await add('Rosa', 'Roeder', { note: 'kommt freitags', source: 'Markt' })
  await add('Bernd', 'Zander')
  await add('Bernd', 'Zandr')
  await page.goto(`${page.url().split('#')[0]}#/duplicates`)
  const progress = page.getByText('1 von 2')
  await expect(progress).toBeVisible()
  await expect(page.getByRole('heading', { name: /gleiche Telefonnummer, gleiche Adresse/ })).toBeVisible()
  expect(await seriousFindings(page)).toEqual([])

  // The pair of Rosa, whichever comes first.
  const rosa = page.getByRole('rowheader', { name: 'Herkunft' })
  if (!(await rosa.isVisible())) {
    await page.keyboard.press('s')
    await expect(rosa).toBeVisible()
  }
  const source = page.getByRole('button', { name: /^Herkunft: Flyer/ })
  await source.focus()
  await page.keyboard.press('ArrowRight')
  await expect(page.getByRole('button', { name: /^Herkunft: Markt/ })).toHaveAttribute('aria-pressed', 'true')
  await page.keyboard.press('ArrowLeft')
  await expect(source).toHaveAttribute('aria-pressed', 'true')
  await page.keyboard.press('z')
  await expect(page.getByText('2 von 2')).toBeVisible()
  await expect(message(page, /aus zwei Karten ist eine geworden/)).toBeVisible()
  const [merged] = (await client.customers.search({ text: 'röder' })).hits
  const card = await client.customers.get({ id: merged?.id ?? 0 })
  expect([card.source, card.note.split('\n').sort()]).toEqual(['Flyer', ['kommt freitags', 'mag Käse']])

  await page.keyboard.press('Control+z')
  await expect(progress).toBeVisible()
  const pair = page.getByRole('button', { name: /Zander/ }).first()
  await pair.focus()
  await page.keyboard.press('Enter')
  await page.keyboard.press('v')
  await expect(message(page, 'Gemerkt: Das sind zwei verschiedene.')).toBeVisible()
  await expect(page.getByText('2 von 2')).toBeVisible()
  await expect(page.getByRole('button', { name: /Zander/ })).toHaveCount(0)
})

test('who types a card that is there is told so and leads what was typed over to it', async ({
  emptyShop: page,
  prepared: { client },
}) => {
  const { card } = await client.customers.create({
    kind: 'person',
    people: [{ firstName: 'Rosa', lastName: 'Röder' }],
    addresses: [home],
  })
  await page.keyboard.press('Alt+n')
  await page.getByRole('textbox', { name: 'Vorname' }).fill('Rosa')
  await page.getByRole('textbox', { name: 'Nachname' }).fill('Roeder')
  await page.getByRole('textbox', { name: 'Telefon', exact: true }).first().fill('03643 55')
  const warning = page.getByRole('status', { name: 'Gibt es schon?' })
  await expect(warning).toContainText('Röder, Rosa')
  await expect(focused(page)).toHaveValue('03643 55')
  await warning.getByRole('button', { name: 'Angaben dort ergänzen' }).focus()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(new RegExp(`#/customers/${card.id}$`))
  expect((await client.customers.get({ id: card.id })).phones).toMatchObject([{ number: '03643 55' }])

  await test.step('somebody else of that name is remembered as such with the new card', async () => {
    await page.keyboard.press('Alt+n')
    await page.getByRole('textbox', { name: 'Vorname' }).fill('Rosa')
    await page.getByRole('textbox', { name: 'Nachname' }).fill('Röder')
    await warning.getByRole('button', { name: 'Jemand anderes' }).focus()
    await page.keyboard.press('Enter')
    await expect(warning).not.toContainText('Röder')
    await page.keyboard.press('Control+s')
    await expect(page.getByRole('heading', { name: 'Rosa Röder' })).toBeVisible()
    const { hits } = await client.customers.search({ text: 'röder' })
    const twin = hits.find(({ id }) => id !== card.id)?.id ?? 0
    const typed = await client.customers.get({ id: twin })
    expect(await client.duplicates.check({ card: typed, besides: twin })).toEqual([])
  })

  await test.step('two cards that nobody suspects are chosen by hand', async () => {
    await client.customers.create({ kind: 'person', people: [{ firstName: 'Ruth', lastName: 'Neumann' }] })
    await page.getByRole('button', { name: 'Mit anderer Karte zusammenführen …' }).focus()
    await page.keyboard.press('Enter')
    await expect(focused(page)).toHaveAccessibleName('Die andere Karte')
    await page.keyboard.type('neumann', { delay: 60 })
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { name: 'Von Hand gewählt' })).toBeVisible()
    await expect(page.getByRole('rowheader', { name: 'Nachname' })).toBeVisible()
    expect(await seriousFindings(page)).toEqual([])
    await page.keyboard.press('t')
    // Keys in quick succession come from a scanner.
    await page.waitForTimeout(300)
    await page.keyboard.press('z')
    await expect(message(page, /aus zwei Karten ist eine geworden/)).toBeVisible()
    await expect(page).toHaveURL(/#\/customers\/\d+$/)
  })
})

test('two rows marked in the list are led to one card', async ({ emptyShop: page, prepared: { client } }) => {
  for (const lastName of ['Ahrens', 'Ahrendt'])
    await client.customers.create({ kind: 'person', people: [{ firstName: 'Ute', lastName }] })
  await page.goto(`${page.url().split('#')[0]}#/customers`)
  const marked = page.getByRole('group', { name: 'Markierte Kunden' })
  const merge = marked.getByRole('button', { name: 'Zusammenführen …' })
  await expect(listRows(page)).toHaveCount(2)
  await page.getByRole('listbox', { name: 'Kundenliste' }).press('Home')
  await page.keyboard.press('Space')
  await expect(marked).toContainText('1 markiert')
  await expect(merge).toHaveCount(0)
  await page.keyboard.press('Shift+ArrowDown')
  await expect(merge).toBeVisible()
  await page.keyboard.press('Escape')
  await page.keyboard.press('Control+a')
  await expect(marked).toContainText('2 markiert')
  await merge.press('Enter')
  await expect(page.getByRole('heading', { name: 'Von Hand gewählt' })).toBeVisible()
  // Keys in quick succession come from a scanner.
  await page.waitForTimeout(300)
  await page.keyboard.press('z')
  await expect(message(page, /aus zwei Karten ist eine geworden/)).toBeVisible()
  expect((await client.customers.list({})).total).toBe(1)
})
