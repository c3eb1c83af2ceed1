import type { ConsentStatus } from '@shared/features/consents/consent'
import { mayQuote } from '@shared/features/voices/rules'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { addGroup, addPerson } from '../../../tests/support/cards'
import { finish, openTestApp, type TestApp } from '../../../tests/support/test-app'

let shop: TestApp
beforeEach(async () => {
  shop = await openTestApp()
})
afterEach(() => shop.close())

async function allowed(customerId: number): Promise<void> {
  const said = { kind: 'praise' as const, text: 'Der Barolo ist ein Gedicht.' }
  const { voice } = await shop.client.voices.add({ customerId, said })
  await shop.client.voices.setQuoting({ id: voice.id, status: 'given', source: 'am Tresen' })
}

/** What the voice of the card says, and that the list for quoting holds the same. */
async function quoting(customerId: number) {
  const [voice] = await shop.client.voices.ofCard({ customerId })
  if (!voice) throw new Error('no voice')
  const { voices, total } = await shop.client.voices.list({ only: 'quotable' })
  expect([voices.length, total]).toEqual(mayQuote(voice) ? [1, 1] : [0, 0])
  return voice.quote.bar ?? voice.quote.status
}

const say = (customerId: number, status: ConsentStatus, on: string, personId?: number) =>
  shop.client.consents.record({
    ...{ customerId, purpose: 'quoting', status, on },
    ...(personId !== undefined && { personId }),
  })

test('a no among the consents wins over the permission on the voice, as long as it is what was said last', async () => {
  const id = await addPerson(shop, 'Röder')
  await allowed(id)
  expect(await quoting(id)).toBe('given')
  await say(id, 'withdrawn', '2026-11-10')
  expect(await quoting(id)).toBe('refused')
  await say(id, 'given', '2026-11-09')
  expect(await quoting(id)).toBe('refused')
  await say(id, 'given', '2026-11-10')
  expect(await quoting(id)).toBe('given')
  const { operationId } = await say(id, 'refused', '2026-11-11')
  expect(await quoting(id)).toBe('refused')
  await finish(shop.client.operations.undo({ id: operationId }))
  expect(await quoting(id)).toBe('given')
})

test('of a household the no of each who may have said it', async () => {
  const people = [
    { firstName: 'Ute', lastName: 'Klos' },
    { firstName: 'Ulrich', lastName: 'Klos' },
  ]
  const { id, people: ids } = await addGroup(shop, { kind: 'household', people })
  await allowed(id)
  expect(await quoting(id)).toBe('given')
  await say(id, 'refused', '2026-11-10', ids[1])
  expect(await quoting(id)).toBe('refused')
})

test.each(['restricted', 'deceased'] as const)('nothing of a card that is %s is quoted', async (state) => {
  const id = await addPerson(shop, 'Röder')
  await allowed(id)
  await shop.client.customers.setState({ id, state })
  expect(await quoting(id)).toBe(state)
})
