import type { BulkChange } from '@shared/features/bulk/contract'
import type { Selection } from '@shared/features/selections/selection'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { addGroup, addPerson } from '../../../tests/support/cards'
import { addFields, fill, optionOf } from '../../../tests/support/fields'
import { bringOthers } from '../../../tests/support/marked-household'
import { finish, openTestApp, type TestApp } from '../../../tests/support/test-app'

let shop: TestApp
beforeEach(async () => {
  shop = await openTestApp()
})
afterEach(() => shop.close())

const all: Selection = { type: 'all' }
const only = (...ids: number[]): Selection => ({ type: 'ids', ids })
const preview = (change: BulkChange, selection: Selection = all) =>
  finish(shop.client.bulk.preview({ selection, change }))
const apply = (change: BulkChange, selection: Selection = all) =>
  finish(shop.client.bulk.apply({ selection, change }))
const undo = (id: number) => finish(shop.client.operations.undo({ id }))
const get = (id: number) => shop.client.customers.get({ id })
const tagged = async (tag: string) =>
  (await shop.client.customers.list({ selection: { type: 'tag', tag } })).total
const barolo: BulkChange = { type: 'addTag', tag: 'Barolo' }

describe('a tag for many', () => {
  test('says who gets it and who is left out and why, then does just that, and goes as a whole', async () => {
    const has = await addPerson(shop, 'Röder', { tags: ['barolo'] })
    const lacks = [await addPerson(shop, 'Weber'), await addPerson(shop, 'Ärmel')]
    const trashed = await addPerson(shop, 'Fort')
    await shop.client.customers.delete({ ids: [trashed] })
    expect(await preview(barolo)).toEqual({
      total: 3,
      changing: 2,
      closing: { reminders: 0, wishes: 0, complaints: 0 },
      leftOut: [{ reason: 'hasTag', count: 1 }],
      named: [{ customerId: has, listName: 'Röder, Anna', reason: 'hasTag' }],
    })
    expect((await get(lacks[0] ?? 0)).tags).toEqual([])
    const { operationId, changed, leftOut } = await apply(barolo)
    expect([changed, leftOut]).toEqual([2, [{ reason: 'hasTag', count: 1 }]])
    for (const id of lacks) expect((await get(id)).tags).toEqual(['barolo'])
    expect((await get(trashed)).tags).toEqual([])
    const { operations } = await shop.client.operations.list({ limit: 1 })
    expect(operations).toMatchObject([
      {
        id: operationId,
        kind: 'bulk.apply',
        label: 'Schlagwort „Barolo“ hinzugefügt',
        actor: 'MK',
        state: 'done',
      },
    ])
    await undo(operationId)
    expect((await get(has)).tags).toEqual(['barolo'])
    for (const id of lacks) expect((await get(id)).tags).toEqual([])
  })

  test('is taken off again, except from those who never had it', async () => {
    const [has, lacks] = [
      await addPerson(shop, 'Röder', { tags: ['Barolo'] }),
      await addPerson(shop, 'Weber'),
    ]
    const { operationId, changed, leftOut } = await apply(
      { type: 'removeTag', tag: ' BAROLO ' },
      only(has, lacks),
    )
    expect([changed, leftOut]).toEqual([1, [{ reason: 'lacksTag', count: 1 }]])
    expect((await get(has)).tags).toEqual([])
    await undo(operationId)
    expect((await get(has)).tags).toEqual(['Barolo'])
  })

  test('makes a form that is open meanwhile meet a conflict instead of taking the tag off again', async () => {
    const id = await addPerson(shop, 'Röder')
    const open = await get(id)
    await apply(barolo)
    const save = shop.client.customers.update({ id, revision: open.revision, card: open })
    await expect(save).rejects.toMatchObject({ code: 'CONFLICT' })
  })

  test('leaves what was done since when it is undone', async () => {
    const id = await addPerson(shop, 'Röder')
    const { operationId } = await apply(barolo)
    const card = await get(id)
    await shop.client.customers.update({ id, revision: card.revision, card: { ...card, note: 'trinkt rot' } })
    await undo(operationId)
    expect(await get(id)).toMatchObject({ note: 'trinkt rot', tags: [] })
  })
})

describe('a reminder for many', () => {
  const call: BulkChange = { type: 'addReminder', text: 'Jahresgabe', dueOn: '2026-12-01' }

  test('is one for each, not for the dead, and not twice', async () => {
    const [anna, dead] = [await addPerson(shop, 'Röder'), await addPerson(shop, 'Tot')]
    await shop.client.customers.setState({ id: dead, state: 'deceased' })
    expect((await preview(call)).leftOut).toEqual([{ reason: 'deceased', count: 1 }])
    const { operationId } = await apply(call)
    const { reminders } = await shop.client.reminders.due({})
    expect(reminders).toMatchObject([
      { customerId: anna, text: 'Jahresgabe', dueOn: '2026-12-01', actor: 'MK' },
    ])
    await expect(apply(call)).rejects.toMatchObject({ code: 'NOTHING_TO_CHANGE', data: { total: 2 } })
    await undo(operationId)
    expect((await shop.client.reminders.due({})).total).toBe(0)
  })
})

describe('a state for many', () => {
  test('follows the rules of one card: groups do not die, a state that stands keeps its day', async () => {
    const anna = await addPerson(shop, 'Röder')
    const gone = await addPerson(shop, 'Weber')
    const { id: klos } = await addGroup(shop, { kind: 'household', people: [{ lastName: 'Klos' }] })
    await shop.client.customers.setState({ id: gone, state: 'moved', on: '2026-01-02' })
    const { operationId, leftOut } = await apply({ type: 'setState', state: 'moved' })
    expect(leftOut).toEqual([{ reason: 'sameState', count: 1 }])
    expect(await get(anna)).toMatchObject({ state: 'moved', stateOn: '2026-11-22' })
    expect(await get(gone)).toMatchObject({ stateOn: '2026-01-02' })
    expect((await preview({ type: 'setState', state: 'moved', on: '2026-01-02' })).changing).toBe(2)
    expect((await preview({ type: 'setState', state: 'deceased' })).leftOut).toEqual([
      { reason: 'stateUnfit', count: 1 },
    ])
    await apply({ type: 'setState', state: 'deceased' })
    expect([await get(anna), await get(klos)]).toMatchObject([
      { state: 'deceased', stateOn: null },
      { state: 'moved' },
    ])
    await undo(operationId)
    expect(await get(klos)).toMatchObject({ state: 'active', stateOn: null })
  })

  test('of those who come no more says why, and says it again where it is another reason', async () => {
    const anna = await addPerson(shop, 'Röder')
    await addPerson(shop, 'Weber')
    const krug = { type: 'setState', state: 'lost', reason: 'competitor', note: 'Weinhaus Krug' } as const
    await apply(krug)
    expect(await get(anna)).toMatchObject({
      ...{ state: 'lost', stateReason: 'competitor', stateNote: 'Weinhaus Krug', stateOn: '2026-11-22' },
    })
    expect((await preview(krug)).leftOut).toEqual([{ reason: 'sameState', count: 2 }])
    const { operationId } = await apply({ type: 'setState', state: 'lost', reason: 'unhappy' }, only(anna))
    expect(await get(anna)).toMatchObject({ stateReason: 'unhappy', stateNote: '' })
    await undo(operationId)
    expect(await get(anna)).toMatchObject({ stateReason: 'competitor', stateNote: 'Weinhaus Krug' })
  })

  test('a day to come is refused before anything is written', async () => {
    await addPerson(shop, 'Röder')
    const change: BulkChange = { type: 'setState', state: 'moved', on: '2026-11-23' }
    for (const work of [preview, apply])
      await expect(work(change)).rejects.toMatchObject({ code: 'STATE_IN_FUTURE' })
    expect((await shop.client.operations.list({})).total).toBe(1)
  })
})

test('an objection is noted with its day, once, and can be lifted', async () => {
  const old = await addPerson(shop, 'Röder', { adObjection: true })
  const id = await addPerson(shop, 'Weber')
  const { leftOut } = await apply({ type: 'setObjection', objects: true })
  expect(leftOut).toEqual([{ reason: 'sameObjection', count: 1 }])
  for (const one of [old, id]) expect(await get(one)).toMatchObject({ adObjection: true })
  await apply({ type: 'setObjection', objects: false }, only(id))
  expect(await get(id)).toMatchObject({ adObjection: false, people: [{ adObjection: false }] })
})

describe('an own field for many', () => {
  test('stands on all but those who have it or want only the needed, and what stood there comes back', async () => {
    const { Beruf: job, Hobbys: hobbies } = await addFields(shop, [
      { name: 'Beruf', type: 'text' },
      { name: 'Hobbys', type: 'choices', options: ['Wandern', 'Lesen'] },
    ])
    if (!job || !hobbies) throw new Error('no fields')
    const [has, other, minimal] = [
      await addPerson(shop, 'Röder'),
      await addPerson(shop, 'Weber'),
      await addPerson(shop, 'Klos'),
    ]
    await fill(shop, has, job.id, { type: 'text', text: 'Winzer' })
    await fill(shop, other, job.id, { type: 'text', text: 'Küfer' })
    await shop.client.profile.setMinimal({ customerId: minimal, minimal: true })
    const change: BulkChange = {
      ...{ type: 'setField', fieldId: job.id, fieldName: 'Beruf' },
      content: { type: 'text', text: 'Winzer' },
    }
    expect(await preview(change)).toMatchObject({
      ...{ total: 3, changing: 1 },
      leftOut: expect.arrayContaining([
        { reason: 'sameContent', count: 1 },
        { reason: 'minimal', count: 1 },
      ]),
    })
    const { operationId, changed } = await apply(change)
    const jobOf = async (id: number) =>
      (await shop.client.fields.ofCard({ customerId: id })).values[0]?.content
    expect([changed, await jobOf(other), await jobOf(minimal)]).toEqual([1, change.content, undefined])
    await undo(operationId)
    expect(await jobOf(other)).toEqual({ type: 'text', text: 'Küfer' })
    const both = [optionOf(hobbies, 'Wandern'), optionOf(hobbies, 'Lesen')]
    await fill(shop, has, hobbies.id, { type: 'choices', optionIds: both })
    const chosen = { type: 'choices' as const, optionIds: both.toReversed() }
    const read: BulkChange = { type: 'setField', fieldId: hobbies.id, fieldName: 'Hobbys', content: chosen }
    expect((await preview(read, only(has))).changing).toBe(0)
  })

  test('is refused where the field is archived, of another type or gone, and nothing is written', async () => {
    await addPerson(shop, 'Röder')
    const { Beruf: job } = await addFields(shop, [{ name: 'Beruf', type: 'text' }])
    const fieldId = job?.id ?? 0
    const set = { type: 'setField', fieldId, fieldName: 'Beruf' } as const
    const number: BulkChange = { ...set, content: { type: 'number', number: 7 } }
    const text: BulkChange = { ...set, content: { type: 'text', text: 'x' } }
    await expect(apply(number)).rejects.toMatchObject({ data: { problem: 'otherType' } })
    await shop.client.fields.archiveField({ id: fieldId, archived: true })
    for (const work of [preview, apply])
      await expect(work(text)).rejects.toMatchObject({
        ...{ code: 'FIELD_VALUE_UNFIT', data: { problem: 'archived' } },
      })
    await expect(apply({ ...text, fieldId: 4711 })).rejects.toMatchObject({ code: 'NOT_FOUND' })
    const { operations } = await shop.client.operations.list({})
    expect(operations.filter(({ kind }) => kind === 'bulk.apply')).toEqual([])
  })
})

test('who looks after many is said, left where it is so already, and taken back', async () => {
  const [anna, jan] = [await addPerson(shop, 'Röder'), await addPerson(shop, 'Weber')]
  const { staff } = await shop.client.staff.add({ name: 'Tom Berg', initials: 'TB' })
  await shop.client.staff.setResponsible({ customerIds: [anna], staffId: staff.id })
  const change: BulkChange = { type: 'setResponsible', staffId: staff.id }
  expect(await preview(change)).toMatchObject({
    ...{ total: 2, changing: 1, leftOut: [{ reason: 'sameResponsible', count: 1 }] },
  })
  const { operationId } = await apply(change)
  expect((await get(jan)).responsibleId).toBe(staff.id)
  await undo(operationId)
  expect([(await get(anna)).responsibleId, (await get(jan)).responsibleId]).toEqual([staff.id, null])
  expect((await apply({ type: 'setResponsible', staffId: null })).changed).toBe(1)
  await shop.client.staff.setArchived({ id: staff.id, archived: true })
  await expect(apply(change)).rejects.toMatchObject({ code: 'NOT_FOUND', data: { what: 'staff' } })
})

test('nobody, and nothing to change, are said and leave no operation', async () => {
  await expect(apply(barolo)).rejects.toMatchObject({ code: 'NOTHING_TO_CHANGE', data: { total: 0 } })
  await addPerson(shop, 'Röder', { tags: ['Barolo'] })
  await expect(apply(barolo)).rejects.toMatchObject({ code: 'NOTHING_TO_CHANGE', data: { total: 1 } })
  await expect(apply(barolo, only(999))).rejects.toMatchObject({ code: 'NOTHING_TO_CHANGE' })
  expect((await shop.client.operations.list({})).total).toBe(1)
})

describe('more than one batch', () => {
  beforeEach(() => bringOthers(shop, 'Viele', 900))

  test('tells how far it is, answers others on the way, and is one operation', async () => {
    const seen: number[] = []
    let answered = 0
    const calls: Promise<unknown>[] = []
    const { operationId, changed } = await finish(
      shop.client.bulk.apply({ selection: { type: 'postcode', prefix: '10' }, change: barolo }),
      (event) => {
        if (event.type !== 'progress') return
        seen.push(event.done)
        calls.push(shop.client.customers.list({}).then(() => (answered += 1)))
      },
    )
    await Promise.all(calls)
    expect([changed, await tagged('Barolo')]).toEqual([900, 900])
    expect(seen.length).toBeGreaterThan(1)
    expect(seen).toEqual(seen.toSorted((a, b) => a - b))
    expect(answered).toBe(seen.length)
    await undo(operationId)
    expect(await tagged('Barolo')).toBe(0)
  })

  test('a selection that the change itself alters is gone through as it stood', async () => {
    const without: Selection = { type: 'not', of: { type: 'tag', tag: 'Barolo' } }
    expect((await apply(barolo, without)).changed).toBe(900)
  })

  test('a cancel takes back what was written already', async () => {
    const stop = new AbortController()
    const work = finish(
      shop.client.bulk.apply({ selection: all, change: barolo }, { signal: stop.signal }),
      (event) => event.type === 'progress' && stop.abort(),
    )
    await expect(work).rejects.toThrow()
    await expect
      .poll(async () => (await shop.client.operations.list({ limit: 1 })).operations[0]?.kind)
      .toBe('operations.undo')
    await expect.poll(() => tagged('Barolo')).toBe(0)
    const { operations } = await shop.client.operations.list({ limit: 2 })
    expect(operations.map(({ state }) => state)).toEqual(['done', 'undone'])
  })

  test('a card that goes into the trash meanwhile stays as it is', async () => {
    const { rows } = await shop.client.customers.list({ sort: 'name', descending: true, limit: 1 })
    const last = rows[0]?.id ?? 0
    let deleted: Promise<unknown> | undefined
    const { changed, leftOut } = await finish(
      shop.client.bulk.apply({ selection: all, change: barolo }),
      (event) => {
        if (event.type === 'progress') deleted ??= shop.client.customers.delete({ ids: [last] })
      },
    )
    await deleted
    expect([changed, leftOut]).toEqual([899, [{ reason: 'gone', count: 1 }]])
    expect((await get(last)).tags).toEqual([])
  })
})

test('bad input is refused', async () => {
  for (const change of [
    { type: 'addTag', tag: '  ' },
    { type: 'addTag', tag: 'x'.repeat(61) },
    { type: 'setState', state: 'merged' },
    { type: 'addReminder', text: 'x', dueOn: '2026-02-31' },
    { type: 'toast' },
  ])
    await expect(apply(change as BulkChange)).rejects.toMatchObject({ code: 'BAD_REQUEST' })
})

test('a tag with emoji, right-to-left text and signs is kept as it is', async () => {
  const id = await addPerson(shop, 'Röder')
  const tag = '🍷 عميل – <b>„A+“</b>'
  await apply({ type: 'addTag', tag })
  expect((await get(id)).tags).toEqual([tag])
})
