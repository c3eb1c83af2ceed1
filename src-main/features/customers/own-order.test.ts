import { StageRules } from '@shared/features/customers/stage'
import type { Field } from '@shared/features/fields/definitions'
import type { FieldContent } from '@shared/features/fields/values'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { askedQueries } from '../../../tests/support/asked-queries'
import { addPerson } from '../../../tests/support/cards'
import { addFields, fill, optionOf } from '../../../tests/support/fields'
import { queryPlan } from '../../../tests/support/query-plan'
import { openTestApp, type TestApp } from '../../../tests/support/test-app'
import { listCards } from './list-store'

let shop: TestApp
let fields: Record<string, Field>
beforeEach(async () => {
  shop = await openTestApp()
  fields = await addFields(shop, [
    { name: 'Lieblingswein', type: 'text' },
    { name: 'Größe', type: 'number' },
    { name: 'Jubiläum', type: 'date' },
    { name: 'Schnitt', type: 'choice', options: ['schmal', 'gerade', 'weit'] },
    { name: 'Sorten', type: 'choices', options: ['rot', 'weiß', 'rosé'] },
    { name: 'Newsletter', type: 'yesNo' },
  ])
})
afterEach(() => shop.close())

const of = (name: string) => fields[name] as Field
async function cards(name: string, contents: Record<string, FieldContent | null>) {
  for (const [card, content] of Object.entries(contents)) {
    const id = await addPerson(shop, card)
    if (content) await fill(shop, id, of(name).id, content)
  }
}
const option = (name: string, ...words: string[]) => words.map((word) => optionOf(of(name), word))

/** The names in the order of a field, read in pages of two, and the place that each card says of itself. */
async function order(name: string, more: object = {}): Promise<string[]> {
  const query = { sort: 'name' as const, ownField: of(name).id, ...more }
  const names: string[] = []
  for (let offset = 0; ; offset += 2) {
    const { rows, total } = await shop.client.customers.list({ ...query, offset, limit: 2 })
    for (const { id, listName } of rows) {
      expect(await shop.client.customers.position({ ...query, id })).toBe(names.length)
      names.push(listName.replace(/, .*/, ''))
    }
    if (offset >= total) return names
  }
}

test('text: as German letters sort, empty ones last by name, also the other way round', async () => {
  await cards('Lieblingswein', {
    Zorn: null,
    Adler: { type: 'text', text: 'Riesling' },
    Berg: { type: 'text', text: 'äußerst trocken' },
    Conz: { type: 'text', text: 'Zweigelt' },
    Auer: null,
  })
  expect(await order('Lieblingswein')).toEqual(['Berg', 'Adler', 'Conz', 'Auer', 'Zorn'])
  expect(await order('Lieblingswein', { descending: true })).toEqual([
    ...['Conz', 'Adler', 'Berg', 'Auer', 'Zorn'],
  ])
})

test('numbers by their size, days by the calendar', async () => {
  await cards('Größe', {
    Adler: { type: 'number', number: 100 },
    Berg: { type: 'number', number: 9.5 },
    Conz: { type: 'number', number: -3 },
  })
  expect(await order('Größe')).toEqual(['Conz', 'Berg', 'Adler'])
  await cards('Jubiläum', {
    Dorn: { type: 'date', date: '2026-01-31' },
    Ernst: { type: 'date', date: '1999-12-01' },
  })
  expect(await order('Jubiläum')).toEqual(['Ernst', 'Dorn', 'Adler', 'Berg', 'Conz'])
})

test('choices in the order that the shop gave them, each card once', async () => {
  const [narrow = 0, , wide = 0] = option('Schnitt', 'schmal', 'gerade', 'weit')
  await cards('Schnitt', {
    Adler: { type: 'choice', optionId: wide },
    Berg: { type: 'choice', optionId: narrow },
    Conz: null,
  })
  expect(await order('Schnitt')).toEqual(['Berg', 'Adler', 'Conz'])
  expect(await order('Schnitt', { descending: true })).toEqual(['Adler', 'Berg', 'Conz'])
  await cards('Sorten', {
    Dorn: { type: 'choices', optionIds: option('Sorten', 'weiß', 'rosé') },
    Ernst: { type: 'choices', optionIds: option('Sorten', 'rosé') },
    Fuchs: { type: 'choices', optionIds: option('Sorten', 'rosé', 'rot') },
  })
  expect(await order('Sorten')).toEqual(['Fuchs', 'Dorn', 'Ernst', 'Adler', 'Berg', 'Conz'])
})

test('„ja“ before „nein“ before nothing said', async () => {
  await cards('Newsletter', {
    Adler: null,
    Berg: { type: 'yesNo', yes: false },
    Conz: { type: 'yesNo', yes: true },
  })
  expect(await order('Newsletter')).toEqual(['Conz', 'Berg', 'Adler'])
})

test('a selection stays one, the trash has its own order, and a field that is gone sorts by name', async () => {
  await cards('Größe', {
    Zorn: { type: 'number', number: 1 },
    Adler: { type: 'number', number: 3 },
    Berg: { type: 'number', number: 2 },
  })
  const atLeastTwo = { is: 'number' as const, from: 2, to: null }
  const selection = { type: 'field' as const, fieldId: of('Größe').id, condition: atLeastTwo }
  expect(await order('Größe', { selection })).toEqual(['Berg', 'Adler'])
  const [zorn] = (await shop.client.customers.search({ text: 'zorn' })).hits
  await shop.client.customers.delete({ ids: [zorn?.id ?? 0] })
  expect(await order('Größe')).toEqual(['Berg', 'Adler'])
  expect(await order('Größe', { trash: true })).toEqual(['Zorn'])
  const { rows } = await shop.client.customers.list({ ownField: 4711 })
  expect(rows.map(({ listName }) => listName)).toEqual(['Adler, Anna', 'Berg, Anna'])
})

describe.each(['Lieblingswein', 'Größe', 'Jubiläum', 'Schnitt', 'Sorten', 'Newsletter'])(
  'by „%s“',
  (name) => {
    test.each([false, true])('the list follows the indexes, descending: %s', async (descending) => {
      const file = shop.app.core.dataFile()
      const stages = { rules: StageRules.parse({}), today: '2026-11-22' }
      const page = { selection: { type: 'all' as const }, offset: 0, limit: 50, trash: false, stages }
      const query = { ...page, sort: 'name' as const, ownField: of(name).id, descending }
      const asked = await askedQueries(file, (db) => listCards(db, query))
      // The definition of the field besides, which is short.
      const walks = asked.filter(({ sql }) => sql.includes('"customer_index"'))
      const steps = walks.flatMap((one) => queryPlan(file, one))
      expect(steps.join('\n')).toMatch(/SEARCH own USING (COVERING )?INDEX field_value_by_/)
      expect(steps.filter((step) => /^SCAN (?!json_each|value)/.test(step))).toEqual([])
      expect(steps.filter((step) => step.includes('ORDER BY'))).toEqual([])
    })
  },
)
