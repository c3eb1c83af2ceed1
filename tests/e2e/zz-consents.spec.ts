import { goToPath, openCard } from '../support/e2e/screen'
import { test } from '../support/e2e/test'

const dir = '/tmp/shots/consents'
for (const [name, size] of Object.entries({
  wide: { viewport: { width: 1440, height: 900 } },
  small: { viewport: { width: 1024, height: 700 } },
  zoom: { viewport: { width: 720, height: 450 }, deviceScaleFactor: 2 },
  dark: { viewport: { width: 1440, height: 900 }, colorScheme: 'dark' as const },
}))
  test.describe(name, () => {
    test.use(size)
    test('shots', async ({ shop: page, prepared: { client } }) => {
      if (name === 'dark') await page.emulateMedia({ colorScheme: 'dark' })
      await page.setViewportSize(size.viewport)
      const { id } = await client.consents.addNewsletter({ name: 'Weinpost' })
      await client.consents.addNewsletter({ name: 'Einladungen zur Verkostung', channel: 'letter' })
      const roeder = (await client.customers.search({ text: 'röder' })).hits[0]!.id
      const rec = client.consents.record
      await rec({
        customerId: roeder,
        channel: 'email',
        purpose: 'advertising',
        status: 'given',
        source: 'form',
        on: '2026-03-01',
        evidence: 'Ordner 2026, Blatt 14',
      })
      await rec({
        customerId: roeder,
        channel: 'email',
        purpose: 'advertising',
        status: 'withdrawn',
        source: 'other',
        sourceWords: 'sagte es beim Abholen',
        on: '2026-05-01',
      })
      await rec({
        customerId: roeder,
        channel: 'phone',
        purpose: 'advertising',
        status: 'given',
        source: 'oral',
        on: '2026-03-01',
      })
      await rec({
        customerId: roeder,
        channel: 'email',
        purpose: 'newsletter',
        newsletterId: id,
        status: 'given',
        source: 'form',
      })
      await rec({ customerId: roeder, purpose: 'quoting', status: 'refused', source: 'oral' })
      const klos = await client.customers.create({
        kind: 'household',
        people: [
          { firstName: 'Ute', lastName: 'Klos' },
          { firstName: 'Ulrich', lastName: 'Klos', adObjection: true },
        ],
      })
      await rec({
        customerId: klos.card.id,
        personId: klos.card.people[0]!.id!,
        channel: 'messenger',
        purpose: 'advertising',
        status: 'given',
      })
      await openCard(page, 'röder', 'Rosa Röder')
      await page.getByRole('tab', { name: /Einwilligungen/ }).click()
      await page.getByRole('button', { name: 'Werbung per E-Mail' }).waitFor()
      await page.screenshot({ path: `${dir}/${name}-card.png` })
      await page.getByRole('button', { name: 'Zitieren' }).scrollIntoViewIfNeeded()
      await page.screenshot({ path: `${dir}/${name}-card2.png` })
      await page.getByRole('button', { name: 'Werbung per E-Mail' }).click()
      await page.waitForTimeout(400)
      await page.screenshot({ path: `${dir}/${name}-dialog.png` })
      await page.keyboard.press('Escape')
      await page.getByRole('button', { name: 'Werbung per Telefon' }).click()
      await page.waitForTimeout(400)
      await page.screenshot({ path: `${dir}/${name}-phone.png` })
      await page.keyboard.press('Escape')
      await goToPath(page, `/customers/${klos.card.id}`)
      await page.getByRole('tab', { name: /Einwilligungen/ }).click()
      await page.getByRole('button', { name: 'Werbung per E-Mail' }).first().waitFor()
      await page.waitForTimeout(300)
      await page.screenshot({ path: `${dir}/${name}-klos.png` })
      await goToPath(page, `/consents?customer=${roeder}`)
      await page.getByRole('img').waitFor()
      await page.waitForTimeout(1200)
      await page.screenshot({ path: `${dir}/${name}-page.png` })
      if (name === 'wide') {
        await page.setViewportSize({ width: 2400, height: 1700 })
        await page.waitForTimeout(800)
        await page.screenshot({
          path: `${dir}/form1.png`,
          clip: { x: 1450, y: 60, width: 950, height: 1440 },
        })
        await page.getByRole('button', { name: 'Nächste Seite' }).click()
        await page.waitForTimeout(800)
        await page.screenshot({
          path: `${dir}/form2.png`,
          clip: { x: 1450, y: 60, width: 950, height: 1440 },
        })
      }
    })
  })
