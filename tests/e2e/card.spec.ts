import type { Locator, Page } from '@playwright/test'
import { seriousFindings } from '../support/e2e/axe'
import { fillCard } from '../support/e2e/full-card'
import { card, goToPath, openCard, panel } from '../support/e2e/screen'
import { expect, test } from '../support/e2e/test'

const name = 'Annegret Müller-Lüders'
const note = (page: Page) => page.getByRole('textbox', { name: 'Kontakt notieren' })
const tab = (page: Page, label: string) => page.getByRole('tab', { name: label })
const more = (page: Page) => page.getByRole('button', { name: 'Mehr auf die Karte' })

/** Whether all of it stands in the window, without anybody scrolling. */
async function expectInWindow(page: Page, what: Locator): Promise<void> {
  const box = await what.boundingBox()
  expect(box).not.toBeNull()
  expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(page.viewportSize()?.height ?? 0)
}

/** Opens the well-filled card, and waits until all of it stands there. */
async function openFullCard(page: Page, id: number): Promise<void> {
  await goToPath(page, `/customers/${id}`)
  const shown = card(page, name)
  await expect(shown.getByRole('list', { name: 'Warnungen' })).toContainText('Allergie')
  await expect(shown).toContainText('Koleston')
  await expect(shown).toContainText('am liebsten dienstags')
  await expect(shown.getByRole('list', { name: 'Beziehungen' }).getByRole('link')).toHaveCount(2)
  await expect(shown.getByRole('list', { name: 'Einwilligungen' })).toContainText('Telefon nein')
  await expect(shown).toContainText('Lockenbürste, groß')
}

for (const colorScheme of ['light', 'dark'] as const)
  test.describe(`1440 × 900, ${colorScheme}`, () => {
    test.use({ viewport: { width: 1440, height: 900 }, colorScheme })

    test('the line for notes stands in the window also below a well-filled card', async ({
      shop: page,
      prepared: { client },
    }) => {
      await openFullCard(page, await fillCard(client))
      await expectInWindow(page, note(page))
      await expectInWindow(page, page.getByRole('textbox', { name: 'Betrag' }))
      // How far she has come is nobody's business at the counter.
      await expect(page.getByRole('button', { name: /^Stufe:/ })).toHaveCount(0)
      expect(await seriousFindings(page)).toEqual([])
    })
  })

test.describe('1024 × 700', () => {
  test.use({ viewport: { width: 1024, height: 700 } })

  test('the tabs stand in the window below an ordinary card', async ({
    shop: page,
    prepared: { client },
  }) => {
    const { hits } = await client.customers.search({ text: 'röder' })
    const kinds = await client.entries.kinds()
    const kindId = kinds.find(({ warning }) => !warning)?.id ?? 0
    await client.entries.add({ customerId: hits[0]?.id ?? 0, kindId, text: 'Käseplatte für 12' })
    await openCard(page, 'röder', 'Rosa Röder')
    await expect(card(page, 'Rosa Röder')).toContainText('Käseplatte für 12')
    await expect(card(page, 'Rosa Röder')).toContainText('Dürfen wir mailen?')
    await expectInWindow(page, page.getByRole('tablist'))
  })

  test('the tabs stand in the window below a company with six contacts, and show its consents', async ({
    shop: page,
    prepared: { client },
  }) => {
    const contact = (nth: number) => ({
      firstName: 'Toni',
      lastName: `Adler ${nth}`,
      role: 'Einkauf',
      phones: [{ number: `07131 88${nth}` }],
      emails: [{ address: `adler${nth}@example.de` }],
    })
    await client.customers.create({
      kind: 'company',
      groupName: 'Gasthof Adler',
      people: [1, 2, 3, 4, 5, 6].map(contact),
      addresses: [{ street: 'Hauptstraße 1', postcode: '74072', city: 'Heilbronn' }],
      phones: [{ number: '07131 880' }],
    })
    await openCard(page, 'adler', 'Gasthof Adler')
    await expect(card(page, 'Gasthof Adler')).toContainText('Toni Adler 3')
    await expect(card(page, 'Gasthof Adler')).not.toContainText('Toni Adler 4')
    await expectInWindow(page, page.getByRole('tablist'))
    await tab(page, 'Einwilligungen').press('Enter')
    await expect(page.getByRole('tabpanel')).toContainText('nicht gefragt')
  })

  test('tabs without room wait in the menu, and are opened from it by keys', async ({
    shop: page,
    prepared: { client },
  }) => {
    await openFullCard(page, await fillCard(client))
    await expect(tab(page, 'Einwilligungen')).toBeVisible()
    await expect(tab(page, 'Änderungen')).toHaveCount(0)
    await more(page).press('Enter')
    const item = page.getByRole('menuitem', { name: 'Änderungen' })
    await expect(async () => {
      await page.keyboard.press('ArrowDown')
      await expect(item).toBeFocused({ timeout: 200 })
    }).toPass()
    await page.keyboard.press('Enter')
    await expect(tab(page, 'Änderungen')).toHaveAttribute('aria-selected', 'true')
    await expect(tab(page, 'Änderungen')).toBeFocused()
    expect(await seriousFindings(page)).toEqual([])

    await test.step('a wider window has room for them', async () => {
      await page.setViewportSize({ width: 1600, height: 700 })
      await expect(tab(page, 'Punktebuch')).toBeVisible()
      await expect(tab(page, 'Änderungen')).toBeVisible()
    })
  })
})

test.describe('200 % zoom', () => {
  test.use({ viewport: { width: 720, height: 450 }, deviceScaleFactor: 2 })

  test('a key leads past the card to the line for notes, and all of the card can be reached', async ({
    shop: page,
    prepared: { client },
  }) => {
    await openFullCard(page, await fillCard(client))
    await page.keyboard.press('Alt+k')
    await expect(note(page)).toBeFocused()
    await expect(note(page)).toBeInViewport({ ratio: 1 })
    for (const label of [
      'Einlösen',
      'Beenden: Allergie',
      'Feld ausfüllen …',
      'Bearbeiten',
      'Brief schreiben',
    ])
      await page.getByRole('button', { name: label, exact: true }).first().click({ trial: true })
  })
})

test('Alt+K is not lost while the card is coming, nor on another tab', async ({ shop: page }) => {
  let before = 0
  await page.route(/customers\/get/, async (route) => {
    if (await note(page).isHidden()) before += 1
    await page.keyboard.press('Alt+k')
    await route.continue()
  })
  await openCard(page, 'röder', 'Rosa Röder')
  await expect(note(page)).toBeFocused()
  expect(before).toBeGreaterThan(0)
  await page.unroute(/customers\/get/)
  await tab(page, 'Erinnerungen').press('Enter')
  await expect(note(page)).toBeHidden()
  await page.keyboard.press('Alt+k')
  await expect(note(page)).toBeFocused()
  await page.keyboard.type('ruft morgen an')
  await expect(note(page)).toHaveValue('ruft morgen an')
})

test('what is long is folded: own fields and a note unfold together, and stay so', async ({
  shop: page,
  prepared: { client },
}) => {
  const { card: made } = await client.customers.create({
    kind: 'person',
    people: [{ lastName: 'Lang' }],
    note: 'Eine Zeile.\n'.repeat(12),
  })
  const { group } = await client.fields.addGroup({ name: 'Maße' })
  for (let n = 1; n <= 8; n += 1) {
    const { field } = await client.fields.addField({
      groupId: group.id,
      draft: { name: `Maß ${n}`, type: 'text' },
    })
    const content = { type: 'text' as const, text: `${n} cm` }
    await client.fields.save({ customerId: made.id, changes: [{ fieldId: field.id, content }] })
  }
  await goToPath(page, `/customers/${made.id}`)
  const shown = card(page, 'Lang')
  await expect(shown).toContainText('6 cm')
  await expect(shown).not.toContainText('7 cm')
  await expect(shown.getByRole('button', { name: 'mehr zeigen' })).toBeVisible()
  await shown.getByRole('button', { name: '2 weitere Felder' }).press('Enter')
  await expect(shown.getByRole('region', { name: 'Maße' })).toContainText('8 cm')
  await page.reload()
  await expect(shown.getByRole('region', { name: 'Maße' })).toContainText('8 cm')
  await expect(shown.getByRole('button', { name: 'weniger zeigen' })).toHaveCount(2)
  await shown.getByRole('button', { name: 'weniger zeigen' }).first().press('Enter')
  await expect(shown).not.toContainText('8 cm')
})

test('from the card to a letter and to its print, with this customer alone', async ({ shop: page }) => {
  await openCard(page, 'röder', 'Rosa Röder')
  await page.getByRole('button', { name: 'Karte drucken' }).press('Enter')
  await expect(page.getByRole('radio', { name: /Karten/ })).toBeChecked()
  await expect(panel(page, 'Wer soll darauf stehen?')).toContainText('1 Kunde')
  await openCard(page, 'röder', 'Rosa Röder')
  await page.getByRole('button', { name: 'Brief schreiben' }).press('Enter')
  await page.getByRole('link', { name: 'Geburtstag' }).press('Enter')
  await expect(panel(page, 'Vorschau')).toContainText('Rosa Röder')
})
