import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { addGroup, addPerson } from '../../../tests/support/cards'
import { type ConsentInput, consentsOf } from '../../../tests/support/consents'
import { openTestApp, type TestApp } from '../../../tests/support/test-app'

let shop: TestApp
beforeEach(async () => {
  shop = await openTestApp()
})
afterEach(() => shop.close())

const { record, history } = consentsOf(() => shop)

describe('what cannot be said', () => {
  const unfit = (reason: string) => ({ code: 'CONSENT_UNFIT', data: { reason } })

  test('tomorrow, or on a day that there is not', async () => {
    const id = await addPerson(shop, 'Röder')
    await expect(record({ customerId: id, on: '2026-11-23' })).rejects.toMatchObject({
      code: 'CONSENT_IN_FUTURE',
      data: { on: '2026-11-23', today: '2026-11-22' },
    })
    await expect(record({ customerId: id, on: '2026-02-31' })).rejects.toMatchObject({ code: 'BAD_REQUEST' })
  })

  test.each<[string, Partial<ConsentInput>]>([
    ['channel', { channel: 'any' }],
    ['channel', { channel: 'email', purpose: 'quoting' }],
    ['newsletter', { purpose: 'newsletter' }],
    ['newsletter', { newsletterId: 1 }],
    ['basis', { basis: 'presumed', evidence: 'Stammkunde' }],
    ['basis', { basis: 'existingCustomer', channel: 'phone' }],
    ['basis', { basis: 'existingCustomer', status: 'refused' }],
    [
      'conditions',
      { basis: 'existingCustomer', conditions: ['fromSale', 'notice', 'noObjection', 'notice'] },
    ],
    ['wording', { wordingId: 2 }],
    ['wording', { wordingId: 4711 }],
  ])('for its %s: %o', async (reason, more) => {
    const id = await addPerson(shop, 'Röder')
    await shop.client.consents.addNewsletter({ name: 'Weinpost' })
    await expect(record({ customerId: id, ...more })).rejects.toMatchObject(unfit(reason))
    expect(await history(id)).toEqual([])
  })

  test('an existing customer needs all four conditions, and then it counts', async () => {
    const id = await addPerson(shop, 'Röder')
    const { standing: now } = await record({
      customerId: id,
      basis: 'existingCustomer',
      conditions: ['fromSale', 'similarGoods', 'noObjection', 'notice'],
    })
    expect(now).toMatchObject({ allowed: true, why: 'existingCustomer', said: { wordingVersion: null } })
  })

  test('a company presumes nothing in silence', async () => {
    const { id } = await addGroup(shop, { kind: 'company', groupName: 'Süß & Söhne', people: [] })
    const presumed = { customerId: id, channel: 'phone', basis: 'presumed' } as const
    await expect(record(presumed)).rejects.toMatchObject(unfit('note'))
    const { standing: now } = await record({ ...presumed, evidence: 'bestellt jeden Monat telefonisch' })
    expect(now).toMatchObject({ allowed: true, why: 'presumed' })
  })
})
