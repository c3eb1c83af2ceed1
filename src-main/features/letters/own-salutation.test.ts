import { readFileSync } from 'node:fs'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { finish, openTestApp, type TestApp } from '../../../tests/support/test-app'

let shop: TestApp
beforeEach(async () => {
  shop = await openTestApp()
})
afterEach(() => shop.close())

const address = { street: 'Neckarweg 17', postcode: '69120', city: 'Heidelberg' }
const ute = { firstName: 'Ute', lastName: 'Klos', salutation: 'ms', addressForm: 'informal' } as const
const ulrich = { ...ute, firstName: 'Ulrich', salutation: 'mr' } as const

async function couple() {
  const { card } = await shop.client.customers.create({
    ...{ kind: 'household', people: [ute, ulrich], addresses: [address] },
    ownSalutation: 'Hallo Ute und Ulrich,',
  })
  return card
}

async function greeting(id: number): Promise<string> {
  const { file } = await finish(
    shop.client.letters.export({
      letter: { subject: 'Post', body: '{{Briefanrede}}', purpose: 'contract' },
      ...{ selection: { type: 'ids', ids: [id] }, format: 'csv' },
    }),
  )
  const [, row = ''] = readFileSync(shop.app.files.look('test', file.handle)?.path ?? '', 'utf8').split(
    /\r?\n/,
  )
  return row.split(';')[6] ?? ''
}

const change = async (id: number, more: object) => {
  const card = await shop.client.customers.get({ id })
  return shop.client.customers.update({ id, revision: card.revision, card: { ...card, ...more } })
}

test("the shop's own salutation greets nobody who has died; written anew for who is left it counts again", async () => {
  const { id, people } = await couple()
  expect(await greeting(id)).toBe('Hallo Ute und Ulrich,')
  const { operationId } = await shop.client.customers.setState({
    ...{ id, personId: people[0]?.id ?? 0, state: 'deceased' },
  })
  expect(await greeting(id)).toBe('Lieber Ulrich,')
  await change(id, { ownSalutation: 'Moin Ulrich,' })
  expect(await greeting(id)).toBe('Moin Ulrich,')
  await change(id, { ownSalutation: 'Hallo Ute und Ulrich,' })
  await finish(shop.client.operations.undo({ id: operationId }))
  expect(await greeting(id)).toBe('Hallo Ute und Ulrich,')
})

test('nor one who has left the household', async () => {
  const { id, people } = await couple()
  await change(id, { people: people.map((one, at) => (at === 0 ? { ...one, leftOn: '2026-11-01' } : one)) })
  expect(await greeting(id)).toBe('Lieber Ulrich,')
})
