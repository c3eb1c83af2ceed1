import type { FieldCondition } from '@shared/features/fields/condition'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { askedQueries } from '../../../tests/support/asked-queries'
import { addPerson } from '../../../tests/support/cards'
import { addFields, fill, optionOf } from '../../../tests/support/fields'
import { queryPlan } from '../../../tests/support/query-plan'
import { openTestApp, type TestApp } from '../../../tests/support/test-app'
import { countCards } from '../customers/list-store'

let shop: TestApp
beforeEach(async () => {
  shop = await openTestApp()
})
afterEach(() => shop.close())

async function world() {
  const fields = await addFields(shop, [
    { name: 'Beruf', type: 'text' },
    { name: 'Größe', type: 'number' },
    { name: 'Seit', type: 'date' },
    { name: 'Haar', type: 'choice', options: ['blond', 'braun'] },
    { name: 'Hobbys', type: 'choices', options: ['Lesen', 'Kochen'] },
    { name: 'Parkplatz', type: 'yesNo' },
  ])
  const of = (name: string) => fields[name] as NonNullable<(typeof fields)[string]>
  const [first, second, gone] = [
    await addPerson(shop, 'Eins'),
    await addPerson(shop, 'Zwei'),
    await addPerson(shop, 'Fort'),
  ]
  for (const id of [first, gone]) {
    await fill(shop, id, of('Beruf').id, { type: 'text', text: 'Küferin in Würzburg' })
    await fill(shop, id, of('Größe').id, { type: 'number', number: 170.5 })
    await fill(shop, id, of('Seit').id, { type: 'date', date: '2020-02-29' })
    await fill(shop, id, of('Haar').id, { type: 'choice', optionId: optionOf(of('Haar'), 'blond') })
    await fill(shop, id, of('Hobbys').id, {
      type: 'choices',
      optionIds: of('Hobbys').options.map((option) => option.id),
    })
    await fill(shop, id, of('Parkplatz').id, { type: 'yesNo', yes: false })
  }
  await fill(shop, second, of('Größe').id, { type: 'number', number: -3 })
  await fill(shop, second, of('Beruf').id, { type: 'text', text: 'KUFERIN' })
  await shop.client.customers.delete({ ids: [gone] })
  const names = async (field: string, condition: FieldCondition, not = false) => {
    const leaf = { type: 'field' as const, fieldId: of(field).id, condition }
    const { rows, total } = await shop.client.customers.list({
      selection: not ? { type: 'not', of: leaf } : leaf,
    })
    expect(rows).toHaveLength(total)
    return rows.map(({ listName }) => listName.split(',')[0]).join(' ')
  }
  return { of, names }
}

test('who has something, who has just that, who has it in between: for every type', async () => {
  const { of, names } = await world()
  const option = (field: string, name: string) => optionOf(of(field), name)
  expect(await names('Beruf', { is: 'filled' })).toBe('Eins Zwei')
  expect(await names('Beruf', { is: 'containing', text: 'wurzb' })).toBe('Eins')
  expect(await names('Beruf', { is: 'containing', text: 'KÜFER' })).toBe('Eins Zwei')
  expect(await names('Beruf', { is: 'containing', text: '%' })).toBe('')
  expect(await names('Beruf', { is: 'text', text: 'Küferin' })).toBe('Zwei')
  expect(await names('Größe', { is: 'number', from: 170, to: 171 })).toBe('Eins')
  expect(await names('Größe', { is: 'number', from: 170.5, to: 170.5 })).toBe('Eins')
  expect(await names('Größe', { is: 'number', from: null, to: 0 })).toBe('Zwei')
  expect(await names('Größe', { is: 'number', from: null, to: null })).toBe('Eins Zwei')
  expect(await names('Seit', { is: 'date', from: '2020-02-29', to: '2020-03-01' })).toBe('Eins')
  expect(await names('Seit', { is: 'date', from: '2020-03-01', to: null })).toBe('')
  expect(await names('Haar', { is: 'oneOf', optionIds: [option('Haar', 'braun')] })).toBe('')
  expect(
    await names('Hobbys', {
      is: 'oneOf',
      optionIds: [option('Hobbys', 'Lesen'), option('Hobbys', 'Kochen')],
    }),
  ).toBe('Eins')
  expect(await names('Parkplatz', { is: 'yesNo', yes: false })).toBe('Eins')
  expect(await names('Parkplatz', { is: 'yesNo', yes: true })).toBe('')
  expect(await names('Haar', { is: 'filled' }, true)).toBe('Zwei')
})

test.each<[string, FieldCondition, string]>([
  ['Beruf', { is: 'filled' }, 'field_value_by_field'],
  ['Beruf', { is: 'containing', text: 'küfer' }, 'field_value_by_text'],
  ['Beruf', { is: 'text', text: 'küfer' }, 'field_value_by_text'],
  ['Größe', { is: 'number', from: 1, to: 2 }, 'field_value_by_number'],
  ['Größe', { is: 'number', from: 1, to: null }, 'field_value_by_number'],
  ['Seit', { is: 'date', from: '2020-01-01', to: '2020-12-31' }, 'field_value_by_date'],
  ['Haar', { is: 'oneOf', optionIds: [1] }, 'field_value_by_option'],
  ['Parkplatz', { is: 'yesNo', yes: true }, 'field_value_by_yes'],
])('„%s“ %o asks the index of its type alone', async (name, condition, index) => {
  const { of } = await world()
  const file = shop.app.core.dataFile()
  const selection = { type: 'field' as const, fieldId: of(name).id, condition }
  const stages = { rules: (await shop.client.settings.get()).stages, today: '2026-11-22' }
  const asked = await askedQueries(file, (db) => countCards(db, { selection, trash: false, stages }))
  const plan = asked.flatMap((query) => queryPlan(file, query))
  expect(plan.filter((step) => step.includes('field_value'))).toEqual([
    expect.stringMatching(new RegExp(`^SEARCH field_value USING COVERING INDEX ${index} `)),
  ])
})

test('several conditions go together with and, or and not', async () => {
  const { of } = await world()
  const leaf = (name: string, condition: FieldCondition) => ({
    type: 'field' as const,
    fieldId: of(name).id,
    condition,
  })
  const { total } = await shop.client.customers.list({
    selection: {
      type: 'and',
      of: [
        leaf('Beruf', { is: 'filled' }),
        { type: 'not', of: leaf('Größe', { is: 'number', from: 0, to: null }) },
      ],
    },
  })
  expect(total).toBe(1)
})
