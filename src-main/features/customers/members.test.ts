import type { CardInput, CustomerCard } from '@shared/features/customers/card'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { addGroup, addPerson } from '../../../tests/support/cards'
import { finish, openTestApp, type TestApp } from '../../../tests/support/test-app'

let shop: TestApp
beforeEach(async () => {
  shop = await openTestApp()
})
afterEach(() => shop.close())

const requestId = () => crypto.randomUUID()
const get = (id: number) => shop.client.customers.get({ id })
const names = (card: CustomerCard) => card.people.map(({ firstName, lastName }) => `${firstName} ${lastName}`)
const save = async (id: number, change: Partial<CardInput>, keepEmpty = false) => {
  const card = await get(id)
  return shop.client.customers.update({
    id,
    revision: card.revision,
    card: { ...card, ...change },
    keepEmpty,
  })
}
const linked = (id: number, more: object = {}) => ({ id, ownCard: true, ...more })
const buy = (customerId: number, cents: number) =>
  shop.client.purchases.book({ customerId, cents, requestId: requestId() })
const undo = (operationId: number) => finish(shop.client.operations.undo({ id: operationId }))

async function klosAndClub() {
  const ute = await addPerson(shop, 'Klos', {
    people: [{ firstName: 'Ute', lastName: 'Klos', salutation: 'ms' }],
  })
  const household = await addGroup(shop, {
    kind: 'household',
    people: [linked(ute), { firstName: 'Ulrich', lastName: 'Klos', salutation: 'mr' }],
  })
  const club = await addGroup(shop, {
    kind: 'club',
    groupName: 'Weinclub',
    people: [linked(ute, { role: 'Kasse' })],
  })
  return { ute, household: household.id, ulrich: household.people[1] ?? 0, club: club.id }
}

describe('a person in a household and a club', () => {
  test('stands on both cards and says on its own where it belongs', async () => {
    const { ute, household, club } = await klosAndClub()
    expect(await get(household)).toMatchObject({
      displayName: 'Ute und Ulrich Klos',
      people: [{ id: ute, ownCard: true }, { ownCard: false }],
    })
    expect((await get(club)).people).toMatchObject([
      { id: ute, firstName: 'Ute', role: 'Kasse', ownCard: true },
    ])
    expect((await get(ute)).memberOf).toMatchObject([
      { groupId: household, kind: 'household', displayName: 'Ute und Ulrich Klos' },
      { groupId: club, kind: 'club', role: 'Kasse' },
    ])
    await save(ute, { people: [{ firstName: 'Uta', lastName: 'Klos' }] })
    expect([(await get(household)).displayName, names(await get(club))]).toEqual([
      'Uta und Ulrich Klos',
      ['Uta Klos'],
    ])
  })

  test('books on the account of the household, not of the club; own points wait and come back', async () => {
    const { ute, household, club } = await klosAndClub()
    await buy(ute, 2_000)
    expect(await Promise.all([ute, household, club].map(async (id) => (await get(id)).points))).toEqual([
      20, 20, 0,
    ])
    const loner = await addPerson(shop, 'Weber')
    await buy(loner, 700)
    await save(club, { people: [...(await get(club)).people, linked(loner)] })
    await buy(loner, 300)
    expect((await get(loner)).points).toBe(10)
    await save(household, { people: [...(await get(household)).people, linked(loner)] })
    expect(await get(loner)).toMatchObject({ points: 20, restingPoints: 10 })
    await save(household, { people: (await get(household)).people.filter(({ id }) => id !== loner) })
    expect(await get(loner)).toMatchObject({ points: 10, restingPoints: 0, memberOf: [{ groupId: club }] })
  })

  test('is taken out without losing anything, and put back by „Rückgängig“', async () => {
    const { ute, household } = await klosAndClub()
    const { operationId } = await save(household, { people: (await get(household)).people.slice(1) })
    expect([names(await get(household)), (await get(ute)).displayName]).toEqual([['Ulrich Klos'], 'Ute Klos'])
    expect((await shop.client.customers.search({ text: 'ute' })).hits.map(({ id }) => id)).toEqual([ute])
    await undo(operationId)
    expect(names(await get(household))).toEqual(['Ute Klos', 'Ulrich Klos'])
    const [, change] = await shop.client.customers.changes({ id: household })
    expect(change?.fields).toContainEqual({ field: 'member', before: 'Ute Klos', after: '' })
  })

  test('who left stays below as former and counts no more', async () => {
    const { ute, household, ulrich } = await klosAndClub()
    const people = (await get(household)).people.map((one) =>
      one.id === ute ? { ...one, leftOn: '2026-11-01' } : one,
    )
    await save(household, { people })
    expect(await get(household)).toMatchObject({
      displayName: 'Ulrich Klos',
      people: [{ leftOn: '2026-11-01' }, { id: ulrich }],
    })
    await buy(ute, 500)
    expect([(await get(ute)).points, (await get(household)).points]).toEqual([5, 0])
  })
})

describe('a card of its own', () => {
  test('is given to a member and taken again, with its points; both are undone', async () => {
    const { household, ulrich } = await klosAndClub()
    const given = await shop.client.customers.setOwnCard({ groupId: household, personId: ulrich, own: true })
    expect(given.card).toMatchObject({ id: ulrich, kind: 'person', memberOf: [{ groupId: household }] })
    expect(given.card.number).not.toBe('')
    expect((await shop.client.customers.search({ text: 'ulrich' })).hits.map(({ id }) => id)).toContain(
      ulrich,
    )
    const taken = await shop.client.customers.setOwnCard({ groupId: household, personId: ulrich, own: false })
    expect(taken.card.id).toBe(household)
    expect((await shop.client.customers.list({})).rows.map(({ id }) => id)).not.toContain(ulrich)
    await undo(taken.operationId)
    expect((await get(ulrich)).id).toBe(ulrich)
    await undo(given.operationId)
    expect((await get(ulrich)).id).toBe(household)
    expect((await shop.client.customers.list({})).total).toBe(3)
  })

  test('that goes into a household brings its points, and comes back when the member is taken out', async () => {
    const { household } = await klosAndClub()
    const weber = await addPerson(shop, 'Weber', { phones: [{ number: '0711 4711' }], note: 'mag Rotwein' })
    await buy(weber, 1_200)
    await save(household, { people: [...(await get(household)).people, linked(weber)] })
    const { operationId } = await shop.client.customers.setOwnCard({
      groupId: household,
      personId: weber,
      own: false,
    })
    expect(await get(household)).toMatchObject({
      points: 12,
      people: [{}, {}, { phones: [{ number: '0711 4711' }] }],
    })
    await buy(weber, 100)
    expect(
      (await shop.client.history.list({ customerId: household })).entries.map(({ type }) => type),
    ).toContain('purchase')
    const { hits } = await shop.client.customers.search({ text: '4711' })
    expect(hits).toMatchObject([{ id: household, matched: 'phone' }])
    await save(household, { people: (await get(household)).people.slice(0, 2) })
    expect(await get(weber)).toMatchObject({ id: weber, note: 'mag Rotwein', points: 0 })
    await undo(operationId)
    expect((await get(household)).points).toBe(1)
  })

  test('a club has no members without one: whoever is entered there gets one', async () => {
    const { id, people } = await addGroup(shop, {
      kind: 'club',
      groupName: 'Stammtisch',
      people: [{ firstName: 'Jan', lastName: 'Ott' }],
    })
    const [jan = 0] = people
    expect(await get(jan)).toMatchObject({ id: jan, memberOf: [{ groupId: id }] })
    const unfit = { code: 'OWN_CARD_UNFIT', data: { name: 'Jan Ott' } }
    await expect(
      shop.client.customers.setOwnCard({ groupId: id, personId: jan, own: false }),
    ).rejects.toMatchObject(unfit)
  })
})

describe('what cannot stand on a card', () => {
  test('the card itself, a group, somebody twice or gone, days to come or the wrong way round', async () => {
    const { ute, household, club } = await klosAndClub()
    const gone = await addPerson(shop, 'Gestern')
    await shop.client.customers.delete({ ids: [gone] })
    const refused: [object[], string][] = [
      [[linked(club)], 'self'],
      [[linked(household)], 'group'],
      [[linked(ute), linked(ute)], 'twice'],
      [[linked(gone)], 'gone'],
      [[linked(4711)], 'gone'],
      [[linked(ute, { leftOn: '2026-11-23' })], 'future'],
      [[linked(ute, { since: '2026-02-01', leftOn: '2026-01-01' })], 'order'],
    ]
    for (const [people, reason] of refused)
      await expect(save(club, { people: people as CardInput['people'] & object })).rejects.toMatchObject({
        code: 'MEMBER_UNFIT',
        data: { reason },
      })
    expect(names(await get(club))).toEqual(['Ute Klos'])
  })

  test('a person that belongs to a group becomes none itself', async () => {
    const { ute } = await klosAndClub()
    await expect(save(ute, { kind: 'company', groupName: 'Klos GmbH', people: [] })).rejects.toMatchObject({
      code: 'MEMBER_UNFIT',
      data: { reason: 'belongs', name: 'Ute und Ulrich Klos' },
    })
  })

  test('a household whose last one leaves is asked about, and goes on by its name or as a club', async () => {
    const { ute, household } = await klosAndClub()
    await expect(save(household, { people: [] })).rejects.toMatchObject({ code: 'LAST_MEMBER' })
    const people = (await get(household)).people.map((one) => ({ ...one, leftOn: '2026-11-02' }))
    await expect(save(household, { people })).rejects.toMatchObject({ code: 'LAST_MEMBER' })
    await expect(save(household, { people: [] }, true)).rejects.toMatchObject({ code: 'NAME_MISSING' })
    const { card, operationId } = await save(household, { people: [], groupName: 'Familie Klos' }, true)
    expect([card.displayName, (await get(ute)).displayName]).toEqual(['Familie Klos', 'Ute Klos'])
    await undo(operationId)
    const { card: club } = await save(household, { kind: 'club', groupName: 'Klosrunde' })
    expect(club.people.every(({ ownCard }) => ownCard)).toBe(true)
  })
})
