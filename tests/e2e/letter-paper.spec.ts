import { seriousFindings } from '../support/e2e/axe'
import type { Chosen } from '../support/e2e/files'
import { goToPath, message, panel } from '../support/e2e/screen'
import { expect, test } from '../support/e2e/test'
import { letterPaper } from '../support/letters/letter-paper'
import { png } from '../support/letters/pictures'
import { readPdf } from '../support/pdf/read-pdf'

const file = (name: string, mimeType: string, buffer: Buffer): Chosen => ({ name, mimeType, buffer })

test('letter paper by keyboard: legal form, bank, logo and signature, a Swiss sheet on both sides', async ({
  emptyShop: page,
  prepared: { client },
  host,
  faults,
}) => {
  faults.allow(/letters\/addAsset/)
  await client.customers.create({
    kind: 'person',
    people: [{ salutation: 'ms', firstName: 'Anna', lastName: 'Röder' }],
    addresses: [{ street: 'Am Markt 1', postcode: '01067', city: 'Dresden' }],
  })
  const legal = panel(page, 'Rechtsform und Bank')
  const letters = panel(page, 'Briefe')
  await goToPath(page, '/settings')

  await test.step('the legal form names what is missing, and makes the foot', async () => {
    await legal.getByRole('combobox', { name: 'Rechtsform' }).focus()
    await page.keyboard.press('Enter')
    await page.getByRole('option', { name: 'GmbH', exact: true }).waitFor()
    const marked = page.locator('[role=option][data-combobox-selected=true]')
    await expect(async () => {
      await page.keyboard.press('ArrowDown')
      expect(await marked.textContent({ timeout: 200 })).toBe('GmbH')
    }).toPass({ intervals: [0] })
    await page.keyboard.press('Enter')
    await expect(legal).toContainText('Für eine GmbH fehlt noch: ')
    await legal.getByLabel('Firma, wie sie im Register steht').fill('Wein Emma')
    await legal.getByLabel('Sitz', { exact: true }).fill('Dresden')
    await legal.getByLabel('Registergericht').fill('Amtsgericht Dresden')
    await legal.getByLabel('Registernummer').fill('4711')
    await legal.getByLabel('Geschäftsführung').fill('Emma Lindner')
    await expect(legal).not.toContainText('fehlt noch')
    const iban = legal.getByLabel('IBAN')
    await iban.fill('DE02 1203 0000 0000 2020 15')
    await page.keyboard.press('Enter')
    await expect(legal).toContainText('Diese IBAN stimmt nicht.')
    await expect(iban).toBeFocused()
    await iban.fill('de02120300000000202051')
    await page.keyboard.press('Enter')
    await expect(message(page, 'Gespeichert: Rechtsform und Bank')).toBeVisible()
    await page.keyboard.press('Tab')
    await expect(iban).toHaveValue('DE02 1203 0000 0000 2020 51')
    expect(await seriousFindings(page)).toEqual([])
  })

  await test.step('a file that does not fit is refused in words', async () => {
    const chooser = page.waitForEvent('filechooser')
    await letters.getByRole('button', { name: 'Eigenes Briefpapier wählen …' }).press('Enter')
    const small = await letterPaper({ pages: ['x'], width: 148, height: 210 })
    await (await chooser).setFiles(file('klein.pdf', 'application/pdf', small))
    await expect(letters).toContainText('„klein.pdf“ ist nicht in A4 hoch (210 × 297 mm).')
  })

  await test.step('logo and signature are chosen and saved', async () => {
    for (const [name, picture] of [
      ['Logo', png(300, 150)],
      ['Unterschrift', png(200, 60, { alpha: true })],
    ] as const) {
      const chooser = page.waitForEvent('filechooser')
      await letters.getByRole('button', { name: `${name} wählen …` }).press('Enter')
      await (await chooser).setFiles(file(`${name}.png`, 'image/png', picture))
      await expect(letters.getByRole('img', { name: `${name}: ${name}.png` })).toBeVisible()
    }
    await letters.getByRole('checkbox', { name: 'Beidseitig drucken' }).press('Space')
    await letters.getByRole('button', { name: 'Speichern' }).press('Enter')
    await expect(message(page, 'Gespeichert: Briefe')).toBeVisible()
  })

  await test.step('a letter stands on that paper', async () => {
    await goToPath(page, '/letters/new?template=none&step=text')
    await expect(page.getByRole('switch', { name: 'Beidseitig drucken' })).toBeChecked()
    await expect(page.getByRole('switch', { name: 'Mit Unterschrift' })).toBeChecked()
    await page.getByRole('radio', { name: /^DIN 5008, Form B/ }).focus()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowDown')
    await expect(page.getByRole('radio', { name: /^Schweiz, Fenster rechts/ })).toBeChecked()
    await expect(panel(page, 'Vorschau')).toContainText('Anna Röder')
    await page
      .getByRole('navigation', { name: 'Schritte' })
      .getByRole('button', { name: /Drucken/ })
      .press('Enter')
    await page.getByRole('button', { name: 'PDF mit 1 Brief erstellen' }).press('Enter')
    const { bytes } = await host.save(
      panel(page, '1 Brief auf 1 Seite').getByRole('button', { name: 'Speichern' }),
    )
    const [sheet] = (await readPdf(bytes)).pages
    expect(sheet?.texts.find(({ text }) => text === '01067 Dresden')?.x).toBeCloseTo(122, 0)
    expect(sheet?.pictures).toHaveLength(2)
    for (const line of [
      'Wein Emma GmbH',
      'Amtsgericht Dresden, HRB 4711',
      'IBAN DE02 1203 0000 0000 2020 51',
    ])
      expect(sheet?.text).toContain(line)
  })
})
