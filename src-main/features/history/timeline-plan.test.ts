import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { queryPlan } from '../../../tests/support/query-plan'
import { openTestApp, type TestApp } from '../../../tests/support/test-app'
import { bookedMembers, contactsWith, entriesNaming, timelineOf } from './timeline-store'

let shop: TestApp
beforeAll(async () => {
  shop = await openTestApp()
})
afterAll(() => shop.close())

const planOf = (query: { compile(): Parameters<typeof queryPlan>[1] }) =>
  queryPlan(shop.app.core.dataFile(), query.compile())

const indexes = [
  'contact_entry USING INDEX contact_entry_by_customer (customer_id=? AND at<?)',
  'purchase USING INDEX purchase_by_customer (customer_id=? AND at<?)',
  'head USING INDEX points_entry_redemption_by_account (account_id=? AND at<?)',
  'letter USING INDEX mailing_recipient_by_customer (customer_id=? AND at<?)',
  'reminder USING INDEX reminder_by_customer (customer_id=? AND at<?)',
  'voice USING INDEX voice_by_customer (customer_id=? AND at<?)',
  'entry USING INDEX entry_by_customer (customer_id=? AND at<?)',
]

describe('the Verlauf of a card', () => {
  it.each([
    { page: 'first', after: null },
    { page: 'next', after: { at: '2026-11-22T16:02:00.000Z', type: 'purchase' as const, id: 7 } },
  ])('reads its $page page in the order of an index for each kind, without scan or sorting', ({ after }) => {
    const plan = planOf(timelineOf(shop.app.core.read(), 1, { limit: 51, after }))
    for (const index of indexes) expect(plan).toContain(`SEARCH ${index}`)
    expect(plan.filter((step) => /TEMP B-TREE|SCAN (?!\(subquery|timeline)/.test(step))).toEqual([])
  })

  it('reads one kind of entries, and those that name a person, by indexes in their order', () => {
    const page = { limit: 51, after: null, personId: null, only: { type: 'entry' as const, kindId: 3 } }
    const db = shop.app.core.read()
    for (const [query, index] of [
      [timelineOf(db, 1, page), 'entry_by_kind (kind_id=? AND customer_id=? AND at<?)'],
      [entriesNaming(db, 1, page), 'entry_by_person (person_id=? AND at<?)'],
    ] as const) {
      const plan = planOf(query)
      expect(plan).toContain(`SEARCH entry USING INDEX ${index}`)
      expect(plan.filter((step) => /TEMP B-TREE/.test(step))).toEqual([])
    }
  })

  it.each([null, 7])('reads what was with one person in the order of an index, person %s', (personId) => {
    const plan = planOf(contactsWith(shop.app.core.read(), 1, { personId, limit: 51, after: null }))
    expect(plan).toEqual(['SEARCH contact_entry USING INDEX contact_entry_by_person (person_id=? AND at<?)'])
  })

  it('looks for bookings on members by indexes only', () => {
    const plan = planOf(bookedMembers(shop.app.core.read(), 1))
    expect(plan.filter((step) => step.startsWith('SCAN'))).toEqual([])
  })
})
