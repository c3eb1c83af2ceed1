import type { PlainSelection, Selection } from '@shared/features/selections/selection'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { askedQueries } from '../../../tests/support/asked-queries'
import { addGroup, addPerson } from '../../../tests/support/cards'
import { queryPlan } from '../../../tests/support/query-plan'
import { finish, openTestApp, type TestApp } from '../../../tests/support/test-app'
import { countCards } from '../customers/list-store'

let shop: TestApp
beforeEach(async () => {
  shop = await openTestApp()
})
afterEach(() => shop.close())

const who = async (selection: Selection) =>
  (await shop.client.customers.list({ selection })).rows.map(({ listName }) => listName)
const only = (id: number): Selection => ({ type: 'ids', ids: [id] })

test('kind and state select cards, those that most have as well', async () => {
  await addPerson(shop, 'Röder')
  const gone = await addPerson(shop, 'Weber')
  await shop.client.customers.setState({ id: gone, state: 'moved' })
  await addGroup(shop, { kind: 'company', groupName: 'Süß & Söhne', people: [{ lastName: 'Kern' }] })
  await addGroup(shop, { kind: 'household', people: [{ lastName: 'Klos' }] })
  expect(await who({ type: 'kind', kind: 'company' })).toEqual(['Süß & Söhne'])
  expect(await who({ type: 'kind', kind: 'person' })).toEqual(['Röder, Anna', 'Weber, Anna'])
  expect(await who({ type: 'state', state: 'moved' })).toEqual(['Weber, Anna'])
  expect(await who({ type: 'state', state: 'active' })).toEqual(['Klos', 'Röder, Anna', 'Süß & Söhne'])
  expect(await who({ type: 'not', of: { type: 'state', state: 'active' } })).toEqual(['Weber, Anna'])
})

test('„meine Kunden“ are found, counted, changed together and printed; so are those of nobody', async () => {
  const mine = await addPerson(shop, 'Röder')
  await addPerson(shop, 'Weber')
  const { staff } = await shop.client.staff.add({ name: 'Tom Berg', initials: 'TB' })
  await shop.client.staff.setResponsible({ customerIds: [mine], staffId: staff.id })
  const toms: Selection = { type: 'responsible', staffId: staff.id }
  const { rows, total } = await shop.client.customers.list({ selection: toms })
  expect([total, rows[0]?.listName, rows[0]?.responsible]).toEqual([1, 'Röder, Anna', 'Tom Berg'])
  expect(await who({ type: 'responsible', staffId: null })).toEqual(['Weber, Anna'])
  const change = { type: 'addTag', tag: 'Stammtisch' } as const
  expect((await finish(shop.client.bulk.apply({ selection: toms, change }))).changed).toBe(1)
  expect((await finish(shop.client.lists.export({ selection: toms }))).rows).toBe(1)
})

test('the month of a birthday finds persons and the group of who stands on its card, not the dead or who left', async () => {
  const may = { day: 3, month: 5, year: null }
  await addPerson(shop, 'Röder', { birthday: { ...may, year: 1980 } })
  await addPerson(shop, 'Weber', { birthday: { day: 3, month: 6, year: 1980 } })
  const dead = await addPerson(shop, 'Tot', { birthday: { ...may, year: 1930 } })
  await shop.client.customers.setState({ id: dead, state: 'deceased' })
  const { id } = await addGroup(shop, {
    kind: 'household',
    people: [
      { firstName: 'Ute', lastName: 'Klos', birthday: may },
      { firstName: 'Jan', lastName: 'Klos' },
    ],
  })
  await addGroup(shop, {
    ...{ kind: 'company', groupName: 'Süß' },
    people: [{ lastName: 'Kern', birthday: may, leftOn: '2026-01-01' }],
  })
  expect(await who({ type: 'birthMonth', month: 5 })).toEqual(['Klos, Ute und Jan', 'Röder, Anna'])
  const [row] = (await shop.client.customers.list({ selection: only(id) })).rows
  expect(row?.birthdays).toMatchObject([{ name: 'Ute Klos', birthday: may }])
})

test.each<[PlainSelection, RegExp]>([
  [{ type: 'kind', kind: 'company' }, /customer USING COVERING INDEX customer_by_kind \(kind=\?\)/],
  [{ type: 'kind', kind: 'person' }, /customer USING COVERING INDEX customer_by_kind/],
  [{ type: 'state', state: 'moved' }, /customer USING COVERING INDEX customer_by_state \(state=\?\)/],
  [{ type: 'state', state: 'active' }, /customer USING COVERING INDEX customer_by_state/],
  [{ type: 'responsible', staffId: 1 }, /customer USING COVERING INDEX customer_by_responsible/],
  [{ type: 'birthMonth', month: 5 }, /customer USING COVERING INDEX customer_by_birthday \(birth_month=\?\)/],
  [
    { type: 'preferredChannel', channel: 'email' },
    /customer USING COVERING INDEX customer_by_preferred_channel/,
  ],
  [{ type: 'adObjection' }, /customer USING COVERING INDEX customer_by_ad_objection/],
  [
    { type: 'age', from: 18, to: 30 },
    /customer USING COVERING INDEX customer_by_birth_year \(birth_year>\? AND birth_year<\?\)/,
  ],
  [
    { type: 'birthday', within: 'nextMonth' },
    /customer USING COVERING INDEX customer_by_birthday \(birth_month=\?\)/,
  ],
  [
    { type: 'birthday', within: { days: 7 } },
    /customer USING COVERING INDEX customer_by_birthday \(birth_month=\? AND birth_day=\?\)/,
  ],
  [
    { type: 'created', period: { is: 'current', unit: 'month' } },
    /customer USING COVERING INDEX customer_by_created \(created_at>\? AND created_at<\?\)/,
  ],
  [
    { type: 'lastPurchase', period: { is: 'before', n: 6, unit: 'months' } },
    /customer_stats USING COVERING INDEX customer_stats_by_last \(last_on>\? AND last_on<\?\)/,
  ],
  [
    { type: 'points', from: 100, to: null },
    /customer_stats USING COVERING INDEX customer_stats_by_points \(points>\?\)/,
  ],
  [
    { type: 'consent', purpose: 'advertising', channel: 'email', newsletterId: null, answer: 'given' },
    /consent USING COVERING INDEX consent_by_cell \(purpose=\? AND channel=\?\)/,
  ],
  [
    { type: 'referral', is: 'hasReferred' },
    /relation USING COVERING INDEX relation_by_kind \(kind_id=\? AND forward=\?\)/,
  ],
  [
    { type: 'town', town: 'Köln' },
    /customer_index USING (COVERING )?INDEX customer_index_by_city \(living=\? AND city_key=\?\)/,
  ],
  [
    { type: 'postcodeRange', from: '69000', to: '69999' },
    /address USING COVERING INDEX address_by_postcode \(postcode>\? AND postcode<\?\)/,
  ],
  [
    { type: 'postcode', prefix: '69' },
    /address USING COVERING INDEX address_by_postcode \(postcode>\? AND postcode<\?\)/,
  ],
])('%j is answered by its index', async (selection, expected) => {
  const stages = { rules: (await shop.client.settings.get()).stages, today: '2026-11-22' }
  const file = shop.app.core.dataFile()
  const asked = await askedQueries(file, (db) => countCards(db, { selection, trash: false, stages }))
  const steps = asked.flatMap((query) => queryPlan(file, query))
  expect(steps.join('\n')).toMatch(expected)
  expect(steps.filter((step) => /^SCAN (customer|person|address)(?! USING)/.test(step))).toEqual([])
})
