import type { Field, FieldType } from '@shared/features/fields/definitions'
import { draftOf } from '@shared/features/fields/definitions'
import { contentText, type FieldContent } from '@shared/features/fields/values'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { addPerson } from '../../../tests/support/cards'
import { addFields, fill, optionOf } from '../../../tests/support/fields'
import { finish, openTestApp, type TestApp } from '../../../tests/support/test-app'

let shop: TestApp
beforeEach(async () => {
  shop = await openTestApp()
})
afterEach(() => shop.close())

type Draft = Parameters<typeof addFields>[1][number]

/** A field and customers with these values in it, each named by its place. */
async function fieldWith(draft: Draft, contents: (field: Field) => FieldContent[]): Promise<Field> {
  const field = (await addFields(shop, [draft]))[draft.name]
  if (!field) throw new Error('no field')
  for (const [at, content] of contents(field).entries())
    await fill(shop, await addPerson(shop, `Kunde ${at}`), field.id, content)
  return field
}
const texts = (...all: string[]) => all.map((text): FieldContent => ({ type: 'text', text }))

/** All fields with what stands in them, customer by customer; archived ones in brackets. */
async function everything(): Promise<Record<string, string[]>> {
  const [group] = await shop.client.fields.groups({})
  const { rows } = await shop.client.customers.list({ limit: 500 })
  const held: Record<string, string[]> = {}
  for (const field of group?.fields ?? []) {
    const name = field.archived ? `[${field.name}: ${field.type}]` : `${field.name}: ${field.type}`
    held[name] = []
    for (const { id } of rows) {
      const { values } = await shop.client.fields.ofCard({ customerId: id })
      const content = values.find(({ fieldId }) => fieldId === field.id)?.content
      if (content) held[name].push(contentText(content, field))
    }
  }
  return held
}
const retype = (field: Field, type: FieldType, more: Partial<ReturnType<typeof draftOf>> = {}) =>
  finish(
    shop.client.fields.retypeField({
      id: field.id,
      draft: { ...draftOf(field), unit: '', options: [], type, ...more },
    }),
  )

test('text becomes a number with German decimals; the rest stays readable, and one undo brings all back', async () => {
  const field = await fieldWith({ name: 'Schuhgröße', type: 'text' }, () =>
    texts('41', '42,5', '1.234,5', '43 cm', 'ca. 41', 'ja'),
  )
  const before = await everything()
  const preview = await shop.client.fields.previewRetype({ id: field.id, type: 'number', unit: 'cm' })
  expect(preview).toEqual({ customers: 6, fits: 5, rest: 1, samples: ['ca. 41'] })
  const done = await retype(field, 'number', { unit: 'cm' })
  expect(done).toMatchObject({
    fits: 5,
    rest: 1,
    restIn: 'Schuhgröße (alt)',
    field: { type: 'number', unit: 'cm' },
  })
  const now = {
    'Schuhgröße: number': ['41 cm', '42,5 cm', '1234,5 cm', '43 cm', '1 cm'],
    '[Schuhgröße (alt): text]': ['ca. 41'],
  }
  expect(nbsp(await everything())).toEqual(now)
  const { keptTotal } = await finish(shop.client.operations.undo({ id: done.operationId }))
  expect(keptTotal).toBe(0)
  expect(await everything()).toEqual(before)
})

test('text becomes a date where it is a whole one: 31 February and a day without a year stay as text', async () => {
  const field = await fieldWith({ name: 'Seit', type: 'text' }, () =>
    texts('1.2.2020', '24.12.99', '2021-05-03', '31.02.2020', '3.5.', 'gestern'),
  )
  await retype(field, 'date')
  expect(await everything()).toEqual({
    'Seit: date': ['01.02.2020', '24.12.1999', '03.05.2021'],
    '[Seit (alt): text]': ['31.02.2020', '3.5.', 'gestern'],
  })
})

test('text becomes a choice whose options are made of what stands there, however it was written', async () => {
  const field = await fieldWith({ name: 'Haar', type: 'text' }, () =>
    texts('blond', 'Blond ', 'braun', 'x'.repeat(500)),
  )
  const { field: made } = await retype(field, 'choice')
  expect(made.options.map(({ name }) => name)).toEqual(['blond', 'braun'])
  expect(await everything()).toEqual({
    'Haar: choice': ['blond', 'blond', 'braun'],
    '[Haar (alt): text]': ['x'.repeat(500)],
  })
})

test('text becomes several choices at its commas, and goes back to text as it is read', async () => {
  const field = await fieldWith({ name: 'Hobbys', type: 'text' }, () =>
    texts('Lesen, Wandern', 'wandern; Kochen', 'Lesen'),
  )
  const { field: made } = await retype(field, 'choices')
  expect(made.options.map(({ name }) => name)).toEqual(['Kochen', 'Lesen', 'Wandern'])
  const read = ['Lesen, Wandern', 'Kochen, Wandern', 'Lesen']
  expect(await everything()).toEqual({ 'Hobbys: choices': read })
  const back = await retype(made, 'text')
  expect(await everything()).toEqual({ 'Hobbys: text': read })
  expect(back.field.options).toEqual([])
  await finish(shop.client.operations.undo({ id: back.operationId }))
  expect(await everything()).toEqual({ 'Hobbys: choices': read })
})

test('one choice and several: the options stay; where several are chosen, none of them is the one', async () => {
  const field = await fieldWith({ name: 'Hobbys', type: 'choices', options: ['Lesen', 'Kochen'] }, (made) => [
    { type: 'choices', optionIds: [optionOf(made, 'Lesen'), optionOf(made, 'Kochen')] },
    { type: 'choices', optionIds: [optionOf(made, 'Kochen')] },
  ])
  const { field: one } = await retype(field, 'choice', { options: draftOf(field).options })
  expect(await everything()).toEqual({
    'Hobbys: choice': ['Kochen'],
    '[Hobbys (alt): text]': ['Lesen, Kochen'],
  })
  await retype(one, 'choices', { options: draftOf(one).options })
  expect(await everything()).toEqual({
    'Hobbys: choices': ['Kochen'],
    '[Hobbys (alt): text]': ['Lesen, Kochen'],
  })
})

test('yes and no become words, words become yes and no; a second rest finds a name of its own', async () => {
  const field = await fieldWith({ name: 'Parkplatz', type: 'yesNo' }, () => [
    { type: 'yesNo', yes: true },
    { type: 'yesNo', yes: false },
  ])
  const { field: words } = await retype(field, 'choice')
  expect(await everything()).toEqual({ 'Parkplatz: choice': ['ja', 'nein'] })
  const { field: dates } = await retype(words, 'date')
  await fill(shop, await addPerson(shop, 'Kunde 3'), dates.id, { type: 'date', date: '2026-02-28' })
  await retype(dates, 'yesNo')
  expect(await everything()).toEqual({
    'Parkplatz: yesNo': [],
    '[Parkplatz (alt): text]': ['ja', 'nein'],
    '[Parkplatz (alt 2): text]': ['28.02.2026'],
  })
})

test('a cancelled conversion leaves everything as it was', async () => {
  const field = await fieldWith({ name: 'Größe', type: 'text' }, () => texts('1', '2', 'drei'))
  const before = await everything()
  const stop = new AbortController()
  const events = await shop.client.fields.retypeField(
    { id: field.id, draft: { ...draftOf(field), type: 'number' } },
    { signal: stop.signal },
  )
  await expect(
    (async () => {
      for await (const event of events) if (event.type === 'progress') stop.abort()
    })(),
  ).rejects.toThrow()
  expect(await everything()).toEqual(before)
})

test('many values are converted in steps, each once', async () => {
  const field = await fieldWith({ name: 'Größe', type: 'text' }, () => [])
  for (let n = 0; n < 450; n++)
    await fill(shop, await addPerson(shop, `K${n}`), field.id, { type: 'text', text: `${n}` })
  const seen: number[] = []
  const done = await finish(
    shop.client.fields.retypeField({ id: field.id, draft: { ...draftOf(field), type: 'number' } }),
    (event) => {
      if (event.type === 'progress') seen.push(event.done)
    },
  )
  expect(done).toMatchObject({ fits: 450, rest: 0 })
  expect(Math.max(...seen)).toBeGreaterThan(100)
  const { options: _, ...usage } = await shop.client.fields.usage({ fieldIds: [field.id] })
  expect(usage).toEqual({ customers: 450 })
})

test('what was written after a conversion is of the old type again when that is taken back', async () => {
  const field = await fieldWith({ name: 'Schuhgröße', type: 'text' }, () => texts('42', '40', 'ca. 41'))
  const done = await retype(field, 'number')
  const { rows } = await shop.client.customers.list({ limit: 500 })
  const [changed = 0] = rows.map(({ id }) => id)
  await fill(shop, changed, field.id, { type: 'number', number: 43 })
  await fill(shop, await addPerson(shop, 'Neu'), field.id, { type: 'number', number: 39 })
  const { kept } = await finish(shop.client.operations.undo({ id: done.operationId }))
  expect(await everything()).toEqual({
    'Schuhgröße: text': ['43', '40', 'ca. 41', '39'],
  })
  expect(kept.map(({ what }) => what).filter((what) => what === '')).toEqual([])
  const found = async (is: string) =>
    (
      await shop.client.customers.list({
        selection: { type: 'field', fieldId: field.id, condition: { is: 'text', text: is } },
      })
    ).total
  expect([await found('43'), await found('39'), await found('40')]).toEqual([1, 1, 1])
})

test('options that customers have are renamed, merged, and archived when they are taken out', async () => {
  const field = await fieldWith(
    { name: 'Farbe', type: 'choices', options: ['rot', 'Rotton', 'blau', 'grün'] },
    (made) => [
      { type: 'choices', optionIds: [optionOf(made, 'rot'), optionOf(made, 'Rotton')] },
      { type: 'choices', optionIds: [optionOf(made, 'Rotton'), optionOf(made, 'blau')] },
    ],
  )
  const [red, tone] = [optionOf(field, 'rot'), optionOf(field, 'Rotton')]
  const merged = await finish(shop.client.fields.mergeOptions({ fieldId: field.id, from: tone, into: red }))
  expect(merged.field.options.map(({ name }) => name)).toEqual(['rot', 'blau', 'grün'])
  expect(await everything()).toEqual({ 'Farbe: choices': ['rot', 'rot, blau'] })
  // Blue is taken out though somebody has it, green though nobody has; red is called otherwise.
  const changed = await shop.client.fields.updateField({
    id: field.id,
    groupId: field.groupId,
    draft: { ...draftOf(field), options: [{ id: red, name: 'weinrot' }] },
  })
  expect(changed.field.options.map(({ name, archived }) => [name, archived])).toEqual([
    ['weinrot', false],
    ['blau', true],
  ])
  expect(await everything()).toEqual({ 'Farbe: choices': ['weinrot', 'weinrot, blau'] })
  await finish(shop.client.operations.undo({ id: changed.operationId }))
  await finish(shop.client.operations.undo({ id: merged.operationId }))
  expect(await everything()).toEqual({ 'Farbe: choices': ['rot, Rotton', 'Rotton, blau'] })
})

test('a field and a group are deleted with their values, and come back with them', async () => {
  const field = await fieldWith({ name: 'Haar', type: 'choice', options: ['blond'] }, (made) => [
    { type: 'choice', optionId: optionOf(made, 'blond') },
  ])
  const before = await everything()
  const one = await finish(shop.client.fields.deleteField({ id: field.id }))
  expect(await everything()).toEqual({})
  await finish(shop.client.operations.undo({ id: one.operationId }))
  expect(await everything()).toEqual(before)
  const all = await finish(shop.client.fields.deleteGroup({ id: field.groupId }))
  expect(await shop.client.fields.groups({})).toEqual([])
  await finish(shop.client.operations.undo({ id: all.operationId }))
  expect(await everything()).toEqual(before)
})

function nbsp(held: Record<string, string[]>): Record<string, string[]> {
  return Object.fromEntries(
    Object.entries(held).map(([name, values]) => [
      name,
      values.map((value) => value.replaceAll('\u00A0', ' ')),
    ]),
  )
}
