import { bodyOfText } from '@shared/features/letters/body-of-text'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { finish, openTestApp, type TestApp } from '../../../tests/support/test-app'

let shop: TestApp
beforeEach(async () => {
  shop = await openTestApp()
})
afterEach(() => shop.close())

const template = (change: object = {}) => ({
  id: null,
  builtIn: null,
  name: 'Weinprobe',
  purpose: 'advertising' as const,
  subject: 'Kommen Sie probieren',
  body: '{{Briefanrede}}\n\nam Freitag öffnen wir acht Flaschen.',
  ...change,
})
const names = async () => (await shop.client.letters.templates()).map(({ name }) => name)

test('a template is kept, renamed, deleted and brought back', async () => {
  const { id } = await shop.client.letters.saveTemplate(template())
  expect(await shop.client.letters.templates()).toEqual([
    { ...template(), id, body: bodyOfText(template().body) },
  ])
  await shop.client.letters.saveTemplate(template({ id, name: 'Adventsprobe' }))
  expect(await names()).toEqual(['Adventsprobe'])
  const { operationId } = await shop.client.letters.deleteTemplate({ id })
  expect(await names()).toEqual([])
  await finish(shop.client.operations.undo({ id: operationId }))
  expect(await names()).toEqual(['Adventsprobe'])
  const { operations } = await shop.client.operations.list({ limit: 10 })
  expect(operations.map(({ kind, label }) => `${kind} ${label}`)).toContain(
    'letters.deleteTemplate Adventsprobe',
  )
})

test('a changed template of the program stands once, however often it is changed, and is put back', async () => {
  const birthday = template({ name: 'Geburtstag', builtIn: 'birthday' })
  const first = await shop.client.letters.saveTemplate(birthday)
  const second = await shop.client.letters.saveTemplate({ ...birthday, subject: 'Alles Gute' })
  expect(second.id).toBe(first.id)
  expect(await shop.client.letters.templates()).toMatchObject([
    { builtIn: 'birthday', subject: 'Alles Gute' },
  ])
  await shop.client.letters.deleteTemplate({ id: first.id })
  expect(await names()).toEqual([])
})

test('a name that is taken, a field that does not exist and what is gone are refused', async () => {
  const { letters } = shop.client
  const { id } = await letters.saveTemplate(template())
  await expect(letters.saveTemplate(template({ name: ' WEINPROBE ' }))).rejects.toMatchObject({
    code: 'LETTER_NAME_TAKEN',
  })
  const unknown = { name: 'Neu', body: 'Liebe {{Vornahme}}' }
  await expect(letters.saveTemplate(template(unknown))).rejects.toMatchObject({
    code: 'UNKNOWN_FIELDS',
    data: { fields: ['Vornahme'] },
  })
  await expect(letters.saveTextBlock({ id: null, ...unknown })).rejects.toMatchObject({
    code: 'UNKNOWN_FIELDS',
  })
  await letters.deleteTemplate({ id })
  await expect(letters.deleteTemplate({ id })).rejects.toMatchObject({ code: 'NOT_FOUND' })
  await expect(letters.saveTemplate(template({ id }))).rejects.toMatchObject({ code: 'NOT_FOUND' })
})

test('a template that leads into itself without end is refused with its reason and nothing is kept', async () => {
  let block: object = { type: 'paragraph' }
  for (let at = 0; at < 200; at++)
    block = {
      type: 'condition',
      attrs: { field: 'points', comparison: 'atLeast', value: 1 },
      content: [{ type: 'then', content: [block] }],
    }
  const body = { type: 'doc' as const, content: [block] }
  await expect(shop.client.letters.saveTemplate(template({ body }))).rejects.toMatchObject({
    code: 'BAD_REQUEST',
    data: { issues: [{ params: { reason: 'conditionsTooDeep' } }] },
  })
  expect(await names()).toEqual([])
})

test('a block is kept, renamed, deleted and brought back', async () => {
  const { letters } = shop.client
  const block = { name: 'Öffnungszeiten', body: 'Wir haben montags zu.' }
  const { id } = await letters.saveTextBlock({ id: null, ...block })
  await letters.saveTextBlock({ id, ...block, name: 'Wann wir da sind' })
  await expect(letters.saveTextBlock({ id: null, ...block, name: 'wann wir da sind' })).rejects.toMatchObject(
    { code: 'LETTER_NAME_TAKEN' },
  )
  const { operationId } = await letters.deleteTextBlock({ id })
  expect(await letters.textBlocks()).toEqual([])
  await finish(shop.client.operations.undo({ id: operationId }))
  expect(await letters.textBlocks()).toEqual([{ id, name: 'Wann wir da sind', body: bodyOfText(block.body) }])
})
