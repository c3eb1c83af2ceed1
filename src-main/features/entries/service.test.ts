import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { addGroup, addPerson } from '../../../tests/support/cards'
import { addKind, fieldIds, said } from '../../../tests/support/entries'
import { finish, openTestApp, type TestApp } from '../../../tests/support/test-app'
import { erasePerson } from '../privacy'

let shop: TestApp
let colour: number
let allergy: number
let card: number
beforeEach(async () => {
  shop = await openTestApp()
  colour = await addKind(shop, { name: 'Farbrezept', fields: ['text Nuance', 'number Oxidant %'] })
  allergy = await addKind(shop, { name: 'Allergie', warning: true, fields: ['text Wogegen'] })
  card = await addPerson(shop, 'Röder')
})
afterEach(() => shop.close())

const undo = (id: number) => finish(shop.client.operations.undo({ id }))
const onCard = (customerId = card) => shop.client.entries.onCard({ customerId })
const timeline = async (customerId = card, only: { type: 'entry'; kindId?: number } = { type: 'entry' }) =>
  (await shop.client.history.list({ customerId, only })).entries

async function recipe(customerId: number, nuance: string, more: { on?: string; personId?: number } = {}) {
  const [nuanceField = 0, oxidant = 0] = await fieldIds(shop, 'entry', colour)
  const values = [
    { fieldId: nuanceField, content: { type: 'text' as const, text: nuance } },
    { fieldId: oxidant, content: { type: 'number' as const, number: 6 } },
  ]
  return shop.client.entries.add({ customerId, kindId: colour, values, ...more })
}

describe('an entry', () => {
  test('stands on the card and in the Verlauf with its fields, its day and who wrote it', async () => {
    const { entry } = await recipe(card, '7/43')
    expect(entry).toMatchObject({
      customerId: card,
      kind: { name: 'Farbrezept', warning: false },
      on: '2026-11-22',
      at: '2026-11-22T16:02:00.000Z',
      actor: 'MK',
      person: null,
      thing: null,
      endedOn: null,
    })
    expect(said(entry)).toEqual(['7/43', 6])
    expect((await onCard()).latest).toEqual([entry])
    expect(await timeline()).toEqual([{ type: 'entry', ...entry }])
  })

  test('of an earlier day stands at that day; not of a day to come', async () => {
    await recipe(card, 'heute')
    const { entry } = await recipe(card, 'früher', { on: '2026-09-12' })
    expect(entry.at).toBe('2026-09-12T12:00:00.000Z')
    expect((await timeline()).map((one) => one.type === 'entry' && said(one)[0])).toEqual(['heute', 'früher'])
    await expect(recipe(card, 'morgen', { on: '2026-11-23' })).rejects.toMatchObject({
      code: 'ENTRY_IN_FUTURE',
    })
    await expect(recipe(card, 'nie', { on: '2026-02-31' })).rejects.toMatchObject({ code: 'BAD_REQUEST' })
  })

  test('is rewritten, moved to another day, deleted, and each comes back with undo', async () => {
    const made = await recipe(card, '7/43')
    const { entry } = made
    const [nuance = 0] = await fieldIds(shop, 'entry', colour)
    const changed = await shop.client.entries.update({
      id: entry.id,
      on: '2026-11-20',
      text: 'zu kühl',
      values: [{ fieldId: nuance, content: { type: 'text', text: '7/44' } }],
    })
    expect(changed.entry).toMatchObject({ on: '2026-11-20', at: '2026-11-20T12:00:00.000Z', text: 'zu kühl' })
    expect(said(changed.entry)).toEqual(['7/44', 6])
    const { operationId } = await shop.client.entries.delete({ id: entry.id })
    expect((await onCard()).latest).toEqual([])
    await undo(operationId)
    expect((await onCard()).latest).toEqual([changed.entry])
    await undo(changed.operationId)
    expect((await onCard()).latest).toEqual([entry])
    await undo(made.operationId)
    expect(await timeline()).toEqual([])
  })

  test('keeps its place in the Verlauf while its day stays', async () => {
    const { entry } = await recipe(card, '7/43')
    shop.setNow('2026-11-22T18:00:00.000Z')
    const { entry: changed } = await shop.client.entries.update({ id: entry.id, on: entry.on, text: 'neu' })
    expect(changed.at).toBe(entry.at)
  })

  test('goes whole when its making is taken back, also with what was filled in since', async () => {
    const { entry, operationId } = await shop.client.entries.add({ customerId: card, kindId: colour })
    const [nuance = 0] = await fieldIds(shop, 'entry', colour)
    const content = { type: 'text' as const, text: '9/1' }
    await shop.client.entries.update({ id: entry.id, values: [{ fieldId: nuance, content }] })
    expect((await undo(operationId)).keptTotal).toBe(0)
    expect(await timeline()).toEqual([])
  })

  test('of a member goes with the erasure of that member, and the file stays sound', async () => {
    const { id, people } = await addGroup(shop, {
      kind: 'household',
      people: [
        { firstName: 'Ute', lastName: 'Klos' },
        { firstName: 'Ulrich', lastName: 'Klos' },
      ],
    })
    await recipe(id, '7/43', { personId: people[1] ?? 0 })
    await recipe(id, '6/0')
    await erasePerson(shop.app.core, people[1] ?? 0, 'MK')
    expect((await timeline(id)).map((one) => one.type === 'entry' && said(one)[0])).toEqual(['6/0'])
    const left = await shop.app.core.read().selectFrom('field_value').select('id').execute()
    expect(left).toHaveLength(2)
  })

  test('takes no field of another kind, and nothing on a card that is gone', async () => {
    const [against = 0] = await fieldIds(shop, 'entry', allergy)
    const values = [{ fieldId: against, content: { type: 'text' as const, text: 'PPD' } }]
    const add = () => shop.client.entries.add({ customerId: card, kindId: colour, values })
    await expect(add()).rejects.toMatchObject({ code: 'NOT_FOUND', data: { what: 'field' } })
    expect(await timeline()).toEqual([])
    await shop.client.customers.delete({ ids: [card] })
    await expect(recipe(card, '7/43')).rejects.toMatchObject({
      code: 'NOT_FOUND',
      data: { what: 'customer' },
    })
  })

  test('bears long and foreign text', async () => {
    const text = `${'🦊'.repeat(900)} ${'مرحبا '.repeat(100)}`.trim()
    const { entry } = await shop.client.entries.add({ customerId: card, kindId: colour, text })
    expect(entry.text).toBe(text)
    const tooLong = shop.client.entries.add({ customerId: card, kindId: colour, text: 'x'.repeat(4001) })
    await expect(tooLong).rejects.toMatchObject({ code: 'BAD_REQUEST' })
  })
})

describe('„wie letztes Mal“', () => {
  test('writes the same of today, as one step', async () => {
    const { entry } = await recipe(card, '7/43', { on: '2026-09-12' })
    const { entry: again, operationId } = await shop.client.entries.repeat({ id: entry.id })
    expect(again).toMatchObject({ on: '2026-11-22', at: '2026-11-22T16:02:00.000Z' })
    expect(said(again)).toEqual(['7/43', 6])
    expect((await onCard()).latest).toEqual([again])
    expect(await timeline()).toHaveLength(2)
    await undo(operationId)
    expect((await onCard()).latest).toEqual([entry])
  })

  test('leaves out what can no longer be filled, and is refused for a kind that is off', async () => {
    const { entry } = await recipe(card, '7/43')
    const [nuance = 0] = await fieldIds(shop, 'entry', colour)
    await shop.client.fields.archiveField({ id: nuance, archived: true })
    expect(said((await shop.client.entries.repeat({ id: entry.id })).entry)).toEqual([6])
    await shop.client.entries.archiveKind({ id: colour, archived: true })
    await expect(shop.client.entries.repeat({ id: entry.id })).rejects.toMatchObject({
      code: 'KIND_ARCHIVED',
      data: { name: 'Farbrezept' },
    })
  })
})

describe('a warning', () => {
  const warn = async (customerId: number, personId?: number) =>
    shop.client.entries.add({ customerId, kindId: allergy, text: 'PPD', on: '2026-09-12', personId })

  test('stands on the card until it is ended on a day; it stays in the Verlauf', async () => {
    const { entry } = await warn(card)
    expect((await onCard()).warnings).toEqual([entry])
    const ended = await shop.client.entries.end({ id: entry.id, on: '2026-11-22' })
    expect(await onCard()).toEqual({ warnings: [], latest: [] })
    expect(await timeline()).toMatchObject([{ on: '2026-09-12', endedOn: '2026-11-22', text: 'PPD' }])
    await undo(ended.operationId)
    expect((await onCard()).warnings).toEqual([entry])
  })

  test('holds up to a day to come, holds again, and never ends before it began', async () => {
    const { entry } = await warn(card)
    await shop.client.entries.end({ id: entry.id, on: '2026-11-23' })
    expect((await onCard()).warnings).toHaveLength(1)
    shop.setNow('2026-11-23T08:00:00.000Z')
    expect((await onCard()).warnings).toHaveLength(0)
    await shop.client.entries.end({ id: entry.id, on: null })
    expect((await onCard()).warnings).toHaveLength(1)
    await expect(shop.client.entries.end({ id: entry.id, on: '2026-09-11' })).rejects.toMatchObject({
      code: 'ENDS_TOO_EARLY',
      data: { on: '2026-09-12' },
    })
  })

  test('holds also when its kind is switched off, and each of several holds', async () => {
    await warn(card)
    await warn(card)
    await shop.client.entries.archiveKind({ id: allergy, archived: true })
    expect((await onCard()).warnings).toHaveLength(2)
  })

  test('of one member stands with the name on the card of the household, and on that of a member', async () => {
    const { id, people } = await addGroup(shop, {
      kind: 'household',
      people: [
        { firstName: 'Ute', lastName: 'Klos' },
        { firstName: 'Ulrich', lastName: 'Klos' },
      ],
    })
    const [ute = 0, ulrich = 0] = people
    await warn(id, ute)
    await recipe(ulrich, '6/0')
    await recipe(id, '7/43', { personId: ute })
    expect((await onCard(id)).warnings).toMatchObject([{ person: { id: ute, name: 'Ute Klos' } }])
    // Each person has a latest of their own.
    expect((await onCard(id)).latest.map(({ person }) => person?.name).sort()).toEqual([
      'Ulrich Klos',
      'Ute Klos',
    ])
    await expect(warn(id, card)).rejects.toMatchObject({ code: 'NOT_FOUND', data: { what: 'person' } })
    // Who leaves the household leaves the entry on its card.
    const before = await shop.client.customers.get({ id })
    const left = await shop.client.customers.update({
      id,
      revision: before.revision,
      card: { ...before, people: before.people.filter((person) => person.id !== ute) },
    })
    expect((await onCard(id)).warnings).toMatchObject([{ person: null, text: 'PPD' }])
    await undo(left.operationId)
    expect((await onCard(id)).warnings).toMatchObject([{ person: { name: 'Ute Klos' } }])
  })
})

describe('the kinds', () => {
  const names = async () => (await shop.client.entries.kinds()).map(({ name }) => name)

  test('are renamed, put in order and switched off without losing an entry', async () => {
    const { entry } = await recipe(card, '7/43')
    await shop.client.entries.updateKind({ id: colour, name: 'Farbe', icon: 'palette' })
    const { operationId } = await shop.client.entries.orderKinds({ ids: [allergy] })
    expect(await names()).toEqual(['Allergie', 'Farbe'])
    await undo(operationId)
    expect(await names()).toEqual(['Farbe', 'Allergie'])
    const off = await shop.client.entries.archiveKind({ id: colour, archived: true })
    expect(off.kind.archived).toBe(true)
    expect((await onCard()).latest).toEqual([])
    expect(await timeline()).toMatchObject([{ id: entry.id, kind: { name: 'Farbe', archived: true } }])
    await expect(recipe(card, '7/43')).rejects.toMatchObject({ code: 'KIND_ARCHIVED' })
    await undo(off.operationId)
    expect((await onCard()).latest).toHaveLength(1)
  })

  test('need a name', async () => {
    const unnamed = shop.client.entries.addKind({ name: '  ', icon: 'note' })
    await expect(unnamed).rejects.toMatchObject({ code: 'BAD_REQUEST' })
    const gone = shop.client.entries.updateKind({ id: 99, name: 'Maße', icon: 'ruler' })
    await expect(gone).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })
})

describe('the Verlauf', () => {
  test('shows one kind alone, page by page, beside everything else', async () => {
    for (const n of [1, 2, 3]) await recipe(card, `7/${n}`, { on: `2026-10-0${n}` })
    await shop.client.entries.add({ customerId: card, kindId: allergy, text: 'PPD', on: '2026-10-02' })
    await shop.client.wishes.add({ customerId: card, text: 'Haaröl' })
    await shop.client.reminders.add({ customerId: card, text: 'anrufen', dueOn: '2026-12-01' })
    const all = await shop.client.history.list({ customerId: card })
    expect(all.entries.map(({ type }) => type)).toEqual(['reminder', 'entry', 'entry', 'entry', 'entry'])
    const only = { type: 'entry' as const, kindId: colour }
    const first = await shop.client.history.list({ customerId: card, only, limit: 2 })
    const rest = await shop.client.history.list({ customerId: card, only, limit: 2, after: first.next })
    const shown = [...first.entries, ...rest.entries]
    expect(shown.map((one) => one.type === 'entry' && said(one)[0])).toEqual(['7/3', '7/2', '7/1'])
    const reminders = await shop.client.history.list({ customerId: card, only: { type: 'reminder' } })
    expect(reminders.entries).toHaveLength(1)
  })

  test('of a person shows what names them on the card of a company', async () => {
    const { id, people } = await addGroup(shop, {
      kind: 'company',
      groupName: 'Hotel Adler',
      people: [{ firstName: 'Ida', lastName: 'Adler' }],
    })
    const [contact = 0] = people
    await shop.client.entries.add({ customerId: id, kindId: allergy, text: 'Nüsse', personId: contact })
    // The contact gets a card of their own, as „eigene Karte“ will.
    await shop.app.core.operations.run({ kind: 'customers.update', label: '', actor: 'MK' }, (tx) =>
      tx.updateTable('customer').set({ standalone: 1 }).where('id', '=', contact).execute(),
    )
    expect(await timeline(contact)).toMatchObject([{ text: 'Nüsse', person: { name: 'Ida Adler' } }])
    expect((await onCard(contact)).warnings).toHaveLength(1)
    expect(await timeline(id)).toHaveLength(1)
  })
})
