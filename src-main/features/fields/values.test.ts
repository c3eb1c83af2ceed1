import { contentText, type FieldContent } from '@shared/features/fields/values'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { addPerson } from '../../../tests/support/cards'
import { addFields, fill, optionOf } from '../../../tests/support/fields'
import { finish, openTestApp, type TestApp } from '../../../tests/support/test-app'
import { setFieldFor } from '.'

let shop: TestApp
beforeEach(async () => {
  shop = await openTestApp()
})
afterEach(() => shop.close())

const allTypes = () =>
  addFields(shop, [
    { name: 'Beruf', type: 'text' },
    { name: 'Körpergröße', type: 'number', unit: 'cm' },
    { name: 'Hochzeitstag', type: 'date' },
    { name: 'Schuhgröße', type: 'choice', options: ['41', '42'] },
    { name: 'Hobbys', type: 'choices', options: ['Lesen', 'Wandern', 'Kochen'] },
    { name: 'Parkplatz', type: 'yesNo' },
  ])

async function textsOf(customerId: number): Promise<Record<string, string>> {
  const [group] = await shop.client.fields.groups({})
  const { values } = await shop.client.fields.ofCard({ customerId })
  const fields = group?.fields ?? []
  return Object.fromEntries(
    values.map(({ fieldId, content }) => {
      const field = fields.find(({ id }) => id === fieldId)
      return [field?.name, contentText(content, field)]
    }),
  )
}

test('a field of each type is filled, changed and emptied, each in a step that can be taken back', async () => {
  const id = await addPerson(shop, 'Röder')
  const fields = await allTypes()
  const of = (name: string) => fields[name] as NonNullable<(typeof fields)[string]>
  const contents: Record<string, FieldContent> = {
    Beruf: { type: 'text', text: ' Küferin 🍷 ' },
    Körpergröße: { type: 'number', number: 1234.5 },
    Hochzeitstag: { type: 'date', date: '2024-02-29' },
    Schuhgröße: { type: 'choice', optionId: optionOf(of('Schuhgröße'), '41') },
    Hobbys: {
      type: 'choices',
      optionIds: [optionOf(of('Hobbys'), 'Kochen'), optionOf(of('Hobbys'), 'Lesen')],
    },
    Parkplatz: { type: 'yesNo', yes: false },
  }
  for (const [name, content] of Object.entries(contents)) await fill(shop, id, of(name).id, content)
  const full = {
    Beruf: 'Küferin 🍷',
    Körpergröße: '1234,5\u00A0cm',
    Hochzeitstag: '29.02.2024',
    Schuhgröße: '41',
    Hobbys: 'Lesen, Kochen',
    Parkplatz: 'nein',
  }
  expect(await textsOf(id)).toEqual(full)

  const changed = await shop.client.fields.save({
    customerId: id,
    changes: [
      { fieldId: of('Beruf').id, content: null },
      {
        fieldId: of('Schuhgröße').id,
        content: { type: 'choice', optionId: optionOf(of('Schuhgröße'), '42') },
      },
      {
        fieldId: of('Hobbys').id,
        content: { type: 'choices', optionIds: [optionOf(of('Hobbys'), 'Lesen')] },
      },
      { fieldId: of('Körpergröße').id, content: { type: 'number', number: 170 } },
    ],
  })
  const { Beruf: _, ...rest } = full
  expect(await textsOf(id)).toEqual({
    ...rest,
    Schuhgröße: '42',
    Hobbys: 'Lesen',
    Körpergröße: '170\u00A0cm',
  })
  await finish(shop.client.operations.undo({ id: changed.operationId }))
  expect(await textsOf(id)).toEqual(full)
})

test('what does not fit is refused by name, and nothing of the step is written', async () => {
  const id = await addPerson(shop, 'Röder')
  const fields = await allTypes()
  const [job, shoe] = [fields['Beruf'], fields['Schuhgröße']]
  if (!job || !shoe) throw new Error('no fields')
  const good = { fieldId: job.id, content: { type: 'text', text: 'Küferin' } } as const
  const save = (content: FieldContent) =>
    shop.client.fields.save({ customerId: id, changes: [good, { fieldId: shoe.id, content }] })
  await expect(save({ type: 'text', text: '41' })).rejects.toMatchObject({
    code: 'FIELD_VALUE_UNFIT',
    data: { fieldId: shoe.id, name: 'Schuhgröße', problem: 'otherType' },
  })
  await expect(save({ type: 'choice', optionId: 4711 })).rejects.toMatchObject({
    data: { problem: 'unknownOption' },
  })
  await expect(fill(shop, id, 4711, null)).rejects.toMatchObject({ code: 'NOT_FOUND' })
  for (const text of ['', '   ', 'x'.repeat(25_001)])
    await expect(fill(shop, id, job.id, { type: 'text', text })).rejects.toMatchObject({
      code: 'BAD_REQUEST',
    })
  await expect(fill(shop, id, job.id, { type: 'date', date: '2026-02-31' })).rejects.toMatchObject({
    code: 'BAD_REQUEST',
  })
  expect(await textsOf(id)).toEqual({})
})

test('a field archived in one window refuses what another one typed, but can be emptied', async () => {
  const id = await addPerson(shop, 'Röder')
  const { Beruf: job } = await allTypes()
  if (!job) throw new Error('no field')
  await fill(shop, id, job.id, { type: 'text', text: 'Küferin' })
  await shop.client.fields.archiveField({ id: job.id, archived: true })
  await expect(fill(shop, id, job.id, { type: 'text', text: 'Winzerin' })).rejects.toMatchObject({
    code: 'FIELD_VALUE_UNFIT',
    data: { name: 'Beruf', problem: 'archived' },
  })
  expect(await textsOf(id)).toEqual({ Beruf: 'Küferin' })
  await fill(shop, id, job.id, null)
  expect(await textsOf(id)).toEqual({})
})

test('huge, emoji and right-to-left texts come back as they were typed', async () => {
  const id = await addPerson(shop, 'Röder')
  const { Beruf: job } = await allTypes()
  for (const text of ['👩‍🌾 مرحبا بالعالم שלום', 'ß'.repeat(10_000), 'zwei\nZeilen']) {
    await fill(shop, id, job?.id ?? 0, { type: 'text', text })
    expect((await textsOf(id))['Beruf']).toBe(text)
  }
})

test('a card with „nur das Nötigste“ takes nothing in and can be emptied; the trash takes nothing', async () => {
  const id = await addPerson(shop, 'Röder')
  const { Beruf: job } = await allTypes()
  if (!job) throw new Error('no field')
  await fill(shop, id, job.id, { type: 'text', text: 'Küferin' })
  await shop.app.core.operations.run({ kind: 'customers.update', label: '', actor: '' }, (tx) =>
    tx.updateTable('customer').set({ minimal: 1 }).where('id', '=', id).execute(),
  )
  expect(await shop.client.fields.ofCard({ customerId: id })).toMatchObject({ minimal: true })
  await expect(fill(shop, id, job.id, { type: 'text', text: 'Winzerin' })).rejects.toMatchObject({
    code: 'FIELDS_UNWANTED',
  })
  await fill(shop, id, job.id, null)
  await shop.client.customers.delete({ ids: [id] })
  await expect(fill(shop, id, job.id, null)).rejects.toMatchObject({ code: 'NOT_FOUND' })
})

test('one value for many cards at once, but not in the trash nor with „nur das Nötigste“', async () => {
  const ids = await Promise.all(['Röder', 'Weiß', 'Klos', 'Fort'].map((name) => addPerson(shop, name)))
  const { Hobbys: hobbies, Beruf: job } = await allTypes()
  if (!hobbies || !job) throw new Error('no fields')
  const [first = 0, second = 0, third = 0, gone = 0] = ids
  await fill(shop, first, hobbies.id, { type: 'choices', optionIds: [optionOf(hobbies, 'Kochen')] })
  await fill(shop, first, job.id, { type: 'text', text: 'Küferin' })
  await shop.client.customers.delete({ ids: [gone] })
  const meta = { kind: 'customers.update', label: '', actor: '' }
  await shop.app.core.operations.run(meta, (tx) =>
    tx.updateTable('customer').set({ minimal: 1 }).where('id', '=', third).execute(),
  )
  const wandern: FieldContent = { type: 'choices', optionIds: [optionOf(hobbies, 'Wandern')] }
  const { operationId, result } = await shop.app.core.operations.run(meta, async (tx) => {
    await setFieldFor(tx, ids, job, { type: 'text', text: 'Winzer' })
    return setFieldFor(tx, ids, hobbies, wandern)
  })
  expect(result).toEqual({ written: 2, left: 2 })
  const now = { Hobbys: 'Wandern', Beruf: 'Winzer' }
  for (const id of [first, second]) expect(await textsOf(id)).toEqual(now)
  expect(await textsOf(third)).toEqual({})
  await finish(shop.client.operations.undo({ id: operationId }))
  expect(await textsOf(first)).toEqual({ Hobbys: 'Kochen', Beruf: 'Küferin' })
  expect(await textsOf(second)).toEqual({})
})
