import type { Selection } from '@shared/features/selections/selection'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { arbitraryLeaves, arbitrarySelection } from '../../../tests/support/selections/arbitrary'
import { holds } from '../../../tests/support/selections/oracle'
import type { World } from '../../../tests/support/selections/rows'
import { fillShop } from '../../../tests/support/selections/shop'
import { readWorld } from '../../../tests/support/selections/world'
import { openTestApp, type TestApp } from '../../../tests/support/test-app'
import { pageOfIds } from '../customers'
import { selectionContextOf } from '../settings'
import { plainSelection } from './saved-store'

const today = '2026-11-22'
let shop: TestApp
let world: World
beforeAll(async () => {
  shop = await openTestApp()
  await fillShop(shop, 1948, 36)
  world = await readWorld(shop, today)
})
afterAll(() => shop.close())

async function found(selection: Selection): Promise<number[]> {
  const db = shop.app.core.read()
  const whole = { sort: 'name', descending: false, offset: 0, limit: 1000, trash: false } as const
  const stages = await selectionContextOf(db, today)
  return (await pageOfIds(db, { selection: await plainSelection(db, selection), ...whole, stages })).toSorted(
    (a, b) => a - b,
  )
}

/** The cards for which the selection holds, told row by row. */
function byHand(selection: Selection): number[] {
  return world.rows.customer
    .filter((card) => card.standalone === 1 && card.deleted_at === null && holds(selection, card, world))
    .map(({ id }) => id)
    .toSorted((a, b) => a - b)
}

/** The database and the hand find the same cards. */
const agree = async (selection: Selection) => {
  expect(await found(selection)).toEqual(byHand(selection))
}

test.each(Object.entries(arbitraryLeaves))('%s finds whom one finds by hand', async (_, leaves) => {
  const leaf = leaves as fc.Arbitrary<Selection>
  await fc.assert(fc.asyncProperty(leaf, agree), { numRuns: 40 })
})

test('so does any tree of them', async () => {
  await fc.assert(fc.asyncProperty(arbitrarySelection, agree), { numRuns: 300 })
})
