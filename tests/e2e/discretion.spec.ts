import type { Page } from '@playwright/test'
import { seriousFindings } from '../support/e2e/axe'
import { card, goTo, goToPath, openCard, panel, timeline } from '../support/e2e/screen'
import { expect, test } from '../support/e2e/test'

const turnover = '1.234,50'
const words = (page: Page) => page.evaluate(() => document.documentElement.outerHTML)
const lockScreen = (page: Page) => page.getByRole('dialog', { name: 'Gesperrt' })

/** A card on which somebody has bought for a sum that stands nowhere else. */
test.beforeEach(async ({ prepared: { client }, shop: _ }) => {
  const { hits } = await client.customers.search({ text: 'röder' })
  const customerId = hits[0]?.id ?? 0
  for (const cents of [100_000, 23_450])
    await client.purchases.book({ customerId, cents, text: '', requestId: crypto.randomUUID() })
})

test('the counter view hides turnover from the page itself; F9, a held F9 and a click show it', async ({
  shop: page,
  prepared: { client },
}) => {
  await goTo(page, 'Heute')
  const hidden = page.getByRole('button', { name: 'Umsatz heute: verdeckt, F9 zeigt es' })
  await expect(hidden).toBeVisible()
  expect(await words(page)).not.toContain(turnover)
  await expect(page.getByRole('button', { name: 'Thekenansicht an' })).toBeVisible()
  expect(await seriousFindings(page)).toEqual([])

  await test.step('held, it shows for as long', async () => {
    await page.keyboard.down('F9')
    await expect(panel(page, 'Einkäufe heute')).toContainText(turnover)
    // A key that is held repeats itself.
    await page.keyboard.down('F9')
    await page.keyboard.up('F9')
    await expect(hidden).toBeVisible()
    expect(await words(page)).not.toContain(turnover)
  })

  await test.step('asked for by a click or Enter, this value alone', async () => {
    await hidden.focus()
    await page.keyboard.press('Enter')
    await expect(panel(page, 'Einkäufe heute')).toContainText(turnover)
    await openCard(page, 'röder', 'Rosa Röder')
    await expect(page.getByRole('button', { name: 'Umsatz: verdeckt, F9 zeigt es' })).toBeVisible()
    expect(await words(page)).not.toContain(turnover)
  })

  await test.step('tapped, it is off, also after a reload; and on again', async () => {
    await page.keyboard.press('F9')
    await expect(card(page, 'Rosa Röder')).toContainText(turnover)
    await expect(page.getByRole('button', { name: 'Thekenansicht aus' })).toBeVisible()
    await expect.poll(async () => (await client.settings.preferences()).counterView).toBe(false)
    await page.reload()
    await expect(page.getByRole('button', { name: 'Thekenansicht aus' })).toBeVisible()
    await page.keyboard.press('F9')
    await expect(page.getByRole('button', { name: 'Thekenansicht an' })).toBeVisible()
  })
})

test('at the counter a payment remark, the stage and what referrers brought are not in the page; other marks are', async ({
  shop: page,
  prepared: { client },
}) => {
  const { card: max } = await client.customers.create({
    kind: 'person',
    people: [{ firstName: 'Max', lastName: 'Kunz' }],
    tags: ['Stammtisch'],
    paymentRemark: 'nur gegen Vorkasse',
  })
  await client.profile.setMinimal({ customerId: max.id, minimal: true })
  const { hits } = await client.customers.search({ text: 'röder' })
  const referral = (await client.relations.kinds()).find(({ role }) => role === 'referral')
  await client.relations.add({
    customerId: hits[0]?.id ?? 0,
    otherId: max.id,
    kindId: referral?.id ?? 0,
  })
  const his = card(page, 'Max Kunz')
  const stage = his.getByRole('button', { name: /^Stufe:/ })

  await test.step('hidden on the card, and asked for one by one', async () => {
    await openCard(page, 'kunz', 'Max Kunz')
    await expect(his).toContainText('Stammtisch')
    await expect(his).toContainText('nur das Nötigste')
    await expect(stage).toHaveCount(0)
    const remark = page.getByRole('button', { name: 'Zahlung: verdeckt, F9 zeigt es' })
    await expect(remark).toBeVisible()
    expect(await words(page)).not.toMatch(/Vorkasse|Interessent/)
    expect(await seriousFindings(page)).toEqual([])
    await remark.press('Enter')
    await expect(his).toContainText('nur gegen Vorkasse')
    await expect(stage).toHaveCount(0)
  })

  await test.step('among the best referrers the names stand, not the sums', async () => {
    await goToPath(page, '/referrers')
    const best = page.getByRole('main')
    await expect(best.getByRole('listitem')).toContainText('1 Kunde')
    await expect(best.getByRole('button', { name: /^Umsatz durch Kunz.*: verdeckt/ })).toBeVisible()
    expect(await words(page)).not.toContain(turnover)
    await page.keyboard.press('F9')
    await expect(best).toContainText(turnover)
  })

  await test.step('with the counter view off the card shows all of it', async () => {
    await openCard(page, 'kunz', 'Max Kunz')
    await expect(his).toContainText('nur gegen Vorkasse')
    await expect(stage).toHaveAccessibleName(/^Stufe: Interessent/)
  })
})

test('locked, nothing personal is in the page and nothing answers; drafts are kept', async ({
  shop: page,
  otherWindow,
  prepared: { client },
  faults,
}) => {
  faults.allow(/42[23]/)
  const other = await otherWindow()
  await expect(other.getByRole('heading', { level: 1 })).toBeVisible()
  await openCard(page, 'röder', 'Rosa Röder')
  await page.keyboard.press('Alt+k')
  await page.keyboard.type('Noch nicht fertig geschrie')
  await page.getByRole('button', { name: 'Zustand ändern' }).click()
  const dialog = page.getByRole('dialog', { name: 'Zustand ändern' })
  await dialog.getByRole('radio', { name: /gesperrt/ }).check()

  await test.step('Shift+F9 locks every window, over a dialog, too', async () => {
    await page.keyboard.press('Shift+F9')
    for (const one of [page, other]) await expect(lockScreen(one)).toBeVisible()
    for (const one of [page, other]) expect(await words(one)).not.toMatch(/Röder|Silvaner|Noch nicht fertig/)
    await expect(client.customers.list({})).rejects.toMatchObject({ code: 'LOCKED' })
    expect(await seriousFindings(page)).toEqual([])
  })

  await test.step('keys do nothing behind it, and a reload stays locked', async () => {
    await page.keyboard.press('Escape')
    await page.keyboard.press('Control+k')
    await page.keyboard.press('Alt+n')
    await expect(lockScreen(page)).toBeVisible()
    await other.reload()
    await expect(lockScreen(other)).toBeVisible()
    expect(await words(other)).not.toContain('Röder')
  })

  await test.step('without a PIN one key opens it, and all is as it was', async () => {
    await expect(page.getByRole('button', { name: 'Weiterarbeiten' })).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(dialog.getByRole('radio', { name: /gesperrt/ })).toBeChecked()
    await page.keyboard.press('Escape')
    await expect(dialog).toBeHidden()
    await expect(page.getByRole('textbox', { name: 'Kontakt notieren' })).toHaveValue(
      'Noch nicht fertig geschrie',
    )
    await expect(other.getByRole('heading', { level: 1 })).toBeVisible()
    await page.keyboard.press('Alt+k')
    await page.keyboard.press('Enter')
    await expect(timeline(page).first()).toContainText('Noch nicht fertig geschrie')
  })

  await test.step('with a PIN it takes the PIN', async () => {
    const { staff } = await client.staff.add({ name: 'Tom Berg', initials: 'TB' })
    await client.staff.setPin({ id: staff.id, pin: '1234' })
    await expect(page.getByRole('button', { name: 'Am Platz: Tom Berg. Wechseln' })).toBeVisible()
    await page.keyboard.press('Shift+F9')
    await expect(page.getByRole('textbox', { name: 'PIN' })).toBeFocused()
    await page.keyboard.type('9999')
    await page.keyboard.press('Enter')
    await expect(lockScreen(page).getByText(/Diese PIN stimmt nicht/)).toBeVisible()
    await expect(lockScreen(page).getByText('Diese PIN stimmt nicht.', { exact: true })).toBeVisible()
    await expect(page.getByRole('textbox', { name: 'PIN' })).toBeFocused()
    await page.keyboard.type('1234')
    await page.keyboard.press('Enter')
    await expect(card(page, 'Rosa Röder')).toBeVisible()
    await expect(page.locator(':focus')).toHaveAccessibleName('Kontakt notieren')
  })
})
