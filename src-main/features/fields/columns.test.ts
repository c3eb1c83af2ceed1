import { readFileSync } from 'node:fs'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { addPerson } from '../../../tests/support/cards'
import { addFields, fill, optionOf } from '../../../tests/support/fields'
import { readPdf } from '../../../tests/support/pdf/read-pdf'
import { finish, openTestApp, type TestApp } from '../../../tests/support/test-app'

let shop: TestApp
beforeEach(async () => {
  shop = await openTestApp()
})
afterEach(() => shop.close())

async function world() {
  const id = await addPerson(shop, 'Röder')
  await addPerson(shop, 'Weiß')
  const fields = await addFields(shop, [
    { name: 'Schuhgröße', type: 'choice', options: ['41', '42'] },
    { name: 'Gesundheit', type: 'text', sensitive: true, legalBasis: 'Einwilligung' },
    { name: 'Früher', type: 'text' },
    { name: 'Nie gefüllt', type: 'text' },
    // As a column of the card itself is called.
    { name: 'Notiz', type: 'text' },
  ])
  const [shoe, health, old, never] = Object.values(fields)
  if (!shoe || !health || !old || !never) throw new Error('no fields')
  await fill(shop, id, shoe.id, { type: 'choice', optionId: optionOf(shoe, '42') })
  await fill(shop, id, health.id, { type: 'text', text: 'Zuckerkrank' })
  await fill(shop, id, old.id, { type: 'text', text: 'x'.repeat(1000) })
  for (const field of [old, never]) await shop.client.fields.archiveField({ id: field.id, archived: true })
  return { shoe, health, old }
}

const produced = (handle: Parameters<TestApp['app']['files']['look']>[1]) =>
  readFileSync(shop.app.files.look('test', handle)?.path ?? '')

test('the list has own fields as columns only where they are asked for, long texts cut', async () => {
  const { shoe, health, old } = await world()
  const { rows } = await shop.client.customers.list({ fieldIds: [shoe.id, old.id] })
  expect(rows.map(({ listName, own }) => [listName, own])).toEqual([
    ['Röder, Anna', { [shoe.id]: '42', [old.id]: `${'x'.repeat(300)}…` }],
    ['Weiß, Anna', {}],
  ])
  expect(JSON.stringify(await shop.client.customers.list({}))).not.toContain('Zuckerkrank')
  const asked = await shop.client.customers.list({ fieldIds: [health.id, 4711] })
  expect(asked.rows[0]?.own).toEqual({ [health.id]: 'Zuckerkrank' })
})

test('a printed list shows the chosen own fields behind its columns, and no protected one besides', async () => {
  const { shoe, health } = await world()
  const textOf = async (fieldIds: number[]) => {
    const { file } = await finish(shop.client.lists.export({ columns: ['name'], fieldIds }))
    const { pages } = await readPdf(produced(file.handle))
    return pages.map(({ text }) => text.replaceAll('\n', ' ')).join(' ')
  }
  const plain = await textOf([shoe.id])
  expect(plain).toContain('Schuhgröße')
  expect(plain).toContain('42')
  expect(plain).not.toContain('Zuckerkrank')
  expect(await textOf([health.id])).toContain('Zuckerkrank')
})

test('an export holds own fields, of archived ones those with values, and protected ones only where chosen', async () => {
  const { health } = await world()
  const csv = async (protectedFieldIds: number[]) => {
    const { file } = await finish(shop.client.exchange.exportCustomers({ protectedFieldIds }))
    return produced(file.handle).toString('utf8')
  }
  const plain = await csv([])
  // Each with its group and type, so that it comes back into a shop that does not have it.
  expect(plain.split('\n')[0]).toMatch(
    /;Notiz;.*› Schuhgröße \[Auswahl\];.*› Notiz \[Text\];.*› Früher \[Text\];/,
  )
  expect(plain).toContain(`42;;${'x'.repeat(1000)}`)
  expect(plain).not.toContain('Zuckerkrank')
  expect(plain).not.toContain('Gesundheit')
  const chosen = await csv([health.id])
  expect(chosen.split('\n')[0]).toContain('Gesundheit')
  expect(chosen).toContain('Zuckerkrank')
})
