import type { CustomerCard } from '@shared/features/customers/card'
import { addressees, excludedBy } from '@shared/features/selections/exclusion'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { addGroup, addPerson } from '../../../tests/support/cards'
import { finish, openTestApp, type TestApp } from '../../../tests/support/test-app'

let shop: TestApp
beforeEach(async () => {
  shop = await openTestApp()
})
afterEach(() => shop.close())

const klos = () =>
  addGroup(shop, {
    kind: 'household',
    people: [
      { firstName: 'Ute', lastName: 'Klos', birthday: { day: 24, month: 11, year: null } },
      { firstName: 'Ulrich', lastName: 'Klos', birthday: { day: 25, month: 11, year: null } },
    ],
  })
function set(input: Parameters<TestApp['client']['customers']['setState']>[0]) {
  return shop.client.customers.setState(input)
}
const firstNames = (card: CustomerCard) =>
  addressees(card, 'legal', '2026-11-22').map(({ firstName }) => firstName)

describe('the state of a card', () => {
  test('is kept with its day, today where none is given, and taken back', async () => {
    const id = await addPerson(shop, 'Röder')
    const moved = await set({ id, state: 'moved' })
    expect(moved.card).toMatchObject({ state: 'moved', stateOn: '2026-11-22' })
    const restricted = await set({ id, state: 'restricted', on: '2026-11-02' })
    expect(restricted.card).toMatchObject({ state: 'restricted', stateOn: '2026-11-02' })
    const active = await set({ id, state: 'active', on: '2026-11-03' })
    expect(active.card).toMatchObject({ state: 'active', stateOn: null })
  })

  test('is one operation: undone as a whole, and read in the history of the card', async () => {
    const id = await addPerson(shop, 'Röder')
    await set({ id, state: 'moved', on: '2026-11-01' })
    const { operationId } = await set({ id, state: 'deceased' })
    await finish(shop.client.operations.undo({ id: operationId }))
    expect(await shop.client.customers.get({ id })).toMatchObject({ state: 'moved', stateOn: '2026-11-01' })
    const [, last] = await shop.client.customers.changes({ id })
    expect(last).toMatchObject({ kind: 'customers.setState', actor: 'MK' })
    expect(last?.fields).toContainEqual({ field: 'customer.state', before: 'moved', after: 'deceased' })
  })

  test('does not get in the way of a form that is open meanwhile', async () => {
    const id = await addPerson(shop, 'Röder')
    const open = await shop.client.customers.get({ id })
    await set({ id, state: 'moved' })
    const saved = await shop.client.customers.update({
      id,
      revision: open.revision,
      card: { ...open, note: 'neu' },
    })
    expect(saved.card).toMatchObject({ note: 'neu', state: 'moved' })
  })

  test('unbekannt verzogen ends with a new address, not with another change', async () => {
    const home = { street: 'Am Markt 1', postcode: '99423', city: 'Weimar' }
    const id = await addPerson(shop, 'Röder', { addresses: [home] })
    const { card } = await set({ id, state: 'moved' })
    const save = (change: Partial<CustomerCard>, revision: number) =>
      shop.client.customers.update({ id, revision, card: { ...card, ...change } })
    const noted = await save({ note: 'Nachbarin fragen' }, card.revision)
    expect(noted.card.state).toBe('moved')
    const none = await save({ addresses: [] }, noted.card.revision)
    expect(none.card.state).toBe('moved')
    const address = { ...card.addresses[0]!, street: 'Neckarweg 7' }
    const found = await save({ addresses: [address] }, none.card.revision)
    expect(found.card).toMatchObject({ state: 'active', stateOn: null })
    await finish(shop.client.operations.undo({ id: found.operationId }))
    expect(await shop.client.customers.get({ id })).toMatchObject({ state: 'moved', stateOn: '2026-11-22' })
  })

  test('of the deceased has a day of death only where it is known', async () => {
    const id = await addPerson(shop, 'Röder')
    const { card } = await set({ id, state: 'deceased' })
    expect(card).toMatchObject({ state: 'deceased', stateOn: null, people: [{ state: 'deceased' }] })
    expect(excludedBy(card, 'legal', '2026-11-22')).toBe('deceased')
    expect(excludedBy(card, 'internal', '2026-11-22')).toBeNull()
  })
})

describe('a member that has died', () => {
  test('is out of address and salutation for every purpose, keeps no birthday, and the others stay', async () => {
    const { id, people } = await klos()
    const [, ulrich = 0] = people
    const { card } = await set({ id, personId: ulrich, state: 'deceased', on: '2026-05-03' })
    expect(card).toMatchObject({ state: 'active', people: [{ state: 'active' }, { stateOn: '2026-05-03' }] })
    expect(firstNames(card)).toEqual(['Ute'])
    expect(excludedBy(card, 'advertising', '2026-11-22')).toBeNull()
    const { birthdays, birthdaysTotal } = await shop.client.today.overview()
    expect([birthdays.map(({ name }) => name), birthdaysTotal]).toEqual([['Ute Klos'], 1])
  })

  test('leaves nobody to write to when it was the last one', async () => {
    const { id, people } = await klos()
    for (const personId of people) await set({ id, personId, state: 'deceased' })
    const card = await shop.client.customers.get({ id })
    expect([firstNames(card), excludedBy(card, 'contract', '2026-11-22')]).toEqual([[], 'deceased'])
  })

  test('leaves nobody to advertise to when the others object', async () => {
    const { id, people } = await addGroup(shop, {
      kind: 'household',
      people: [
        { firstName: 'Ute', lastName: 'Klos', adObjection: true },
        { firstName: 'Ulrich', lastName: 'Klos' },
      ],
    })
    const { card } = await set({ id, personId: people[1] ?? 0, state: 'deceased' })
    expect([
      excludedBy(card, 'advertising', '2026-11-22'),
      excludedBy(card, 'contract', '2026-11-22'),
    ]).toEqual(['objection', null])
  })

  test('of a company does not end the letters to the company', async () => {
    const { id, people } = await addGroup(shop, {
      kind: 'company',
      groupName: 'Süß & Söhne',
      people: [{ firstName: 'Max', lastName: 'Süß' }],
    })
    const { card } = await set({ id, personId: people[0] ?? 0, state: 'deceased' })
    expect([firstNames(card), excludedBy(card, 'advertising', '2026-11-22')]).toEqual([[], null])
  })
})

describe('what cannot be said', () => {
  test('a group does not die, and a member neither moves nor is restricted', async () => {
    const { id, people } = await klos()
    const personId = people[0] ?? 0
    await expect(set({ id, state: 'deceased' })).rejects.toMatchObject({ code: 'STATE_UNFIT' })
    for (const state of ['moved', 'restricted'] as const)
      await expect(set({ id, personId, state })).rejects.toMatchObject({ code: 'STATE_UNFIT' })
    expect((await set({ id, state: 'moved' })).card.state).toBe('moved')
  })

  test('a day to come', async () => {
    const id = await addPerson(shop, 'Röder')
    await expect(set({ id, state: 'moved', on: '2026-11-23' })).rejects.toMatchObject({
      code: 'STATE_IN_FUTURE',
      data: { on: '2026-11-23', today: '2026-11-22' },
    })
  })

  test('anything of a card in the trash, of a stranger, or by the id of a member alone', async () => {
    const id = await addPerson(shop, 'Röder')
    const { people } = await klos()
    const personId = people[0] ?? 0
    await expect(set({ id, personId, state: 'deceased' })).rejects.toMatchObject({ code: 'NOT_FOUND' })
    await expect(set({ id: personId, state: 'deceased' })).rejects.toMatchObject({ code: 'NOT_FOUND' })
    await shop.client.customers.delete({ ids: [id] })
    await expect(set({ id, state: 'moved' })).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })
})
