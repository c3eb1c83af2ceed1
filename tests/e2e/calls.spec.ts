import { randomUUID } from 'node:crypto'
import { collect } from '../support/collect'
import { seriousFindings } from '../support/e2e/axe'
import { pressAlone, tabTo } from '../support/e2e/keys'
import { goToPath, message, panel } from '../support/e2e/screen'
import { expect, test } from '../support/e2e/test'
import type { TestClient } from '../support/test-app'

/** Two who agreed to be called and written to, in a campaign of theirs that was settled. */
async function settled(client: TestClient, channel: 'phone' | 'message') {
  const ids: number[] = []
  for (const [firstName, number] of [
    ['Zita', '0171 2345678'],
    ['Zoe', '0171 8765432'],
  ] as const) {
    const { card } = await client.customers.create({
      kind: 'person',
      people: [{ salutation: 'ms', firstName, lastName: 'Zwirner' }],
      phones: [{ number, label: 'mobile' }],
      note: 'mag es trocken',
    })
    ids.push(card.id)
    for (const way of ['phone', 'messenger'] as const)
      await client.consents.record({
        ...{ customerId: card.id, personId: card.id, channel: way, purpose: 'advertising' },
        ...{ status: 'given', source: 'oral' },
      })
  }
  const fields = { name: 'Verkostung', channel, selection: { type: 'ids' as const, ids } }
  const { id } = await client.campaigns.add(fields)
  await collect(await client.campaigns.settle({ id }))
  return { id, ids }
}

test('a telephone list is worked through by keys: what is said, how it ended, one step back', async ({
  shop: page,
  prepared: { client },
}) => {
  const { id, ids } = await settled(client, 'phone')
  const progress = page.getByRole('status').filter({ hasText: / von 2/ })
  await goToPath(page, `/campaigns/${id}?tab=calls`)

  await test.step('one screen has the number, what is known and what it is about', async () => {
    const first = panel(page, 'Zita Zwirner')
    await expect(first.getByRole('link', { name: 'Anrufen: Zita Zwirner, 0171 2345678' })).toHaveAttribute(
      'href',
      'tel:+491712345678',
    )
    await expect(first).toContainText('mag es trocken')
    await expect(progress).toHaveText('0 von 2')
    const script = page.getByRole('textbox', { name: 'Worum es geht' })
    await tabTo(page, script)
    await page.keyboard.type('Guten Tag, hier ist das Weinhaus.')
    await expect(page.getByText('Gespeichert.', { exact: true })).toBeVisible()
    expect((await client.calls.script({ campaignId: id })).text).toBe('Guten Tag, hier ist das Weinhaus.')
    expect(await seriousFindings(page)).toEqual([])
  })

  await test.step('reached, with a note and an answer: the next one comes', async () => {
    await tabTo(page, page.getByRole('textbox', { name: 'Notiz zum Anruf' }), 'Shift+Tab')
    await page.keyboard.type('Kommt am Samstag')
    await page.keyboard.press('Tab')
    await page.keyboard.press('ArrowRight')
    await pressAlone(page, 'e')
    await expect(panel(page, 'Zoe Zwirner')).toBeVisible()
    await expect(progress).toHaveText('1 von 2')
    const { entries } = await client.history.list({ customerId: ids[0] ?? 0 })
    expect(entries[0]).toMatchObject({
      channel: 'call',
      text: 'Verkostung: erreicht, zugesagt. Kommt am Samstag',
    })
  })

  await test.step('later: a day, and she waits', async () => {
    await pressAlone(page, 's')
    await expect(page.getByRole('textbox', { name: 'Wann wieder anrufen?' })).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(page.getByText('Alle angerufen')).toBeVisible()
    await expect(progress).toHaveText('1 von 2 · 1 an einem anderen Tag')
  })

  await test.step('one step back, and she is there again', async () => {
    const undo = message(page, 'Zoe Zwirner: später anrufen.')
      .getByRole('button', { name: 'Rückgängig' })
      .last()
    await tabTo(page, undo)
    await page.keyboard.press('Enter')
    await expect(panel(page, 'Zoe Zwirner')).toBeVisible()
    await expect(progress).toHaveText('1 von 2')
    expect((await client.reminders.due({ customerId: ids[1] ?? 0 })).total).toBe(0)
  })
})

test('prepared messages: one text, each filled and as a code, marked as sent by keys', async ({
  shop: page,
  prepared: { client },
}) => {
  const { id, ids } = await settled(client, 'message')
  await goToPath(page, `/campaigns/${id}?tab=messages`)
  const text = page.getByRole('textbox', { name: 'Text der Nachricht' })

  await test.step('an unknown field is told at once, a right one is filled', async () => {
    await tabTo(page, text)
    await page.keyboard.type('Hallo {{Vornahme}}!')
    await expect(page.getByText('Kein Feld: „Vornahme“.')).toBeVisible()
    await text.fill('Hallo {{Vorname}}!')
    const words = page.getByRole('blockquote', { name: 'Nachricht an Zita Zwirner' })
    await expect(words).toHaveText('Hallo Zita! Keine Nachrichten mehr? Antworten Sie STOP.')
    await expect(page.getByRole('img', { name: 'SMS an Zita Zwirner als Code' })).toBeVisible()
    expect(await seriousFindings(page)).toEqual([])
  })

  await test.step('sent, by its key: the next one comes, and it stands in the Verlauf', async () => {
    await tabTo(page, page.getByRole('button', { name: 'Verschickt' }))
    await pressAlone(page, 'v')
    await expect(panel(page, 'Zoe Zwirner')).toBeVisible()
    await expect(page.getByRole('status').filter({ hasText: '1 von 2' })).toBeVisible()
    const { entries } = await client.history.list({ customerId: ids[0] ?? 0 })
    expect(entries[0]).toMatchObject({ type: 'letter', subject: 'Verkostung' })
  })

  await test.step('who objects meanwhile gets none', async () => {
    await client.consents.object({ customerId: ids[1] ?? 0, objects: true })
    await expect(page.getByText('Alle verschickt')).toBeVisible()
    await expect(
      client.preparedMessages.markSent({ campaignId: id, customerId: ids[1] ?? 0, requestId: randomUUID() }),
    ).rejects.toMatchObject({ code: 'MESSAGE_BARRED' })
  })
})

test('an occasion of the week leads by one key to its letter, and goes on there', async ({
  shop: page,
  prepared: { client },
}) => {
  await client.customers.create({ kind: 'person', people: [{ firstName: 'Zenzi', lastName: 'Zapf' }] })
  await goToPath(page, '/campaigns')
  const occasions = panel(page, 'Anlässe')
  const write = occasions.getByRole('button', { name: 'Brief schreiben: Neue Kunden' })
  await expect(write).toBeEnabled()
  await tabTo(page, write)
  expect(await seriousFindings(page)).toEqual([])
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/#\/letters\/\d+$/)
  const { campaigns } = await client.campaigns.list()
  expect(campaigns[0]?.name).toMatch(/^Willkommenspost KW \d+$/)
  await goToPath(page, '/campaigns')
  await expect(occasions.getByRole('link', { name: /^Weiter mit „Willkommenspost KW \d+“$/ })).toBeVisible()
})
