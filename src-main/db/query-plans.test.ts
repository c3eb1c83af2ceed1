import { CustomerSort } from '@shared/features/customers/contract'
import { StageRules } from '@shared/features/customers/stage'
import type { PlainSelection } from '@shared/features/selections/selection'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { askedQueries } from '../../tests/support/asked-queries'
import { addPerson } from '../../tests/support/cards'
import { queryPlan } from '../../tests/support/query-plan'
import { openTestApp, type TestApp } from '../../tests/support/test-app'
import { begunBy } from '../features/customers/alike-store'
import { holderOfCardNumber } from '../features/customers/card-number-store'
import { emailRows } from '../features/customers/email-store'
import { listCards } from '../features/customers/list-store'
import { searchCards } from '../features/customers/search-store'
import { serialRows } from '../features/customers/serial-store'
import { birthdays, countBirthdays } from '../features/today/store'
import type { ReadDatabase } from './open'

let shop: TestApp
beforeAll(async () => {
  shop = await openTestApp()
  await addPerson(shop, 'Röder', { birthday: { day: 29, month: 2, year: 1980 } })
})
afterAll(() => shop.close())

/** The steps of every query that `work` asks, in order. */
async function stepsOf(work: (db: ReadDatabase) => Promise<unknown>): Promise<string[]> {
  const file = shop.app.core.dataFile()
  return (await askedQueries(file, work)).flatMap((query) => queryPlan(file, query))
}

/** Steps that read a whole table of cards, in no order that an index keeps. */
const fullScans = (steps: string[]) =>
  steps.filter((step) =>
    /^SCAN (customer|customer_index|customer_stats|card|person|address|phone|email)(?! USING (COVERING )?INDEX)\b/.test(
      step,
    ),
  )
const sortings = (steps: string[]) => steps.filter((step) => step.includes('TEMP B-TREE FOR ORDER BY'))

const stages = { rules: StageRules.parse({}), today: '2026-11-22' }
const page = { selection: { type: 'all' as const }, offset: 0, limit: 50, trash: false, stages }

describe.each(CustomerSort.options)('the list by %s', (sort) => {
  test.each([false, true])('follows an index, descending: %s', async (descending) => {
    const steps = await stepsOf((db) => listCards(db, { ...page, sort, descending }))
    expect(steps.length).toBeGreaterThan(1)
    expect(fullScans(steps)).toEqual([])
    expect(sortings(steps)).toEqual([])
  })
})

test.each(['röd', 'röder', 'rder', 'röd an', '0711 12', '4711'])(
  'the search for „%s“ asks the full-text index and no whole table',
  async (text) => {
    const steps = await stepsOf((db) => searchCards(db, { text, limit: 50, today: '2026-11-22' }))
    expect(steps.some((step) => step.startsWith('SCAN customer_search VIRTUAL TABLE'))).toBe(true)
    expect(fullScans(steps)).toEqual([])
  },
)

test('what begins like an address is found among the addresses', async () => {
  const steps = await stepsOf((db) => emailRows(db, 'anna.roeder@', 50).execute())
  expect(steps[0]).toMatch(/^SEARCH match_key USING (COVERING )?INDEX match_key_by_key/)
  expect(fullScans(steps)).toEqual([])
})

test.each(['word', 'reversed'] as const)(
  'words that begin alike are found by an index: %s',
  async (column) => {
    const steps = await stepsOf((db) => begunBy(db, column, ['röd', 'red'], 5))
    expect(steps).toContainEqual(expect.stringMatching(/^SEARCH search_word USING (COVERING )?INDEX/))
  },
)

test.each(['purchaseCount', 'purchaseSum'] as const)(
  'what a period brought is summed up card by card from one index: %s',
  async (type) => {
    const period = { is: 'last' as const, n: 365, unit: 'days' as const }
    const selection = { type, from: 1, to: null, period } as PlainSelection
    const steps = await stepsOf((db) =>
      listCards(db, { ...page, selection, sort: 'name', descending: false }),
    )
    expect(steps).toContainEqual(
      expect.stringMatching(/^SCAN purchase USING INDEX purchase_live_by_customer/),
    )
    expect(steps.filter((step) => /^SCAN purchase(?! USING)/.test(step))).toEqual([])
    // The sums of both parts only; those within them come in the order of the index.
    expect(steps.filter((step) => step.includes('FOR GROUP BY'))).toHaveLength(1)
  },
)

test('whose card number it is, an index knows', async () => {
  const cardNumbers = [{ label: 'card' as const, number: '20 17' }]
  const steps = await stepsOf((db) => holderOfCardNumber(db, { cardNumbers }, null))
  expect(steps).toEqual([expect.stringMatching(/^SEARCH card_number USING INDEX card_number_by_key/)])
})

test('who owns a thing is found by the beginning of its number', async () => {
  const steps = await stepsOf((db) => serialRows(db, 'wx4711', 50).execute())
  expect(steps[0]).toMatch(/^SEARCH thing USING INDEX thing_by_serial/)
  expect(fullScans(steps)).toEqual([])
})

test('birthdays are found by month and day', async () => {
  const days = [{ month: 2, day: 29, date: '2027-03-01' as const }]
  for (const query of [birthdays, countBirthdays]) {
    const steps = await stepsOf((db) => query(db, days, 20).execute())
    expect(steps.join('\n')).toMatch(/SEARCH person USING .*customer_by_birthday/)
    expect(fullScans(steps)).toEqual([])
  }
})
