import { afterEach, beforeEach, expect, test } from 'vitest'
import { openTestApp, type TestApp } from '../../../tests/support/test-app'

let shop: TestApp
beforeEach(async () => {
  shop = await openTestApp()
})
afterEach(() => shop.close())

const anna = { kind: 'person' as const, people: [{ firstName: 'Anna', lastName: 'Röder' }] }

test.each([
  'röder',
  'roder',
  'roeder',
  'RÖD',
  'anna rö',
  'Dresd',
  '01067',
  '5678',
  '0171-2345678',
  '+49 171 2345678',
  'anna@',
  'roedr',
])('Röder is found by „%s“', async (text) => {
  const { card } = await shop.client.customers.create({
    ...anna,
    addresses: [{ street: 'Am Markt 1', postcode: '01067', city: 'Dresden' }],
    phones: [{ number: '0171/234 56 78' }],
    emails: [{ address: 'anna@example.de' }],
  })
  await shop.client.customers.create({
    kind: 'person',
    people: [{ firstName: 'Bernd', lastName: 'Schmidt' }],
  })
  const { hits } = await shop.client.customers.search({ text })
  expect(hits.map((hit) => hit.id)).toEqual([card.id])
})

test('a hit says what made it one', async () => {
  await shop.client.customers.create({
    ...anna,
    phones: [{ number: '0711 98765' }],
    emails: [{ address: 'roe@example.de' }],
  })
  const by = async (text: string) => (await shop.client.customers.search({ text })).hits[0]
  expect(await by('765')).toMatchObject({ matched: 'phone', matchedText: '0711 98765' })
  expect(await by('roe@ex')).toMatchObject({ matched: 'email', matchedText: 'roe@example.de' })
  expect(await by('anna')).toMatchObject({ matched: 'name', matchedText: 'Röder, Anna' })
})

test('who is listed under the word comes before whose name holds it, and a contact is named', async () => {
  const make = (groupName: string, lastName: string) =>
    shop.client.customers.create({ kind: 'company', groupName, people: [{ firstName: 'Peter', lastName }] })
  await make('Adler GmbH', 'Müller')
  await make('Bäckerei Müller', 'Voß')
  await shop.client.customers.create({ kind: 'person', people: [{ firstName: 'Zita', lastName: 'Müller' }] })
  const { hits } = await shop.client.customers.search({ text: 'mül' })
  expect(hits.map((hit) => [hit.listName, hit.matchedText])).toEqual([
    ['Müller, Zita', 'Müller, Zita'],
    ['Adler GmbH', 'Peter Müller'],
    ['Bäckerei Müller', 'Bäckerei Müller'],
  ])
})

test('signs that the full-text index reads as operators find nothing and break nothing', async () => {
  await shop.client.customers.create(anna)
  for (const text of ['"', '*', 'OR', 'NEAR(', '^', "' OR 1=1", '{name}:', '()', '%', '   '])
    await expect(shop.client.customers.search({ text })).resolves.toBeDefined()
})
