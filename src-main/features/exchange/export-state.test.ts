import { readFileSync } from 'node:fs'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { addGroup, addPerson } from '../../../tests/support/cards'
import { finish, openTestApp, type TestApp } from '../../../tests/support/test-app'

let shop: TestApp
beforeEach(async () => {
  shop = await openTestApp()
})
afterEach(() => shop.close())

test('a full export says how things stand with a card and its people', async () => {
  const { client } = shop
  const id = await addPerson(shop, 'Röder')
  await client.customers.setState({ id, state: 'moved', on: '2026-11-02' })
  const { id: household, people } = await addGroup(shop, {
    kind: 'household',
    people: [
      { firstName: 'Ute', lastName: 'Klos' },
      { firstName: 'Ulrich', lastName: 'Klos' },
    ],
  })
  await client.customers.setState({ id: household, personId: people[1], state: 'deceased' })
  await addPerson(shop, 'Weiß')
  const { file } = await finish(client.exchange.exportCustomers({}))
  const text = readFileSync(shop.app.files.look('test', file.handle)!.path, 'utf8')
  const [header = '', ...lines] = text.replace('\u{FEFF}', '').trim().split('\r\n')
  const cells = (label: string) => {
    const at = header.split(';').indexOf(label)
    return lines.map((line) => line.split(';')[at]).filter(Boolean)
  }
  expect(cells('Zustand')).toEqual(['unbekannt verzogen'])
  expect(cells('Zustand seit')).toEqual(['02.11.2026'])
  expect(text).toContain('Vorname: Ulrich | Nachname: Klos | Ansprache: Sie | verstorben: ja')
})
