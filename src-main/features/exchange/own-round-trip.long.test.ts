import type { ExportFormat } from '@shared/features/exchange/own-contract'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { cardsOf, fillWith, generatedCards, hireStaff } from '../../../tests/support/own-cards'
import { broughtBack, carriedBy, savedFile } from '../../../tests/support/own-round-trip'
import { openTestApp, type TestApp } from '../../../tests/support/test-app'

const count = 5000
let shop: TestApp
let before: Map<string, unknown>
beforeAll(async () => {
  shop = await openTestApp()
  await fillWith(shop, generatedCards(count))
  before = await cardsOf(shop)
}, 600_000)
afterAll(() => shop.close())

test.each<ExportFormat>(['csv', 'xlsx', 'vcard3', 'vcard4', 'whole'])(
  `${count} cards with every field filled come back from %s unchanged`,
  async (format) => {
    const other = await openTestApp()
    if (format !== 'whole') await hireStaff(other)
    try {
      expect(await broughtBack(other, await savedFile(shop, format))).toMatchObject({
        faultsTotal: 0,
        left: 0,
      })
      const after = await cardsOf(other)
      expect([...after.keys()]).toEqual([...before.keys()])
      for (const [number, card] of before)
        expect({ number, card: after.get(number) }).toEqual({ number, card: carriedBy(format, card) })
    } finally {
      await other.close()
    }
  },
  600_000,
)
