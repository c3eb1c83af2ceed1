import { seriousFindings } from '../support/e2e/axe'
import { goToPath, panel } from '../support/e2e/screen'
import { expect, test } from '../support/e2e/test'
import { readPdf } from '../support/pdf/read-pdf'

test('own fields on paper: as columns of a list, and on whole cards; protected ones only by name', async ({
  emptyShop: page,
  prepared: { client },
  host,
}) => {
  const { card } = await client.customers.create({
    kind: 'person',
    people: [{ firstName: 'Anna', lastName: 'Röder' }],
  })
  const { group } = await client.fields.addGroup({ name: 'Persönliches' })
  const guarded = { sensitive: true, legalBasis: 'Einwilligung' }
  for (const [name, text, more] of [
    ['Beruf', 'Küferin', {}],
    ['Gesundheit', 'Zuckerkrank', guarded],
  ] as const) {
    const draft = { name, type: 'text', ...more } as const
    const { field } = await client.fields.addField({ groupId: group.id, draft })
    const changes = [{ fieldId: field.id, content: { type: 'text', text } as const }]
    await client.fields.save({ customerId: card.id, changes })
  }
  const printing = panel(page, 'Drucken')
  const print = async () => {
    await printing.getByRole('button', { name: 'PDF erstellen' }).press('Enter')
    await expect(printing.getByText('1 Kunde auf 1 Seite')).toBeVisible()
    const { bytes } = await host.save(printing.getByRole('button', { name: 'Speichern' }))
    const { pages } = await readPdf(bytes)
    return pages.map(({ text }) => text).join('\n')
  }

  await test.step('a list with an own field as a column', async () => {
    await goToPath(page, '/lists')
    await printing.getByRole('checkbox', { name: 'Beruf' }).press('Space')
    const list = await print()
    expect(list).toContain('Küferin')
    expect(list).not.toContain('Zuckerkrank')
  })

  await test.step('a whole card without what is protected, and with it where it is chosen', async () => {
    await goToPath(page, '/lists?what=cards')
    await expect(printing.getByRole('group', { name: /^Gesundheit, Herkunft/ })).toBeVisible()
    expect(await seriousFindings(page)).toEqual([])
    const plain = await print()
    expect(plain).toContain('Küferin')
    expect(plain).not.toContain('Zuckerkrank')
    await printing.getByRole('checkbox', { name: 'Alles, was auf der Karte steht' }).press('Space')
    await printing.getByRole('checkbox', { name: 'Notiz' }).press('Space')
    await printing.getByRole('checkbox', { name: 'Gesundheit (besonders geschützt)' }).press('Space')
    await expect(printing.getByText('Die Vorschau zeigt noch die alte Auswahl.')).toBeVisible()
    await printing.getByRole('button', { name: 'PDF erstellen' }).press('Enter')
    await expect(printing.getByText('Die Vorschau zeigt noch die alte Auswahl.')).toHaveCount(0)
    expect(await print()).toContain('Zuckerkrank')
  })
})
