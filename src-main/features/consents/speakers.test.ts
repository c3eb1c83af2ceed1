import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { addGroup, addPerson } from '../../../tests/support/cards'
import { consentsOf } from '../../../tests/support/consents'
import { openTestApp, type TestApp } from '../../../tests/support/test-app'

let shop: TestApp
beforeEach(async () => {
  shop = await openTestApp()
})
afterEach(() => shop.close())

const { record, standing, history, undo, klos } = consentsOf(() => shop)

describe('the objection to advertising', () => {
  const letter = { channel: 'letter', purpose: 'advertising' } as const

  test('a no to letters is the objection of the card; it wins and takes nothing from the record', async () => {
    const id = await addPerson(shop, 'Röder')
    await record({ customerId: id })
    const { operationId, standing: now } = await record({
      ...{ customerId: id, ...letter, status: 'withdrawn', on: '2026-11-20' },
    })
    expect(now).toMatchObject({ allowed: false, why: 'objection', entries: 0 })
    expect(await shop.client.customers.get({ id })).toMatchObject({ adObjection: true })
    expect(await standing(id)).toEqual([false, 'objection'])
    expect(await history(id)).toEqual(['2026-11-22 MK given'])
    expect(await history(id, letter)).toEqual(['2026-11-20 MK objected'])
    await undo(operationId)
    expect(await standing(id)).toEqual([true, 'given'])
    expect(await standing(id, undefined, letter)).toEqual([true, 'letterUntilObjection'])
  })

  test('from the form of the card shows here, and lifted here it is lifted there', async () => {
    const id = await addPerson(shop, 'Röder', { adObjection: true })
    const open = await shop.client.customers.get({ id })
    expect(await standing(id, undefined, letter)).toEqual([false, 'objection'])
    await shop.client.consents.object({ customerId: id, objects: false })
    expect(await shop.client.customers.get({ id })).toMatchObject({
      adObjection: false,
      people: [{ adObjection: false }],
    })
    expect(await history(id, letter)).toEqual(['2026-11-22 MK objectionLifted', '2026-11-22 MK objected'])
    // A form that was open meanwhile must not bring it back unseen.
    const stale = shop.client.customers.update({ id, revision: open.revision, card: open })
    await expect(stale).rejects.toMatchObject({ code: 'CONFLICT' })
  })

  test('of one member is none of the other, of the card it is of both', async () => {
    const { id, people } = await klos()
    const [ute = 0, ulrich = 0] = people
    await record({ customerId: id, personId: ute })
    await record({ customerId: id, personId: ulrich })
    await shop.client.consents.object({ customerId: id, personId: ulrich, objects: true })
    expect(await standing(id, ute)).toEqual([true, 'given'])
    expect(await standing(id, ulrich)).toEqual([false, 'objection'])
    const { operationId } = await shop.client.consents.object({ customerId: id, objects: true })
    expect(await standing(id, ute)).toEqual([false, 'householdObjection'])
    expect(await shop.client.consents.ofCard({ customerId: id })).toMatchObject({
      adObjection: true,
      adObjectionOn: '2026-11-22',
      people: [{ adObjection: false }, { adObjection: true }],
    })
    await undo(operationId)
    expect(await standing(id, ute)).toEqual([true, 'given'])
  })
})

describe('who speaks', () => {
  test('each member of a household for itself, a household never', async () => {
    const { id, people } = await klos()
    const [ute = 0, ulrich = 0] = people
    await record({ customerId: id, personId: ute })
    // By the member's own number alone, as a feature may know no other.
    await record({ customerId: ulrich, status: 'refused' })
    expect(await standing(id, ute)).toEqual([true, 'given'])
    expect(await standing(id, ulrich)).toEqual([false, 'refused'])
    await expect(record({ customerId: id })).rejects.toMatchObject({ code: 'CONSENT_NEEDS_PERSON' })
  })

  test('a company and each of its contacts', async () => {
    const { id, people } = await addGroup(shop, {
      kind: 'company',
      groupName: 'Süß & Söhne',
      people: [{ firstName: 'Max', lastName: 'Süß' }],
    })
    await record({ customerId: id, personId: people[0] ?? 0 })
    const { people: all } = await shop.client.consents.ofCard({ customerId: id })
    expect(all.map(({ name, isCompany }) => [name, isCompany])).toEqual([
      ['Süß & Söhne', true],
      ['Max Süß', false],
    ])
    expect(await standing(id)).toEqual([false, 'unknown'])
    expect(await standing(id, undefined, { channel: 'phone', purpose: 'advertising' })).toEqual([
      false,
      'notPresumed',
    ])
  })

  test('nobody of another card, of none, or in the trash', async () => {
    const id = await addPerson(shop, 'Röder')
    const { people } = await klos()
    const notFound = { code: 'NOT_FOUND', data: { what: 'customer' } }
    await expect(record({ customerId: id, personId: people[0] ?? 0 })).rejects.toMatchObject(notFound)
    await expect(record({ customerId: 4711 })).rejects.toMatchObject(notFound)
    await shop.client.customers.delete({ ids: [id] })
    await expect(record({ customerId: id })).rejects.toMatchObject(notFound)
    const object = { customerId: id, objects: true }
    await expect(shop.client.consents.object(object)).rejects.toMatchObject(notFound)
  })

  test('a member that is taken off takes what was said along, and brings it back', async () => {
    const { id, people } = await klos()
    const [, ulrich = 0] = people
    await record({ customerId: id, personId: ulrich })
    const card = await shop.client.customers.get({ id })
    const { operationId } = await shop.client.customers.update({
      ...{ id, revision: card.revision },
      card: { ...card, people: card.people.slice(0, 1) },
    })
    await undo(operationId)
    expect(await standing(id, ulrich)).toEqual([true, 'given'])
  })

  test('a card that somebody consented on stays when its making is undone', async () => {
    const made = await shop.client.customers.create({ kind: 'person', people: [{ lastName: 'Neu' }] })
    await record({ customerId: made.card.id })
    await undo(made.operationId)
    expect(await standing(made.card.id)).toEqual([true, 'given'])
  })
})
