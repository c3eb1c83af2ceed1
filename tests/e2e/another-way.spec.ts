import { dirname, join } from 'node:path'
import Database from 'better-sqlite3'
import { seriousFindings } from '../support/e2e/axe'
import { tabTo } from '../support/e2e/keys'
import { goTo, goToPath, openCard, panel } from '../support/e2e/screen'
import { expect, test } from '../support/e2e/test'

/** Lets so many campaigns have gone out months ago: a walk cannot wait until nobody answers any more. */
function sentLongAgo(home: string, customerIds: readonly number[], campaignIds: readonly number[]): void {
  const file = new Database(join(dirname(home), 'data', 'tante-emma.sqlite'))
  const stamp = file.prepare('UPDATE campaign SET checked_at = ?, sent_at = ? WHERE id = ?')
  const add = file.prepare(
    `INSERT INTO campaign_recipient (campaign_id, customer_id, standing, sent_at) VALUES (?, ?, 'chosen', ?)`,
  )
  // Written for the operation that made the campaigns.
  file.exec('BEGIN; UPDATE current_operation SET operation_id = (SELECT max(id) FROM operation)')
  campaignIds.forEach((id, n) => {
    const at = `2026-0${n + 1}-10T09:00:00.000Z`
    stamp.run(at, at, id)
    for (const customerId of customerIds) add.run(id, customerId, at)
  })
  file.exec('UPDATE current_operation SET operation_id = NULL; COMMIT')
  file.close()
}

test('by keyboard: who does not answer letters, why another way, the list made of it, and whether a letter pays', async ({
  host,
  shop: page,
  prepared: { client },
}) => {
  const { card: made } = await client.customers.create({
    kind: 'person',
    people: [{ firstName: 'Zita', lastName: 'Zwirner' }],
    addresses: [{ street: 'Am Markt 1', postcode: '01067', city: 'Dresden' }],
    emails: [{ label: 'main', address: 'zita@beispiel.de' }],
  })
  const advertising = { channel: 'email', purpose: 'advertising', status: 'given' } as const
  await client.consents.record({ customerId: made.id, ...advertising })
  const selection = { type: 'ids' as const, ids: [made.id] }
  const letter = { channel: 'letter' as const, selection, postageCents: 95 }
  const ids: number[] = []
  for (const name of ['Januar', 'Februar', 'März'])
    ids.push((await client.campaigns.add({ ...letter, name })).id)
  sentLongAgo(host.home, [made.id], ids)

  await test.step('nobody has missed four', async () => {
    await goTo(page, 'Aktionen')
    await tabTo(page, page.getByRole('button', { name: 'Anderer Weg' }))
    await page.keyboard.press('Enter')
    await expect(panel(page, 'So ließe es sich versuchen')).toBeVisible()
    // Drawn by its label alone, so it is not seen by itself.
    await page.getByRole('radio', { name: '3' }).focus()
    await page.keyboard.press('ArrowRight')
    await expect(page.getByRole('radio', { name: '4' })).toBeChecked()
    await expect(page.getByText('Alle haben geantwortet')).toBeVisible()
    await page.keyboard.press('ArrowLeft')
  })

  await test.step('three letters were for nothing: an e-mail is allowed and saves the postage', async () => {
    const proposed = panel(page, 'So ließe es sich versuchen')
    await expect(proposed.getByRole('status')).toHaveText(
      '1 Kunde hat auf die letzten 3 Briefe nicht geantwortet. Beim nächsten Mal kostet das wieder 0,95 €.',
    )
    await expect(proposed).toContainText('Kosten noch unbekannt')
    await tabTo(page, proposed.getByRole('button', { name: 'E-Mail: 1 Kunde' }))
    await page.keyboard.press('Enter')
    await expect(proposed.getByRole('list', { name: 'Wer das ist: E-Mail' })).toContainText('Zwirner, Zita')
    expect(await seriousFindings(page)).toEqual([])
    await tabTo(page, proposed.getByRole('button', { name: 'E-Mail vorbereiten' }))
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { name: /^E-Mail statt Brief/ })).toBeVisible()
    await expect(page.getByText('1 bekommt es')).toBeVisible()
  })

  await test.step('her card says whether the next letter pays', async () => {
    await goToPath(page, '/today')
    await openCard(page, 'zwirner', 'Zita Zwirner')
    const worth = page.getByText('Lohnt sich der nächste Brief?')
    await expect(worth).toContainText('Eher nicht.')
    await worth.press('Enter')
    await expect(page.getByText('Hat auf 0 von 3 Briefen geantwortet.')).toBeVisible()
  })
})
