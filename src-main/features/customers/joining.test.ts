import type { CardInput, CustomerCard } from '@shared/features/customers/card'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { addGroup } from '../../../tests/support/cards'
import { finish, openTestApp, type TestApp } from '../../../tests/support/test-app'

let shop: TestApp
beforeEach(async () => {
  shop = await openTestApp()
})
afterEach(() => shop.close())

const get = (id: number) => shop.client.customers.get({ id })
const names = (card: CustomerCard) => card.people.map(({ firstName, lastName }) => `${firstName} ${lastName}`)
const linked = (id: number, more: object = {}) => ({ id, ownCard: true, ...more })
const undo = (operationId: number) => finish(shop.client.operations.undo({ id: operationId }))
async function save(id: number, change: Partial<CardInput>) {
  const card = await get(id)
  return shop.client.customers.update({ id, revision: card.revision, card: { ...card, ...change } })
}

/** A couple without cards of their own, and a club with a member. */
async function klosAndClub() {
  const household = await addGroup(shop, {
    kind: 'household',
    people: [
      { firstName: 'Ute', lastName: 'Klos' },
      { firstName: 'Ulrich', lastName: 'Klos' },
    ],
  })
  const people = [{ firstName: 'Jan', lastName: 'Ott' }]
  const club = await addGroup(shop, { kind: 'club', groupName: 'Weinclub', people })
  return { household: household.id, ulrich: household.people[1] ?? 0, club: club.id }
}

describe('a member without a card of its own', () => {
  test('gets a card of its own by joining the second group, in the same step, and „Rückgängig“ takes both back', async () => {
    const { household, ulrich, club } = await klosAndClub()
    await shop.client.history.add({
      customerId: household,
      personId: ulrich,
      channel: 'call',
      text: 'Silvaner',
      requestId: crypto.randomUUID(),
    })
    const { revision } = await get(household)
    const { operationId } = await save(club, {
      people: [...(await get(club)).people, linked(ulrich, { role: 'Schrift' })],
    })
    expect(names(await get(club))).toEqual(['Jan Ott', 'Ulrich Klos'])
    expect(await get(ulrich)).toMatchObject({
      ...{ id: ulrich, kind: 'person', displayName: 'Ulrich Klos', number: expect.stringMatching(/\d/) },
      memberOf: [{ groupId: household }, { groupId: club, role: 'Schrift' }],
    })
    expect((await get(household)).people).toMatchObject([{ ownCard: false }, { id: ulrich, ownCard: true }])
    expect((await shop.client.customers.search({ text: 'ulrich' })).hits.map(({ id }) => id)).toContain(
      ulrich,
    )
    expect((await shop.client.history.list({ customerId: ulrich })).entries).toMatchObject([
      { text: 'Silvaner' },
    ])
    // A form that was open on the household meets what changed there.
    const open = { id: household, revision, card: await get(household) }
    await expect(shop.client.customers.update(open)).rejects.toMatchObject({ code: 'CONFLICT' })
    await undo(operationId)
    expect([names(await get(club)), (await get(ulrich)).id]).toEqual([['Jan Ott'], household])
    expect((await get(household)).people).toMatchObject([{ ownCard: false }, { id: ulrich, ownCard: false }])
    expect((await shop.client.customers.search({ text: 'ulrich' })).hits.map(({ id }) => id)).toEqual([
      household,
    ])
  })

  test('joins a household or company as well, new or old, from the card of either', async () => {
    const { household, ulrich } = await klosAndClub()
    const company = await addGroup(shop, {
      kind: 'company',
      groupName: 'Süß & Söhne',
      people: [linked(ulrich), { firstName: 'Max', lastName: 'Süß', phones: [{ number: '03643 55512' }] }],
    })
    const max = company.people[1] ?? 0
    expect((await get(max)).id).toBe(company.id)
    await save(household, { people: [...(await get(household)).people, linked(max)] })
    expect(await get(max)).toMatchObject({
      ...{ id: max, phones: [{ number: '03643 55512' }] },
      memberOf: [{ groupId: household }, { groupId: company.id }],
    })
    expect((await get(ulrich)).memberOf).toHaveLength(2)
  })

  test('is still refused on the card where it stands: there nothing is joined', async () => {
    const { household, ulrich } = await klosAndClub()
    await expect(save(household, { people: [linked(ulrich)] })).rejects.toMatchObject({
      code: 'MEMBER_UNFIT',
      data: { reason: 'gone', name: 'Ulrich Klos' },
    })
  })
})
