import type { Page } from '@playwright/test'
import { catalogueSheet } from '@shared/features/labels/catalogue'
import { cellBox } from '@shared/features/labels/sheet'
import { seriousFindings } from '../support/e2e/axe'
import { focused, tabTo, takeByWord, takeFromMenu } from '../support/e2e/keys'
import { goToPath, message, panel } from '../support/e2e/screen'
import { expect, test } from '../support/e2e/test'
import { readPdf } from '../support/pdf/read-pdf'

const { grid } = catalogueSheet('avery-3475')!
const paper = (page: Page) => panel(page, 'Was soll gedruckt werden?')
const printing = (page: Page) => panel(page, 'Drucken')

test.describe('labels by keyboard alone', () => {
  test.beforeEach(async ({ prepared: { client } }) => {
    const addresses = [{ street: 'Neckarweg 17', postcode: '69120', city: 'Heidelberg' }]
    for (const lastName of ['Adler', '<b>Meise</b>', 'Zander'])
      await client.customers.create({ kind: 'person', people: [{ firstName: 'Anna', lastName }], addresses })
    await client.customers.create({ kind: 'person', people: [{ lastName: 'Ohneort' }] })
  })

  test('marked customers onto a half used sheet, and the next printing goes on behind them', async ({
    emptyShop: page,
    host,
  }) => {
    await test.step('from the marked cards of the list', async () => {
      await goToPath(page, '/customers')
      await page.getByRole('listbox', { name: 'Kundenliste' }).press('Control+a')
      await tabTo(page, page.getByRole('button', { name: 'Drucken' }))
      await page.keyboard.press('Enter')
      await takeFromMenu(page, 'Etiketten, Umschläge')
      await expect(page.getByRole('heading', { level: 1, name: 'Etiketten' })).toBeVisible()
      await expect(panel(page, 'Wer soll eines bekommen?')).toContainText('4 Kunden')
      expect(await seriousFindings(page)).toEqual([])
    })

    await test.step('the sheet by its number, the label by arrows on its picture', async () => {
      await tabTo(page, page.getByRole('combobox', { name: 'Bogen' }))
      await page.keyboard.press('Control+a')
      await takeByWord(page, '3490')
      await expect(page.getByRole('combobox', { name: 'Bogen' })).toHaveValue(/^Avery Zweckform 3475/)
      await tabTo(page, page.getByRole('radio', { name: 'Etikett 1', exact: true }))
      for (let row = 0; row < 4; row += 1) await page.keyboard.press('ArrowDown')
      await page.keyboard.press('ArrowRight')
      await expect(focused(page)).toHaveAccessibleName('Etikett 14')
      await expect(focused(page)).toBeChecked()
      await expect(page.getByRole('textbox', { name: 'Ab Etikett' })).toHaveValue('14')
      await expect(paper(page)).toContainText('Noch 11 Etiketten sind frei.')
    })

    await test.step('the PDF has them there, names as they were typed, and says who is missing', async () => {
      await tabTo(page, page.getByRole('button', { name: 'PDF erstellen' }))
      await page.keyboard.press('Enter')
      await expect(printing(page).getByText('3 Stück auf 1 Seite')).toBeVisible()
      await expect(printing(page)).toContainText('1 ausgelassen: 1 unvollständige Anschrift')
      await expect(page.getByRole('img', { name: 'Etiketten, Seite 1' })).toBeVisible()
      const { bytes } = await host.save(printing(page).getByRole('button', { name: 'Speichern' }))
      const { pages } = await readPdf(bytes)
      const names = pages[0]?.texts.filter(({ text }) => text.startsWith('Anna')) ?? []
      expect(names.map(({ text }) => text).toSorted()).toEqual([
        'Anna <b>Meise</b>',
        'Anna Adler',
        'Anna Zander',
      ])
      for (const { x, y } of names) {
        const within = [14, 15, 16].filter((n) => {
          const { left, top, width, height } = cellBox(grid, n)
          return x > left && x < left + width && y > top && y < top + height
        })
        expect(within).toHaveLength(1)
      }
    })

    await test.step('only Yes writes where it goes on; undo takes it back', async () => {
      await tabTo(page, page.getByRole('button', { name: 'Ja, gut gedruckt' }))
      await page.keyboard.press('Enter')
      await expect(message(page, 'Der Bogen geht mit Etikett 17 weiter.')).toBeVisible()
      await expect(page.getByRole('textbox', { name: 'Ab Etikett' })).toHaveValue('17')
      await expect(page.getByRole('button', { name: 'Ja, gut gedruckt' })).toBeHidden()
      await goToPath(page, '/today')
      await goToPath(page, '/labels')
      await expect(page.getByRole('textbox', { name: 'Ab Etikett' })).toHaveValue('17')
      await page.keyboard.press('Control+z')
      await expect(page.getByRole('textbox', { name: 'Ab Etikett' })).toHaveValue('1')
    })
  })

  test('a sheet that does not fit the paper is told at its field; the offset of the printer', async ({
    emptyShop: page,
    prepared: { client },
  }) => {
    await goToPath(page, '/labels')
    await test.step('an own sheet, first with measures that go beyond the paper', async () => {
      await tabTo(page, page.getByRole('button', { name: 'Eigenen Bogen anlegen' }))
      await page.keyboard.press('Enter')
      const dialog = page.getByRole('dialog', { name: 'Eigenen Bogen anlegen' })
      await expect(dialog.getByRole('textbox', { name: 'Name' })).toBeFocused()
      // Columns, rows, width, height, margins: as they follow each other.
      for (const [index, text] of ['Wein', '3', '3', '60', '90', '40', '13,5'].entries()) {
        if (index > 0) await page.keyboard.press('Tab')
        await page.keyboard.press('Control+a')
        await page.keyboard.type(text, { delay: 60 })
      }
      await page.keyboard.press('Enter')
      const width = dialog.getByRole('textbox', { name: 'Breite des Etiketts' })
      await expect(width).toHaveAccessibleDescription(
        'Die Spalten reichen 10 mm über den rechten Rand des Papiers hinaus.',
      )
      expect(await seriousFindings(page)).toEqual([])
      expect((await client.labels.sheets()).sheets.some(({ ownId }) => ownId !== null)).toBe(false)
      await dialog.getByRole('textbox', { name: 'Rand links' }).press('Control+a')
      await page.keyboard.type('15')
      await expect(dialog.getByRole('status')).toContainText('Die Maße gehen auf')
      await page.keyboard.press('Enter')
      await expect(dialog).toBeHidden()
      await expect(panel(page, 'Eigene Bögen')).toContainText('Wein – 60 × 90 mm, 9 Stück')
    })

    await test.step('a printer with its offset, which is then the one that is used', async () => {
      await tabTo(page, page.getByRole('button', { name: 'Drucker anlegen' }))
      await page.keyboard.press('Enter')
      const dialog = page.getByRole('dialog', { name: 'Drucker anlegen' })
      await expect(dialog.getByRole('textbox', { name: 'Name' })).toBeFocused()
      await page.keyboard.type('Bürodrucker')
      for (const text of ['0,8', '-0,3']) {
        await page.keyboard.press('Tab')
        await page.keyboard.press('Control+a')
        await page.keyboard.type(text)
      }
      await page.keyboard.press('Enter')
      await expect(panel(page, 'Drucker und Versatz')).toContainText('0,8 mm nach rechts, 0,3 mm nach oben')
      await expect(page.getByRole('combobox', { name: 'Drucker' })).toHaveValue(/^Bürodrucker/)
      await tabTo(page, page.getByRole('button', { name: 'Prüfseite erstellen' }))
      await page.keyboard.press('Enter')
      await expect(page.getByRole('img', { name: 'Prüfseite, Seite 1' })).toBeVisible()
    })
  })
})
