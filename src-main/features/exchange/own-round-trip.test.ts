import type { ExportFormat } from '@shared/features/exchange/own-contract'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { cardsOf, fillWith, generatedCards, hireStaff } from '../../../tests/support/own-cards'
import { broughtBack, carriedBy, savedFile } from '../../../tests/support/own-round-trip'
import { finish, openTestApp, type TestApp } from '../../../tests/support/test-app'

const count = 40
let shop: TestApp
let before: Map<string, unknown>
beforeAll(async () => {
  shop = await openTestApp()
  await fillWith(shop, generatedCards(count))
  before = await cardsOf(shop)
})
afterAll(() => shop.close())

test('what was put into the shop is what comes out of it', () => {
  expect(before.size).toBe(count)
  const alone = generatedCards(count).filter(({ people }) => people.every((one) => one.cardNumber === ''))
  for (const { values, ...card } of alone) expect(before.get(card.card.number)).toMatchObject(card)
})

test.each<ExportFormat>(['csv', 'xlsx', 'vcard3', 'vcard4', 'whole'])(
  '%s comes back unchanged',
  async (format) => {
    const path = await savedFile(shop, format)
    const other = await openTestApp()
    if (format !== 'whole') await hireStaff(other)
    try {
      const file = await other.app.files.bring('test', path)
      expect(await other.client.exchange.previewOwn({ file })).toMatchObject({ format, known: 0, fits: true })
      const result = await broughtBack(other, path)
      expect(result).toMatchObject({ faultsTotal: 0, left: 0, strangers: [] })
      const after = await cardsOf(other)
      expect([...after.keys()]).toEqual([...before.keys()])
      for (const [number, card] of before)
        expect({ number, card: after.get(number) }).toEqual({ number, card: carriedBy(format, card) })

      // As one step, which can be taken back to the letter.
      await finish(other.client.exchange.undoImport({ operationId: result.operationId }))
      expect((await other.client.customers.list({})).total).toBe(0)
      expect(await other.client.fields.groups({ owner: { on: 'card' } })).toEqual([])
    } finally {
      await other.close()
    }
  },
)
