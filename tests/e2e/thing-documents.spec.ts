import { pdfBytes, pngBytes } from '../support/documents'
import { seriousFindings } from '../support/e2e/axe'
import { hand } from '../support/e2e/files'
import { focused, tabTo, takeFromMenu } from '../support/e2e/keys'
import { openCard } from '../support/e2e/screen'
import { expect, test } from '../support/e2e/test'

test('what belongs to a thing hangs on it: chosen by keys, dropped on it, looked at, and taken back', async ({
  shop: page,
  prepared: { client },
}) => {
  await client.presets.switchOn({ branch: 'workshop' })
  const bicycle = page.getByRole('listitem', { name: 'Gazelle Chamonix' })
  const { hits } = await client.customers.search({ text: 'röder' })
  const onCard = async () => (await client.documents.ofCard({ customerId: hits[0]?.id ?? 0 })).length

  await test.step('the bicycle, by keys', async () => {
    await openCard(page, 'röder', 'Rosa Röder')
    await tabTo(page, page.getByRole('button', { name: 'Mehr auf die Karte' }))
    await page.keyboard.press('Enter')
    await takeFromMenu(page, 'Gegenstände')
    await tabTo(page, page.getByRole('button', { name: 'Neu: Fahrrad' }))
    await page.keyboard.press('Enter')
    await expect(focused(page)).toHaveAccessibleName('Bezeichnung')
    await page.keyboard.type('Gazelle Chamonix')
    await page.keyboard.press('Enter')
    await expect(bicycle).toBeVisible()
  })

  await test.step('its guarantee is chosen by keys and read', async () => {
    const add = bicycle.getByRole('button', { name: 'Foto oder Dokument hinzufügen: Gazelle Chamonix' })
    await tabTo(page, add)
    const chooser = page.waitForEvent('filechooser')
    await page.keyboard.press('Enter')
    const guarantee = { mimeType: 'application/pdf', buffer: pdfBytes('Fünf Jahre Garantie') }
    await (await chooser).setFiles({ name: 'Garantie.pdf', ...guarantee })
    await tabTo(page, bicycle.getByRole('button', { name: 'Garantie.pdf' }))
    await page.keyboard.press('Enter')
    const preview = page.getByRole('dialog', { name: 'Garantie.pdf' })
    await expect(preview.getByText('Fünf Jahre Garantie')).toBeAttached()
    await page.keyboard.press('Escape')
    await expect(bicycle.getByRole('button', { name: 'Garantie.pdf' })).toBeFocused()
  })

  await test.step('a picture is dropped on it, and stands small', async () => {
    await hand(bicycle.getByRole('button', { name: 'Garantie.pdf' }), 'drop', [
      { name: 'Rahmen.png', bytes: pngBytes(60, 40) },
    ])
    await expect(bicycle.getByRole('img', { name: 'Bild: Rahmen.png' })).toBeVisible()
    expect(await seriousFindings(page)).toEqual([])
  })

  await test.step('both stand among the documents of the card; Ctrl+Z takes the last one off', async () => {
    await expect.poll(onCard).toBe(2)
    await page.keyboard.press('Control+z')
    await expect(bicycle.getByRole('img', { name: 'Bild: Rahmen.png' })).toBeHidden()
    await expect(bicycle.getByRole('button', { name: 'Garantie.pdf' })).toBeVisible()
  })

  await test.step('the thing goes, its documents stay on the card', async () => {
    await tabTo(page, bicycle.getByRole('button', { name: /^Löschen: Gazelle Chamonix|entfernen/ }))
    await page.keyboard.press('Enter')
    await expect(bicycle).toBeHidden()
    await expect.poll(onCard).toBe(1)
  })
})
