import { afterEach, beforeEach, expect, test } from 'vitest'
import { addFields } from '../../../tests/support/fields'
import { finish, openTestApp, type TestApp } from '../../../tests/support/test-app'

let shop: TestApp
beforeEach(async () => {
  shop = await openTestApp()
})
afterEach(() => shop.close())

const names = async () =>
  (await shop.client.fields.groups({})).map(({ name, fields }) => [
    name,
    ...fields.map((field) => field.name),
  ])

test('groups and fields are put in order; at the end nothing moves', async () => {
  const fields = await addFields(shop, [
    { name: 'A', type: 'text' },
    { name: 'B', type: 'text' },
    { name: 'C', type: 'text' },
  ])
  const other = await shop.client.fields.addGroup({ name: 'Zweite' })
  await shop.client.fields.moveField({ id: fields['C']?.id ?? 0, by: -1 })
  await shop.client.fields.moveField({ id: fields['A']?.id ?? 0, by: -1 })
  await shop.client.fields.moveGroup({ id: other.group.id, by: -1 })
  expect(await names()).toEqual([['Zweite'], ['Maße', 'A', 'C', 'B']])
})

test('two fields of a group and two groups are never called the same, whatever the case', async () => {
  const { 'Größe 👟': size } = await addFields(shop, [{ name: 'Größe 👟', type: 'text' }])
  const groupId = size?.groupId ?? 0
  const add = (name: string) => shop.client.fields.addField({ groupId, draft: { name, type: 'date' } })
  await expect(add(' größe  👟')).rejects.toMatchObject({
    code: 'FIELD_NAME_TAKEN',
    data: { name: 'größe  👟' },
  })
  await expect(shop.client.fields.addGroup({ name: 'maße' })).rejects.toMatchObject({
    code: 'FIELD_NAME_TAKEN',
  })
  await expect(add('x'.repeat(10_000))).rejects.toMatchObject({ code: 'BAD_REQUEST' })
  await expect(add('  ')).rejects.toMatchObject({ code: 'BAD_REQUEST' })
  const { field: other } = await add('مقاس')
  const draft = { name: 'GRÖSSE 👟'.replace('SS', 'ß') }
  await expect(shop.client.fields.updateField({ id: other.id, groupId, draft })).rejects.toMatchObject({
    code: 'FIELD_NAME_TAKEN',
  })
  expect(await names()).toEqual([['Maße', 'Größe 👟', 'مقاس']])
})

test('200 options are kept in their order, 201 and doubles are refused', async () => {
  const options = Array.from({ length: 200 }, (_, n) => `Größe ${n}`)
  const { Größe: size } = await addFields(shop, [{ name: 'Größe', type: 'choice', options }])
  expect(size?.options.map(({ name }) => name)).toEqual(options)
  const groupId = size?.groupId ?? 0
  const add = (all: string[]) =>
    shop.client.fields.addField({
      groupId,
      draft: { name: 'Weite', type: 'choice', options: all.map((name) => ({ id: null, name })) },
    })
  await expect(add([...options, 'zu viel'])).rejects.toMatchObject({ code: 'BAD_REQUEST' })
  await expect(add(['rot', 'Rot '])).rejects.toMatchObject({
    code: 'OPTION_NAME_TAKEN',
    data: { name: 'Rot' },
  })
})

test('a specially protected field names its legal basis', async () => {
  const { A: first } = await addFields(shop, [{ name: 'A', type: 'text' }])
  const groupId = first?.groupId ?? 0
  const draft = { name: 'Allergie', type: 'text' as const, sensitive: true }
  await expect(shop.client.fields.addField({ groupId, draft })).rejects.toMatchObject({
    code: 'LEGAL_BASIS_MISSING',
  })
  const { field } = await shop.client.fields.addField({
    groupId,
    draft: { ...draft, legalBasis: 'Einwilligung' },
  })
  expect(field).toMatchObject({ sensitive: true, legalBasis: 'Einwilligung' })
})

test('ready groups are switched on once; the confidential one asks for the legal basis', async () => {
  expect(await names()).toEqual([])
  await shop.client.fields.addPreset({ preset: 'personal' })
  await expect(shop.client.fields.addPreset({ preset: 'confidential' })).rejects.toMatchObject({
    code: 'LEGAL_BASIS_MISSING',
  })
  const { operationId } = await shop.client.fields.addPreset({
    preset: 'confidential',
    legalBasis: 'Einwilligung',
  })
  await expect(shop.client.fields.addPreset({ preset: 'personal' })).rejects.toMatchObject({
    code: 'FIELD_NAME_TAKEN',
  })
  expect(await names()).toEqual([
    ['Persönliches', 'Beruf', 'Hobbys', 'Familie', 'Bildung', 'Geburtsjahr', 'Altersgruppe'],
    ['Vertraulich', 'Einkommen', 'Vermögen', 'Gesundheit'],
  ])
  await finish(shop.client.operations.undo({ id: operationId }))
  expect(await names()).toHaveLength(1)
})

test('fields of entries and things stand apart from those of the card', async () => {
  const { app } = shop
  const { result: kindId } = await app.core.operations.run(
    { kind: 'x', label: '', actor: '' },
    async (tx) => {
      const row = await tx
        .insertInto('entry_kind')
        .values({ name: 'Farbrezept' })
        .returning('id')
        .executeTakeFirstOrThrow()
      return Number(row.id)
    },
  )
  const owner = { on: 'entry', kindId } as const
  await shop.client.fields.addGroup({ name: 'Maße' })
  await shop.client.fields.addGroup({ owner, name: 'Maße' })
  expect(await shop.client.fields.groups({ owner })).toHaveLength(1)
  expect(await shop.client.fields.groups({})).toHaveLength(1)
})

test('an archived group offers none of its fields and comes back as it was', async () => {
  const { A: field } = await addFields(shop, [{ name: 'A', type: 'text' }])
  const id = field?.groupId ?? 0
  await shop.client.fields.archiveGroup({ id, archived: true })
  expect((await shop.client.fields.groups({}))[0]).toMatchObject({
    archived: true,
    fields: [{ archived: true }],
  })
  await shop.client.fields.archiveGroup({ id, archived: false })
  expect((await shop.client.fields.groups({}))[0]).toMatchObject({
    archived: false,
    fields: [{ archived: false }],
  })
})
