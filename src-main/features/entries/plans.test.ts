import { afterAll, beforeAll, expect, test } from 'vitest'
import { queryPlan } from '../../../tests/support/query-plan'
import { openTestApp, type TestApp } from '../../../tests/support/test-app'
import { standing } from './card-store'
import { entryRows, thingEntryIds } from './store'

let shop: TestApp
beforeAll(async () => {
  shop = await openTestApp()
})
afterAll(() => shop.close())

const planOf = (query: { compile(): Parameters<typeof queryPlan>[1] }) =>
  queryPlan(shop.app.core.dataFile(), query.compile())

test('what stands on a card is read from its own entries', () => {
  const plan = planOf(standing(shop.app.core.read(), 1, '2026-11-22'))
  expect(plan.filter((step) => /^SCAN (entry|customer|member|card|membership|kind)\b/.test(step))).toEqual([])
  expect(plan.join('\n')).toContain('SEARCH entry USING INDEX entry_by_customer')
  expect(plan.join('\n')).toContain('SEARCH entry USING INDEX entry_by_person')
})

test('entries are read by their ids, those of a thing in the order of an index', () => {
  const db = shop.app.core.read()
  const plan = planOf(entryRows(db, [1, 2], 1))
  expect(plan.filter((step) => /^SCAN (entry|kind|person|thing)\b/.test(step))).toEqual([])
  const ofThing = planOf(thingEntryIds(db, 1))
  expect(ofThing).toEqual([expect.stringMatching(/^SEARCH entry USING COVERING INDEX entry_by_thing/)])
})
