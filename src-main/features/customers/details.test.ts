import type { CardInput } from '@shared/features/customers/card'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { addPerson } from '../../../tests/support/cards'
import { finish, openTestApp, type TestApp } from '../../../tests/support/test-app'

let shop: TestApp
beforeEach(async () => {
  shop = await openTestApp()
})
afterEach(() => shop.close())

const full: CardInput = {
  kind: 'person',
  number: 'K-7',
  people: [
    { firstName: 'Anna', lastName: 'Röder', title: 'Mag.', nameSuffix: 'MBA', addressForm: 'informal' },
  ],
  addresses: [
    { street: 'Seestraße 2', postcode: '18119', city: 'Rostock', fromOn: '2027-05-01', toOn: '2027-09-30' },
    {
      poBox: '12 34',
      poBoxPostcode: '1011',
      postcode: '1010',
      city: 'Wien',
      country: 'AT',
      label: 'billing',
    },
  ],
  webAddresses: [{ url: 'www.röder.example' }, { label: 'instagram', url: '@roeder' }],
  cardNumbers: [{ number: '2000 000 000015' }, { label: 'former', number: 'K-17' }],
  preferredChannel: 'messenger',
  ownSalutation: 'Servus Anna,',
  source: 'Weinmesse',
  specialTerms: '5 % ab 12 Flaschen',
  paymentRemark: 'nur bar',
}

test('everything that belongs on a card is kept as it was typed', async () => {
  const { card } = await shop.client.customers.create(full)
  expect(await shop.client.customers.get({ id: card.id })).toMatchObject({
    ...full,
    webAddresses: [
      { label: 'website', url: 'www.röder.example' },
      { label: 'instagram', url: '@roeder' },
    ],
    cardNumbers: [
      { label: 'card', number: '2000 000 000015' },
      { label: 'former', number: 'K-17' },
    ],
  })
})

test('each change is told in the history of the card and taken back by undo', async () => {
  const { card } = await shop.client.customers.create(full)
  const { operationId } = await shop.client.customers.update({
    id: card.id,
    revision: card.revision,
    card: { ...full, webAddresses: [], paymentRemark: '', preferredChannel: null },
  })
  const [change] = await shop.client.customers.changes({ id: card.id })
  expect(change?.fields.map(({ field, before, after }) => [field, before, after])).toEqual(
    expect.arrayContaining([
      ['customer.payment_remark', 'nur bar', ''],
      ['customer.preferred_channel', 'messenger', ''],
      ['web_address.url', '@roeder', ''],
    ]),
  )
  await finish(shop.client.operations.undo({ id: operationId }))
  expect(await shop.client.customers.get({ id: card.id })).toMatchObject({
    paymentRemark: 'nur bar',
    webAddresses: [{ url: 'www.röder.example' }, { url: '@roeder' }],
  })
})

test('a card number belongs to one customer, however it is spaced; a former number to whoever had it', async () => {
  const { card } = await shop.client.customers.create(full)
  const other = { kind: 'person' as const, people: [{ lastName: 'Weber' }] }
  const taken = { ...other, cardNumbers: [{ number: '2000000000015' }] }
  await expect(shop.client.customers.create(taken)).rejects.toMatchObject({
    code: 'CARD_NUMBER_TAKEN',
    data: { number: '2000 000 000015', customerId: card.id, listName: 'Röder, Mag. Anna' },
  })
  const former = { ...other, cardNumbers: [{ label: 'former' as const, number: 'K-17' }] }
  expect((await shop.client.customers.create(former)).card.cardNumbers).toHaveLength(1)
  const again = { id: card.id, revision: card.revision, card: { ...full, note: 'neu' } }
  expect((await shop.client.customers.update(again)).card.note).toBe('neu')
})

test('an address that ends before it begins is refused', async () => {
  const addresses = [{ city: 'Wien', fromOn: '2027-05-01', toOn: '2027-04-30' }]
  await expect(shop.client.customers.create({ ...full, addresses })).rejects.toMatchObject({
    code: 'BAD_REQUEST',
  })
})

test('letters go to the address that holds on the day, and nowhere while none does', async () => {
  const id = await addPerson(shop, 'Sommer', {
    addresses: [{ street: 'Seestraße 2', postcode: '18119', city: 'Rostock', toOn: '2026-11-22' }],
  })
  const check = () =>
    shop.client.letters.check({ selection: { type: 'ids', ids: [id] }, purpose: 'advertising' })
  expect(await check()).toMatchObject({ recipients: 1 })
  shop.setNow('2026-11-23T10:00:00.000Z')
  expect(await check()).toMatchObject({ recipients: 0, excluded: [{ reason: 'incompleteAddress' }] })
})
