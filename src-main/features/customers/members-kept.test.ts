import type { CardInput, CustomerCard } from '@shared/features/customers/card'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { addGroup, addPerson } from '../../../tests/support/cards'
import { finish, openTestApp, type TestApp } from '../../../tests/support/test-app'
import { erasePerson, exportPerson } from '../privacy'

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

describe('the history of each', () => {
  test('tells with whom one spoke, is filtered by that, and stands on the own card, too', async () => {
    const { ute, household, ulrich } = await klosAndClub()
    const note = (text: string, personId: number | null) =>
      shop.client.history.add({
        customerId: household,
        channel: 'call',
        text,
        personId,
        requestId: requestId(),
      })
    await note('an alle', null)
    await note('mit Ute', ute)
    await note('mit Ulrich', ulrich)
    const texts = async (customerId: number, personId: number | null = null) =>
      (await shop.client.history.list({ customerId, personId })).entries.map(
        (entry) => 'text' in entry && entry.text,
      )
    expect(await texts(household)).toEqual(['mit Ulrich', 'mit Ute', 'an alle'])
    expect([await texts(household, ulrich), await texts(ute)]).toEqual([['mit Ulrich'], ['mit Ute']])
    expect((await shop.client.history.list({ customerId: ute })).entries).toMatchObject([
      { personId: ute, personName: 'Ute Klos' },
    ])
    await expect(note('mit Fremden', await addPerson(shop, 'Fremd'))).rejects.toMatchObject({
      code: 'NOT_FOUND',
    })
    // Whoever is taken off the card leaves what was said, and comes back to it.
    const { operationId } = await save(household, { people: (await get(household)).people.slice(0, 1) })
    expect(await texts(household)).toHaveLength(3)
    await undo(operationId)
    expect(await texts(household, ulrich)).toEqual(['mit Ulrich'])
  })
})

describe('erasing and undoing with members who have cards of their own', () => {
  test('erasing the household leaves them, erasing one takes it out of every group', async () => {
    const { ute, household, club } = await klosAndClub()
    await buy(ute, 1_000)
    await erasePerson(shop.app.core, household, 'MK')
    expect(await get(ute)).toMatchObject({
      displayName: 'Ute Klos',
      points: 0,
      memberOf: [{ groupId: club }],
    })
    await shop.client.history.add({
      customerId: club,
      channel: 'visit',
      text: 'xylophon',
      personId: ute,
      requestId: requestId(),
    })
    await erasePerson(shop.app.core, ute, 'MK')
    expect((await get(club)).people).toEqual([])
    expect((await shop.client.history.list({ customerId: club })).entries).toEqual([])
    expect(await exportPerson(shop.app.core.read(), ute)).toEqual({})
    await erasePerson(shop.app.core, club, 'MK')
    expect((await shop.client.customers.list({})).total).toBe(0)
  })

  test('one who stands on the card of the household alone is not erased with the club', async () => {
    const { ute, household, club } = await klosAndClub()
    await shop.client.customers.setOwnCard({ groupId: household, personId: ute, own: false })
    await buy(ute, 500)
    expect((await get(household)).points).toBe(5)
    await erasePerson(shop.app.core, club, 'MK')
    expect(names(await get(household))).toEqual(['Ute Klos', 'Ulrich Klos'])
  })

  test('a new card that others have put into a group since is kept, and the group without them goes', async () => {
    const { operationId: made, card } = await shop.client.customers.create({
      kind: 'person',
      people: [{ lastName: 'Ott' }],
    })
    const { operationId: founded } = await shop.client.customers.create({
      kind: 'club',
      groupName: 'Stammtisch',
      people: [linked(card.id), { lastName: 'Neu' }],
    })
    expect((await undo(made)).kept).toMatchObject([{ customerId: card.id, reason: 'usedSince' }])
    await undo(founded)
    expect((await shop.client.customers.list({})).rows.map(({ listName }) => listName)).toEqual(['Ott'])
  })

  test('a member in the trash is not on the card, and is there again when it comes back', async () => {
    const { ute, household } = await klosAndClub()
    await shop.client.customers.delete({ ids: [ute] })
    expect((await get(household)).displayName).toBe('Ulrich Klos')
    await save(household, { note: 'ohne Ute' })
    await shop.client.customers.restore({ ids: [ute] })
    expect((await get(household)).displayName).toBe('Ute und Ulrich Klos')
    expect((await shop.client.customers.search({ text: 'ute ulrich' })).hits).toHaveLength(1)
  })
})
