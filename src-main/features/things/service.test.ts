import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { addGroup, addPerson } from '../../../tests/support/cards'
import { addKind, fieldIds, said } from '../../../tests/support/entries'
import { queryPlan } from '../../../tests/support/query-plan'
import { finish, openTestApp, type TestApp } from '../../../tests/support/test-app'
import { thingRowsOfCard } from './store'

let shop: TestApp
let bicycle: number
let service: number
let card: number
beforeEach(async () => {
  shop = await openTestApp()
  const { kind } = await shop.client.things.addKind({
    name: 'Fahrrad',
    icon: 'bike',
    serialLabel: 'Rahmennummer',
  })
  bicycle = kind.id
  const [group] = await shop.client.fields.groups({ owner: { on: 'thing', kindId: bicycle } })
  const draft = { name: 'Farbe', type: 'text' as const }
  await shop.client.fields.addField({ groupId: group?.id ?? 0, draft })
  service = await addKind(shop, { name: 'Wartung', fields: ['number Kilometer km'] })
  card = await addPerson(shop, 'Röder')
})
afterEach(() => shop.close())

const undo = (id: number) => finish(shop.client.operations.undo({ id }))
const ofCard = (customerId = card) => shop.client.things.ofCard({ customerId })
const add = async (more: { name?: string; serial?: string; customerId?: number } = {}) => {
  const [colour = 0] = await fieldIds(shop, 'thing', bicycle)
  const values = [{ fieldId: colour, content: { type: 'text' as const, text: 'schwarz' } }]
  return shop.client.things.add({ customerId: card, kindId: bicycle, name: 'Gazelle', values, ...more })
}

describe('a thing', () => {
  test('stands on the card with its number and fields', async () => {
    const { thing } = await add({ serial: 'WX-47 11' })
    expect(thing).toMatchObject({
      kind: { name: 'Fahrrad', serialLabel: 'Rahmennummer' },
      name: 'Gazelle',
      serial: 'WX-47 11',
      goneOn: null,
      entries: 0,
    })
    expect(said(thing)).toEqual(['schwarz'])
    expect(await ofCard()).toEqual([thing])
  })

  test('carries entries and reminders, the newest entry first, and „wie letztes Mal“ stays on it', async () => {
    const { thing } = await add()
    const noted = { customerId: card, kindId: service, thingId: thing.id }
    const { entry } = await shop.client.entries.add({ ...noted, text: 'Kette', on: '2026-05-02' })
    expect(entry.thing).toEqual({ id: thing.id, name: 'Gazelle' })
    await shop.client.entries.repeat({ id: entry.id })
    const { entries, total } = await shop.client.entries.ofThing({ thingId: thing.id, limit: 1 })
    expect([entries.map(({ on }) => on), total]).toEqual([['2026-11-22'], 2])
    await shop.client.reminders.add({
      customerId: card,
      text: 'Wartung fällig',
      dueOn: '2027-05-02',
      thingId: thing.id,
    })
    const { reminders } = await shop.client.reminders.due({ customerId: card })
    expect(reminders).toMatchObject([{ text: 'Wartung fällig', thing: { id: thing.id, name: 'Gazelle' } }])
    expect((await ofCard())[0]?.entries).toBe(2)
  })

  test('that goes leaves its entries and reminders on the card, and all of it comes back with undo', async () => {
    const { thing } = await add({ serial: 'WX 4711' })
    const { entry } = await shop.client.entries.add({ customerId: card, kindId: service, thingId: thing.id })
    await shop.client.reminders.add({
      customerId: card,
      text: 'Wartung fällig',
      dueOn: '2027-05-02',
      thingId: thing.id,
    })
    const before = await ofCard()
    const { operationId } = await shop.client.things.delete({ id: thing.id })
    expect(await ofCard()).toEqual([])
    const { latest } = await shop.client.entries.onCard({ customerId: card })
    expect(latest).toMatchObject([{ id: entry.id, thing: null }])
    expect((await shop.client.reminders.due({ customerId: card })).reminders).toMatchObject([{ thing: null }])
    await undo(operationId)
    expect(await ofCard()).toEqual(before)
    const { entries } = await shop.client.entries.ofThing({ thingId: thing.id })
    expect(entries).toMatchObject([{ id: entry.id }])
  })

  test('is rewritten, leaves the customer on a day, and each is taken back', async () => {
    const { thing, operationId: made } = await add()
    const changed = await shop.client.things.update({
      id: thing.id,
      name: 'Gazelle, rot',
      goneOn: '2026-11-01',
    })
    await add({ name: 'Neues' })
    expect((await ofCard()).map(({ name, goneOn }) => [name, goneOn])).toEqual([
      ['Neues', null],
      ['Gazelle, rot', '2026-11-01'],
    ])
    await undo(changed.operationId)
    expect((await ofCard())[0]).toEqual(thing)
    await undo(made)
    expect((await ofCard()).map(({ name }) => name)).toEqual(['Neues'])
  })

  test('stays with its fields when its making is taken back after something hung on it', async () => {
    const { thing, operationId } = await add()
    await shop.client.entries.add({ customerId: card, kindId: service, thingId: thing.id })
    expect((await undo(operationId)).keptTotal).toBe(1)
    expect((await ofCard()).map((one) => said(one))).toEqual([['schwarz']])
  })

  test('hangs on its own card alone: no entry and no reminder of anybody else', async () => {
    const { thing } = await add()
    const other = await addPerson(shop, 'Weiß')
    const wrong = { code: 'NOT_FOUND', data: { what: 'thing' } }
    const entry = shop.client.entries.add({ customerId: other, kindId: service, thingId: thing.id })
    await expect(entry).rejects.toMatchObject(wrong)
    const due = { customerId: other, text: 'Wartung', dueOn: '2027-01-01', thingId: thing.id }
    await expect(shop.client.reminders.add(due)).rejects.toMatchObject(wrong)
    await shop.client.things.archiveKind({ id: bicycle, archived: true })
    await expect(add()).rejects.toMatchObject({ code: 'KIND_ARCHIVED' })
    await expect(shop.client.things.update({ id: 99 })).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })

  test('of a member stands on the card of the household', async () => {
    const { id, people } = await addGroup(shop, {
      kind: 'household',
      people: [
        { firstName: 'Ute', lastName: 'Klos' },
        { firstName: 'Ulrich', lastName: 'Klos' },
      ],
    })
    expect((await add({ customerId: people[0] ?? 0 })).thing.customerId).toBe(id)
  })
})

describe('the search', () => {
  test.each(['WX-47 11', 'wx4711', 'wx 47'])('finds who owns a thing by its number: %s', async (text) => {
    await add({ serial: 'WX-47 11' })
    const { hits } = await shop.client.customers.search({ text })
    expect(hits).toMatchObject([
      { id: card, listName: 'Röder, Anna', matched: 'thing', matchedText: 'Gazelle: WX-47 11' },
    ])
  })

  test('finds nobody by a thing of a card in the trash, nor by a short piece of a number', async () => {
    await add({ serial: 'WX-47 11' })
    expect((await shop.client.customers.search({ text: 'wx' })).hits).toEqual([])
    await shop.client.customers.delete({ ids: [card] })
    expect((await shop.client.customers.search({ text: 'wx4711' })).hits).toEqual([])
  })
})

test('things of a card are read by an index', () => {
  const query = thingRowsOfCard(shop.app.core.read(), 1).compile()
  const plan = queryPlan(shop.app.core.dataFile(), query)
  expect(plan.filter((step) => step.startsWith('SCAN'))).toEqual([])
})
