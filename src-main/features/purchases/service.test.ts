import { randomUUID } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { addGroup, addPerson } from '../../../tests/support/cards'
import { openTestApp, type TestApp } from '../../../tests/support/test-app'

let shop: TestApp
beforeEach(async () => {
  shop = await openTestApp()
})
afterEach(() => shop.close())

const book = (
  customerId: number,
  cents: number,
  more: { on?: string; text?: string; requestId?: string } = {},
) => shop.client.purchases.book({ customerId, cents, requestId: randomUUID(), ...more })

describe('booking a purchase', () => {
  it('writes the purchase and a point for each full euro', async () => {
    const customerId = await addPerson(shop, 'Müller')
    const { purchase, balance } = await book(customerId, 8_640, { text: 'Riesling' })
    expect(purchase).toEqual({
      id: purchase.id,
      customerId,
      cents: 8_640,
      on: '2026-11-22',
      text: 'Riesling',
      points: 86,
      cancelledAt: null,
    })
    expect(balance).toBe(86)
    const card = await shop.client.customers.get({ id: customerId })
    expect(card.points).toBe(86)
    expect(card.stats).toEqual({ purchases: 1, cents: 8_640, firstOn: '2026-11-22', lastOn: '2026-11-22' })
  })

  it('opens one lot for each purchase and none without points', async () => {
    const customerId = await addPerson(shop, 'Müller')
    await book(customerId, 99)
    await book(customerId, 1_000)
    await book(customerId, 2_000)
    const { entries, total } = await shop.client.loyalty.ledger({ customerId })
    expect(total).toBe(2)
    expect(entries.map(({ kind, points }) => [kind, points])).toEqual([
      ['earn', 20],
      ['earn', 10],
    ])
    for (const entry of entries) expect(entry.lotId).toBe(entry.id)
  })

  it('gives as many points as the shop has set, and none where earning is off', async () => {
    const customerId = await addPerson(shop, 'Müller')
    await shop.client.settings.update({ group: 'loyalty', value: { pointsPerEuro: 3 } })
    expect((await book(customerId, 1_050)).purchase.points).toBe(30)
    await shop.client.settings.update({ group: 'loyalty', value: { pointsPerEuro: 0 } })
    expect((await book(customerId, 1_050)).balance).toBe(30)
  })

  it('answers a repeated call with the first booking, also when both arrive together', async () => {
    const customerId = await addPerson(shop, 'Müller')
    const requestId = randomUUID()
    const [first, twin] = await Promise.all([
      book(customerId, 500, { requestId }),
      book(customerId, 500, { requestId }),
    ])
    const again = await book(customerId, 500, { requestId })
    expect(twin).toEqual(first)
    expect(again).toEqual(first)
    expect((await shop.client.customers.get({ id: customerId })).stats.purchases).toBe(1)
    expect((await shop.client.operations.list({})).total).toBe(2)
  })

  it('refuses a day to come', async () => {
    const customerId = await addPerson(shop, 'Müller')
    await expect(book(customerId, 500, { on: '2026-11-23' })).rejects.toMatchObject({
      code: 'DATE_IN_FUTURE',
      data: { on: '2026-11-23', today: '2026-11-22' },
    })
  })

  it('knows the shop’s own day after midnight', async () => {
    shop.setNow('2026-11-22T23:30:00.000Z')
    const customerId = await addPerson(shop, 'Müller')
    expect((await book(customerId, 500)).purchase.on).toBe('2026-11-23')
  })

  it('puts a purchase of an earlier day where it belongs in the Verlauf', async () => {
    const customerId = await addPerson(shop, 'Müller')
    const now = (await book(customerId, 100)).purchase.id
    const earlier = (await book(customerId, 200, { on: '2026-11-20' })).purchase.id
    const later = (await book(customerId, 300, { on: '2026-11-20' })).purchase.id
    const { entries } = await shop.client.history.list({ customerId })
    expect(entries.map((entry) => entry.id)).toEqual([now, later, earlier])
  })

  it('refuses a card that is missing or in the trash, and writes nothing', async () => {
    const customerId = await addPerson(shop, 'Müller')
    await shop.client.customers.delete({ ids: [customerId] })
    const before = (await shop.client.operations.list({})).total
    await expect(book(customerId, 500)).rejects.toMatchObject({ code: 'NOT_FOUND' })
    await expect(book(4711, 500)).rejects.toMatchObject({ code: 'NOT_FOUND' })
    expect((await shop.client.operations.list({})).total).toBe(before)
    await shop.client.customers.restore({ ids: [customerId] })
    expect((await shop.client.loyalty.balance({ customerId })).points).toBe(0)
  })

  it('books what a member buys on the card and account of its household', async () => {
    const { id, people } = await addGroup(shop, {
      kind: 'household',
      people: [
        { firstName: 'Ute', lastName: 'Klos' },
        { firstName: 'Ulrich', lastName: 'Klos' },
      ],
    })
    const { purchase, balance } = await book(people[1] ?? 0, 4_000)
    await book(id, 1_000)
    expect(purchase.customerId).toBe(id)
    expect(balance).toBe(40)
    expect(await shop.client.loyalty.balance({ customerId: people[0] ?? 0 })).toEqual({ points: 50 })
  })
})

describe('cancelling a purchase', () => {
  it('takes its points and its money with it and keeps both lines', async () => {
    const customerId = await addPerson(shop, 'Müller')
    const { purchase } = await book(customerId, 5_000)
    const cancelled = await shop.client.purchases.cancel({ id: purchase.id })
    expect(cancelled.purchase).toEqual({ ...purchase, cancelledAt: '2026-11-22T16:02:00.000Z' })
    expect(cancelled.balance).toBe(0)
    const { entries } = await shop.client.loyalty.ledger({ customerId })
    expect(entries.map(({ kind, points, purchaseId }) => [kind, points, purchaseId])).toEqual([
      ['reverse', -50, purchase.id],
      ['earn', 50, purchase.id],
    ])
    const { stats } = await shop.client.customers.get({ id: customerId })
    expect(stats).toEqual({ purchases: 0, cents: 0, firstOn: null, lastOn: null })
  })

  it('leaves the account overdrawn where the points were spent before', async () => {
    const customerId = await addPerson(shop, 'Müller')
    const { purchase } = await book(customerId, 5_000)
    await book(customerId, 1_000)
    await shop.client.loyalty.redeem({ customerId, points: 40, requestId: randomUUID() })
    expect((await shop.client.purchases.cancel({ id: purchase.id })).balance).toBe(-30)
  })

  it('happens once', async () => {
    const customerId = await addPerson(shop, 'Müller')
    const { purchase } = await book(customerId, 5_000)
    await shop.client.purchases.cancel({ id: purchase.id })
    shop.setNow('2026-11-22T17:00:00.000Z')
    await expect(shop.client.purchases.cancel({ id: purchase.id })).rejects.toMatchObject({
      code: 'ALREADY_CANCELLED',
      data: { at: '2026-11-22T16:02:00.000Z' },
    })
    await expect(shop.client.purchases.cancel({ id: 4711 })).rejects.toMatchObject({ code: 'NOT_FOUND' })
    expect((await shop.client.loyalty.balance({ customerId })).points).toBe(0)
  })
})
