import { afterEach, beforeEach, expect, test } from 'vitest'
import { addGroup, addPerson } from '../../../tests/support/cards'
import { queryPlan } from '../../../tests/support/query-plan'
import { finish, openTestApp, type TestApp } from '../../../tests/support/test-app'
import { notesOnCard, sentNotes, waitingNotes } from './store'

let shop: TestApp
let anna: number
let tom: number
let eva: number
beforeEach(async () => {
  shop = await openTestApp()
  const add = async (name: string, initials: string) =>
    (await window().staff.add({ name, initials })).staff.id
  anna = await add('Anna', 'AM')
  tom = await add('Tom', 'TK')
  eva = await add('Eva', 'EK')
})
afterEach(() => shop.close())

const window = () => shop.clientFor('')
const notes = () => window().colleagueNotes
const atWork = (id: number | null) => window().staff.switchTo({ id })
const texts = (list: { text: string }[]) => list.map(({ text }) => text)
const forMe = async () => texts((await notes().open()).forMe)
const byMe = async () => texts((await notes().open()).byMe)
const undo = (id: number) => finish(shop.client.operations.undo({ id }))

test('a note to one waits for them alone, with its author and the card, until it is ticked off', async () => {
  const customerId = await addPerson(shop, 'Röder')
  const { note, operationId } = await notes().add({ text: ' Bitte anrufen ', customerId, toId: tom })
  expect(note).toMatchObject({ text: 'Bitte anrufen', listName: 'Röder, Anna', actor: 'AM', toId: tom })
  expect([await forMe(), await byMe()]).toEqual([[], ['Bitte anrufen']])
  await atWork(eva)
  expect(await forMe()).toEqual([])
  await atWork(tom)
  expect(await forMe()).toEqual(['Bitte anrufen'])
  expect(texts(await notes().ofCard({ customerId }))).toEqual(['Bitte anrufen'])
  const ticked = await notes().tick({ id: note.id })
  expect([await forMe(), await notes().ofCard({ customerId })]).toEqual([[], []])
  expect(await notes().tick({ id: note.id })).toMatchObject({ operationId: expect.any(Number) })
  await undo(ticked.operationId)
  expect(await forMe()).toEqual(['Bitte anrufen'])
  await undo(operationId)
  expect(await forMe()).toEqual([])
})

test('a note to all waits for each of the others, and is done when all have seen it', async () => {
  const { note } = await notes().add({ text: 'Am Freitag ist Inventur' })
  expect([await forMe(), await byMe()]).toEqual([[], ['Am Freitag ist Inventur']])
  await atWork(tom)
  await notes().tick({ id: note.id })
  await notes().tick({ id: note.id })
  expect(await forMe()).toEqual([])
  await atWork(anna)
  expect((await notes().open()).byMe).toMatchObject([{ tickedBy: [tom] }])
  await atWork(eva)
  expect(await forMe()).toEqual(['Am Freitag ist Inventur'])
  const last = await notes().tick({ id: note.id })
  await atWork(anna)
  expect(await byMe()).toEqual([])
  await undo(last.operationId)
  expect((await notes().open()).byMe).toMatchObject([{ tickedBy: [tom] }])
  // Its author takes it back.
  await notes().tick({ id: note.id })
  expect(await byMe()).toEqual([])
})

test('where nobody is at work, notes to all show, and a tick ends them', async () => {
  const { note } = await notes().add({ text: 'Inventur' })
  await notes().add({ text: 'Für Tom', toId: tom })
  await atWork(null)
  expect(await forMe()).toEqual(['Inventur'])
  await notes().tick({ id: note.id })
  await atWork(tom)
  expect(await forMe()).toEqual(['Für Tom'])
})

test('a note to somebody who has left since waits for the others; none can be left for them', async () => {
  await notes().add({ text: 'Für Tom', toId: tom })
  await shop.client.staff.setArchived({ id: tom, archived: true })
  await atWork(eva)
  expect(await forMe()).toEqual(['Für Tom'])
  await expect(notes().add({ text: 'Zu spät', toId: tom })).rejects.toMatchObject({
    code: 'NOT_FOUND',
    data: { what: 'staff' },
  })
})

test('of a member it stands on the card of the group; one on a card in the trash waits with it', async () => {
  const { id, people } = await addGroup(shop, {
    kind: 'household',
    people: [{ lastName: 'Klos' }, { lastName: 'Kurz' }],
  })
  const { note } = await notes().add({ text: 'Anrufen', customerId: people[1], toId: tom })
  expect(note.customerId).toBe(id)
  await shop.client.customers.delete({ ids: [id] })
  await atWork(tom)
  expect(await forMe()).toEqual([])
  await expect(notes().add({ text: 'Hut', customerId: id })).rejects.toMatchObject({ code: 'NOT_FOUND' })
  await expect(notes().add({ text: '   ' })).rejects.toMatchObject({ code: 'BAD_REQUEST' })
  await expect(notes().tick({ id: 99 })).rejects.toMatchObject({ code: 'NOT_FOUND' })
  await shop.client.customers.restore({ ids: [id] })
  expect(await forMe()).toEqual(['Anrufen'])
})

test('in the log it bears the card’s name, or whom it is for', async () => {
  const customerId = await addPerson(shop, 'Röder')
  await notes().add({ text: 'a', customerId })
  await notes().add({ text: 'b', toId: tom })
  await notes().add({ text: 'c' })
  const { operations } = await shop.client.operations.list({ area: 'colleagueNotes' })
  expect(operations.map(({ label, actor }) => `${label} ${actor}`)).toEqual([
    'an alle AM',
    'an Tom AM',
    'Röder, Anna: „a“ AM',
  ])
})

test('reads open notes alone, never all that were ever written', () => {
  const db = shop.app.core.read()
  const planOf = (query: { compile(): Parameters<typeof queryPlan>[1] }) =>
    queryPlan(shop.app.core.dataFile(), query.compile())[0]
  const me = { id: tom, initials: 'TK' }
  for (const query of [waitingNotes(db, me), waitingNotes(db, null), sentNotes(db, me)])
    expect(planOf(query)).toBe('SCAN staff_note USING INDEX staff_note_open')
  expect(planOf(notesOnCard(db, 1))).toMatch(/^SEARCH staff_note USING INDEX staff_note_by_customer/)
})
