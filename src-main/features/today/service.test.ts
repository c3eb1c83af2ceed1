import { randomUUID } from 'node:crypto'
import type { TodayOverview } from '@shared/features/today/contract'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { addGroup, addPerson } from '../../../tests/support/cards'
import { queryPlan } from '../../../tests/support/query-plan'
import { finish, openTestApp, type TestApp } from '../../../tests/support/test-app'
import { birthdays, countBirthdays, newCards, takings } from './store'

let shop: TestApp
beforeEach(async () => {
  shop = await openTestApp()
})
afterEach(() => shop.close())

const today = () => shop.client.today.overview()
const born = (name: string, day: number, month: number, year: number | null = null) =>
  addPerson(shop, name, { birthday: { day, month, year } })
const names = (overview: TodayOverview) => overview.birthdays.map(({ name, on }) => `${on} ${name}`)

async function setState(id: number, state: 'deceased' | 'restricted' | 'moved') {
  await shop.app.core.operations.run({ kind: 'customers.update', label: '', actor: 'MK' }, (tx) =>
    tx.updateTable('customer').set({ state }).where('id', '=', id).execute(),
  )
}

describe('Heute', () => {
  it('is empty and has its date in an empty shop', async () => {
    expect(await today()).toEqual({
      date: '2026-11-22',
      overdue: [],
      due: [],
      overdueTotal: 0,
      dueTotal: 0,
      matters: [],
      mattersTotal: 0,
      mattersLater: { count: 0, nextOn: null },
      birthdays: [],
      birthdaysTotal: 0,
      purchases: { count: 0, cents: 0 },
      newCustomers: 0,
    })
  })

  it('tells what is overdue from what is due today and leaves out what is to come', async () => {
    const customerId = await addPerson(shop, 'Müller')
    for (const dueOn of ['2026-11-22', '2026-11-23', '2026-11-21', '2026-09-01'])
      await shop.client.reminders.add({ customerId, text: dueOn, dueOn })
    const { overdue, overdueTotal, due, dueTotal } = await today()
    expect(overdue.map((reminder) => reminder.text)).toEqual(['2026-09-01', '2026-11-21'])
    expect(due.map((reminder) => reminder.text)).toEqual(['2026-11-22'])
    expect([overdueTotal, dueTotal]).toEqual([2, 1])
    await shop.client.customers.delete({ ids: [customerId] })
    expect(await today()).toMatchObject({ overdue: [], overdueTotal: 0, due: [], dueTotal: 0 })
  })

  it('says how things stand with whom a reminder or complaint is about, so that nobody calls', async () => {
    const states = ['deceased', 'restricted', 'lost', 'moved'] as const
    for (const state of states) {
      const customerId = await addPerson(shop, state)
      await shop.client.reminders.add({ customerId, text: 'Anrufen', dueOn: '2026-11-22' })
      const said = { kind: 'complaint', text: 'Korkt', dueOn: '2026-11-22' } as const
      await shop.client.voices.add({ customerId, said })
      await shop.client.customers.setState({ id: customerId, state })
    }
    const { due, matters } = await today()
    expect(due.map(({ state }) => state)).toEqual(states)
    expect(matters.map(({ state }) => state)).toEqual(states)
  })

  it('names at most 200 of each kind and counts all', async () => {
    const customerId = await addPerson(shop, 'Müller')
    const meta = { kind: 'reminders.add', label: '', actor: 'MK' }
    await shop.app.core.operations.run(meta, async (tx) => {
      const row = { customer_id: customerId, text: 'anrufen', at: '2026-11-01T08:00:00.000Z', actor: 'MK' }
      const rows = Array.from({ length: 203 }, () => ({ ...row, due_on: '2026-11-10' }))
      await tx.insertInto('reminder').values(rows).execute()
    })
    const overview = await today()
    expect([overview.overdue.length, overview.overdueTotal]).toEqual([200, 203])
  })

  it('adds up the purchases of the day, without cancelled ones and those of other days', async () => {
    const customerId = await addPerson(shop, 'Müller')
    const book = (cents: number, on?: string) =>
      shop.client.purchases.book({ customerId, cents, on, requestId: randomUUID() })
    await book(1_250)
    await book(740)
    await book(9_900, '2026-11-21')
    const { purchase } = await book(5_000)
    await shop.client.purchases.cancel({ id: purchase.id })
    expect((await today()).purchases).toEqual({ count: 2, cents: 1_990 })
  })

  it('counts the cards that were made since midnight at the shop, a household as one', async () => {
    shop.setNow('2026-11-21T22:59:59.000Z')
    await addPerson(shop, 'Gestern')
    shop.setNow('2026-11-21T23:00:00.000Z')
    await addPerson(shop, 'Heute')
    await addGroup(shop, { kind: 'household', people: [{ lastName: 'Klos' }, { lastName: 'Klos' }] })
    const trashed = await addPerson(shop, 'Irrtum')
    await shop.client.customers.delete({ ids: [trashed] })
    expect((await today()).newCustomers).toBe(2)
  })
})

describe('birthdays', () => {
  it('are those of today and the coming 14 days, by date and then by name, with the age reached', async () => {
    await born('Weber', 22, 11, 1950)
    await born('Ärmel', 6, 12, 1980)
    await born('Öztürk', 6, 12)
    await born('Zu spät', 7, 12, 1980)
    await born('Gestern', 21, 11, 1980)
    const adler = await born('Adler', 22, 11, 2001)
    const overview = await today()
    expect(names(overview)).toEqual([
      '2026-11-22 Anna Adler',
      '2026-11-22 Anna Weber',
      '2026-12-06 Anna Ärmel',
      '2026-12-06 Anna Öztürk',
    ])
    expect(overview.birthdays.map(({ age }) => age)).toEqual([25, 76, 46, null])
    expect(overview.birthdays[0]).toMatchObject({ customerId: adler, personId: adler })
    expect(overview.birthdaysTotal).toBe(4)
  })

  it('go on over the turn of the year, with the age of the new one', async () => {
    shop.setNow('2026-12-28T10:00:00.000Z')
    await born('Neujahr', 1, 1, 1960)
    await born('Silvester', 31, 12, 1960)
    await born('Ende', 11, 1, 1960)
    await born('Danach', 12, 1, 1960)
    const overview = await today()
    expect(names(overview)).toEqual([
      '2026-12-31 Anna Silvester',
      '2027-01-01 Anna Neujahr',
      '2027-01-11 Anna Ende',
    ])
    expect(overview.birthdays.map(({ age }) => age)).toEqual([66, 67, 67])
  })

  it('of 29 February are kept on the 28th or on 1 March, as the shop has set, and on the day in a leap year', async () => {
    await born('Schalttag', 29, 2, 2000)
    shop.setNow('2027-02-20T10:00:00.000Z')
    expect(names(await today())).toEqual(['2027-02-28 Anna Schalttag'])
    await shop.client.settings.update({ group: 'birthdays', value: { feb29: 'mar1' } })
    expect(names(await today())).toEqual(['2027-03-01 Anna Schalttag'])
    shop.setNow('2028-02-20T10:00:00.000Z')
    const leap = await today()
    expect(names(leap)).toEqual(['2028-02-29 Anna Schalttag'])
    expect(leap.birthdays[0]?.age).toBe(28)
  })

  it('are 200 at most, the next ones, and all are counted', async () => {
    for (const [day, count] of [
      [24, 150],
      [25, 60],
      [26, 5],
    ] as const)
      for (let n = 0; n < count; n++) await born(`Meier ${n}`, day, 11)
    const overview = await today()
    expect(overview.birthdays).toHaveLength(200)
    expect(overview.birthdaysTotal).toBe(215)
    expect(overview.birthdays.filter(({ on }) => on === '2026-11-24')).toHaveLength(150)
    expect(overview.birthdays.at(-1)?.on).toBe('2026-11-25')
  })

  it('of members and contacts lead to the card of their household or company', async () => {
    const household = await addGroup(shop, {
      kind: 'household',
      people: [
        { firstName: 'Ute', lastName: 'Klos', birthday: { day: 24, month: 11, year: null } },
        { firstName: 'Ulrich', lastName: 'Klos' },
      ],
    })
    const company = await addGroup(shop, {
      kind: 'company',
      groupName: 'Süß & Söhne',
      people: [
        {
          title: 'Dr.',
          firstName: 'Max',
          lastName: 'Süß',
          birthday: { day: 23, month: 11, year: 1970 },
        },
      ],
    })
    expect((await today()).birthdays).toEqual([
      {
        customerId: company.id,
        personId: company.people[0],
        name: 'Dr. Max Süß',
        on: '2026-11-23',
        age: 56,
      },
      {
        customerId: household.id,
        personId: household.people[0],
        name: 'Ute Klos',
        on: '2026-11-24',
        age: null,
      },
    ])
    expect((await today()).birthdaysTotal).toBe(2)
    await shop.client.customers.delete({ ids: [company.id] })
    expect(names(await today())).toEqual(['2026-11-24 Ute Klos'])
    expect((await today()).birthdaysTotal).toBe(1)
    await setState(household.id, 'restricted')
    expect(await today()).toMatchObject({ birthdays: [], birthdaysTotal: 0 })
  })

  it('of the trashed, the deceased and the restricted are left out, of those who moved are not', async () => {
    const trashed = await born('Papierkorb', 24, 11)
    const { operationId } = await shop.client.customers.delete({ ids: [trashed] })
    await setState(await born('Verstorben', 24, 11), 'deceased')
    await setState(await born('Gesperrt', 24, 11), 'restricted')
    await setState(await born('Umzug', 24, 11), 'moved')
    expect(names(await today())).toEqual(['2026-11-24 Anna Umzug'])
    await finish(shop.client.operations.undo({ id: operationId }))
    expect((await today()).birthdaysTotal).toBe(2)
  })
})

it('reads nothing by a scan', () => {
  const db = shop.app.core.read()
  const days = [{ month: 11, day: 22, date: '2026-11-22' }]
  const planOf = (query: { compile(): Parameters<typeof queryPlan>[1] }) =>
    queryPlan(shop.app.core.dataFile(), query.compile())
  const counted = countBirthdays(db, days)
  for (const query of [birthdays(db, days, 200), counted]) {
    const plan = planOf(query)
    expect(plan).toContainEqual(
      expect.stringMatching(
        /^SEARCH person USING (COVERING )?INDEX customer_by_birthday \(birth_month=\? AND birth_day=\?\)$/,
      ),
    )
    // `part` are the sums of the days themselves, `few` what the two indexes know.
    const scans = plan.filter((step) => /^SCAN (?!kept|part|few)/.test(step))
    const few = ['SCAN card USING INDEX customer_group_gone', 'SCAN membership USING INDEX membership_left']
    expect(scans).toEqual(query === counted ? few : [])
  }
  expect(planOf(takings(db, '2026-11-22'))).toEqual([
    'SEARCH purchase USING INDEX purchase_live_by_day (on_date=?)',
  ])
  expect(planOf(newCards(db, '2026-11-21T23:00:00.000Z'))).toEqual([
    'SEARCH customer USING COVERING INDEX customer_by_created (created_at>?)',
  ])
})
