import type { CardInput } from '@shared/features/customers/card'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { addGroup } from '../../../tests/support/cards'
import { finish, openTestApp, type TestApp } from '../../../tests/support/test-app'

let shop: TestApp
beforeEach(async () => {
  shop = await openTestApp()
})
afterEach(() => shop.close())

const left = { street: 'Weg 1', postcode: '01067', city: 'Dresden', toOn: '2026-11-01' }
const now = { street: 'Neckarweg 17', postcode: '69120', city: 'Heidelberg', extra: 'Hinterhaus' }
const get = (id: number) => shop.client.customers.get({ id })
const undo = (operationId: number) => finish(shop.client.operations.undo({ id: operationId }))
const setOwnCard = (groupId: number, personId: number, own: boolean) =>
  shop.client.customers.setOwnCard({ groupId, personId, own })
const check = async (id: number) =>
  (await shop.client.letters.check({ selection: { type: 'ids', ids: [id] }, purpose: 'contract' })).recipients
const join = async (id: number, personId: number) => {
  const { revision, ...card } = await get(id)
  const people: CardInput['people'] = [...card.people, { id: personId, ownCard: true }]
  return shop.client.customers.update({ id, revision, card: { ...card, people } })
}

/** A couple without cards of their own at an address, and a club. */
async function klosAndClub() {
  const people = ['Ute', 'Ulrich'].map((firstName) => ({ firstName, lastName: 'Klos' }))
  const home = await addGroup(shop, { kind: 'household', people, addresses: [left, now] })
  const club = await addGroup(shop, { kind: 'club', groupName: 'Weinclub' })
  return { home: home.id, ulrich: home.people[1] ?? 0, club: club.id }
}

describe('a card of their own that a member gets', () => {
  test('has the address at which the household lives, so that letters arrive; „Rückgängig“ takes it away', async () => {
    const { home, ulrich } = await klosAndClub()
    const { operationId } = await setOwnCard(home, ulrich, true)
    expect((await get(ulrich)).addresses).toMatchObject([now])
    expect(await check(ulrich)).toBe(1)
    await undo(operationId)
    const kept = shop.app.core.read().selectFrom('address').select('id').where('customer_id', '=', ulrich)
    expect(await kept.execute()).toEqual([])
    expect((await get(home)).addresses).toMatchObject([left, now])
  })

  test('has it as well where it comes about by joining a second group', async () => {
    const { ulrich, club } = await klosAndClub()
    const { operationId } = await join(club, ulrich)
    expect((await get(ulrich)).addresses).toMatchObject([now])
    await undo(operationId)
    expect((await shop.client.customers.list({ selection: { type: 'postcode', prefix: '69' } })).total).toBe(
      1,
    )
  })

  test('has that of the household which a contact joins, and none of a company', async () => {
    const { home } = await klosAndClub()
    const firm = { street: 'Werk 9', postcode: '10115', city: 'Berlin' }
    const people = ['Max', 'Mia'].map((firstName) => ({ firstName, lastName: 'Süß' }))
    const company = await addGroup(shop, { kind: 'company', groupName: 'Süß', people, addresses: [firm] })
    const [max = 0, mia = 0] = company.people
    await join(home, max)
    expect((await get(max)).addresses).toMatchObject([now])
    await setOwnCard(company.id, mia, true)
    expect((await get(mia)).addresses).toEqual([])
  })

  test('keeps the address that was on it when it had one before', async () => {
    const { home, ulrich } = await klosAndClub()
    await setOwnCard(home, ulrich, true)
    const { revision, ...card } = await get(ulrich)
    const own = { street: 'Eigen 3', postcode: '50667', city: 'Köln' }
    await shop.client.customers.update({ id: ulrich, revision, card: { ...card, addresses: [own] } })
    await setOwnCard(home, ulrich, false)
    await setOwnCard(home, ulrich, true)
    expect((await get(ulrich)).addresses).toMatchObject([own])
  })
})

describe('a household that moves', () => {
  test('takes along whoever lived there, on the card of their own; one „Rückgängig“ brings all back', async () => {
    const { home, ulrich } = await klosAndClub()
    await setOwnCard(home, ulrich, true)
    const { revision, ...card } = await get(home)
    const next = { street: 'Berg 3', postcode: '69118', city: 'Heidelberg' }
    const { movedAlong, operationId } = await shop.client.customers.update({
      id: home,
      revision,
      card: { ...card, addresses: [left, next] },
    })
    expect(movedAlong).toEqual([{ id: ulrich, displayName: 'Ulrich Klos' }])
    expect((await get(ulrich)).addresses).toMatchObject([next])
    await undo(operationId)
    expect((await get(ulrich)).addresses).toMatchObject([now])
    expect((await get(home)).addresses).toMatchObject([left, now])
  })

  test('leaves a restricted card alone', async () => {
    const { home, ulrich } = await klosAndClub()
    await setOwnCard(home, ulrich, true)
    await shop.client.customers.setState({ id: ulrich, state: 'restricted' })
    const { revision, ...card } = await get(home)
    const next = { street: 'Berg 3', postcode: '69118', city: 'Heidelberg' }
    const moved = await shop.client.customers.update({
      id: home,
      revision,
      card: { ...card, addresses: [next] },
    })
    expect(moved.movedAlong).toEqual([])
    expect((await get(ulrich)).addresses).toMatchObject([now])
  })
})
