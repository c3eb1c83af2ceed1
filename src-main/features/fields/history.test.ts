import { draftOf } from '@shared/features/fields/definitions'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { addPerson } from '../../../tests/support/cards'
import { addFields, fill, optionOf } from '../../../tests/support/fields'
import { finish, openTestApp, type TestApp } from '../../../tests/support/test-app'

let shop: TestApp
beforeEach(async () => {
  shop = await openTestApp()
})
afterEach(() => shop.close())

/** The lines of the card's change history about own fields, the newest first. */
async function told(id: number): Promise<string[]> {
  const changes = await shop.client.customers.changes({ id })
  return changes.flatMap(({ fields }) =>
    fields
      .filter(({ field }) => field === 'own')
      .map(
        ({ name, before, after, sensitive }) =>
          `${name}: ${before} → ${after}${sensitive ? ' (geschützt)' : ''}`,
      ),
  )
}

test('the change history names fields and options: „Schuhgröße: 41 → 42“', async () => {
  const id = await addPerson(shop, 'Röder')
  const fields = await addFields(shop, [
    { name: 'Schuhgröße', type: 'choice', options: ['41', '42'] },
    { name: 'Hobbys', type: 'choices', options: ['Lesen', 'Kochen'] },
    { name: 'Gewicht', type: 'number', unit: 'kg', sensitive: true, legalBasis: 'Einwilligung' },
    { name: 'Seit', type: 'date' },
  ])
  const [shoe, hobbies, weight, since] = ['Schuhgröße', 'Hobbys', 'Gewicht', 'Seit'].map(
    (name) => fields[name],
  )
  if (!shoe || !hobbies || !weight || !since) throw new Error('no fields')
  await fill(shop, id, shoe.id, { type: 'choice', optionId: optionOf(shoe, '41') })
  await fill(shop, id, shoe.id, { type: 'choice', optionId: optionOf(shoe, '42') })
  const [reading, cooking] = [optionOf(hobbies, 'Lesen'), optionOf(hobbies, 'Kochen')]
  await fill(shop, id, hobbies.id, { type: 'choices', optionIds: [cooking] })
  const both = await fill(shop, id, hobbies.id, { type: 'choices', optionIds: [cooking, reading] })
  await fill(shop, id, weight.id, { type: 'number', number: 61.5 })
  await fill(shop, id, since.id, { type: 'date', date: '2020-02-29' })
  await fill(shop, id, since.id, null)
  await finish(shop.client.operations.undo({ id: both.operationId }))
  expect(await told(id)).toEqual([
    'Hobbys: Lesen, Kochen → Kochen',
    'Seit: 29.02.2020 → ',
    'Seit:  → 29.02.2020',
    'Gewicht:  → 61,5\u00A0kg (geschützt)',
    'Hobbys: Kochen → Lesen, Kochen',
    'Hobbys:  → Kochen',
    'Schuhgröße: 41 → 42',
    'Schuhgröße:  → 41',
  ])
})

test('what was deleted or converted is still called by its name', async () => {
  const id = await addPerson(shop, 'Röder')
  const { Haar: hair, Größe: size } = await addFields(shop, [
    { name: 'Haar', type: 'choice', options: ['blond'] },
    { name: 'Größe', type: 'text' },
  ])
  if (!hair || !size) throw new Error('no fields')
  await fill(shop, id, hair.id, { type: 'choice', optionId: optionOf(hair, 'blond') })
  await fill(shop, id, size.id, { type: 'text', text: 'groß' })
  await finish(shop.client.fields.retypeField({ id: size.id, draft: { ...draftOf(size), type: 'number' } }))
  await finish(shop.client.fields.deleteField({ id: hair.id }))
  expect(await told(id)).toEqual([
    'Haar: blond → ',
    'Größe: groß → ',
    'Größe (alt):  → groß',
    'Größe:  → groß',
    'Haar:  → blond',
  ])
})
