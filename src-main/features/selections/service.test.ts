import { safe } from '@orpc/client'
import { readySelections } from '@shared/features/selections/ready'
import type { Selection } from '@shared/features/selections/selection'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { addPerson } from '../../../tests/support/cards'
import { finish, openTestApp, type TestApp } from '../../../tests/support/test-app'

let shop: TestApp
beforeAll(async () => {
  shop = await openTestApp()
  await addPerson(shop, 'Röder', { tags: ['Wein'] })
  await addPerson(shop, 'Adler', { tags: ['Wein'] })
  await addPerson(shop, 'Weber')
})
afterAll(() => shop.close())

const wine: Selection = { type: 'tag', tag: 'Wein' }
const save = (name: string, selection: Selection, id: number | null = null) =>
  shop.client.selections.save({ id, name, selection })
const failing = async (call: Promise<unknown>) => (await safe(call)).error
const count = (selection: Selection) => shop.client.selections.count({ selection })

test('a selection is counted, and its first cards are named', async () => {
  const { total, first } = await count(wine)
  expect([total, first.map(({ listName }) => listName)]).toEqual([2, ['Adler, Anna', 'Röder, Anna']])
  expect((await count({ type: 'ids', ids: [] })).total).toBe(0)
})

test('ready selections are there from the first day', async () => {
  for (const selection of Object.values(readySelections)) expect((await count(selection)).first).toBeDefined()
  expect((await count(readySelections.unasked)).total).toBe(3)
  expect((await count(readySelections.incomplete)).total).toBe(3)
})

test('a saved one stays fresh in lists, letters and changes; it is renamed, deleted and taken back', async () => {
  const { id } = await save('Weinfreunde', wine)
  const saved: Selection = { type: 'saved', id }
  const { rows } = await shop.client.customers.list({ selection: saved })
  expect(rows.map(({ listName }) => listName)).toEqual(['Adler, Anna', 'Röder, Anna'])
  await save('Ohne Wein', { type: 'not', of: wine }, id)
  expect((await finish(shop.client.lists.export({ selection: saved }))).rows).toBe(1)
  const change = { type: 'addReminder', text: 'Probe', dueOn: '2026-12-01' } as const
  expect((await finish(shop.client.bulk.apply({ selection: saved, change }))).changed).toBe(1)
  expect((await shop.client.letters.check({ purpose: 'advertising', selection: saved })).excludedTotal).toBe(
    1,
  )
  const { operationId } = await shop.client.selections.delete({ id })
  expect((await count(saved)).total).toBe(0)
  await finish(shop.client.operations.undo({ id: operationId }))
  expect((await shop.client.selections.list()).saved).toMatchObject([{ id, name: 'Ohne Wein' }])
  await shop.client.selections.delete({ id })
})

test('names are kept apart, loops refused, and what is in use stays', async () => {
  const { id: inner } = await save('Innen', wine)
  expect(await failing(save('INNEN', wine))).toMatchObject({ code: 'SELECTION_NAME_TAKEN' })
  const { id: outer } = await save('Außen', { type: 'and', of: [{ type: 'saved', id: inner }] })
  expect(await failing(save('Innen', { type: 'saved', id: outer }, inner))).toMatchObject({
    code: 'SELECTION_LOOP',
    data: { name: 'Außen' },
  })
  expect(await failing(shop.client.selections.delete({ id: inner }))).toMatchObject({
    code: 'SELECTION_IN_USE',
    data: { selections: ['Außen'] },
  })
  expect(await failing(save('Nirgends', { type: 'saved', id: 999 }))).toMatchObject({ code: 'NOT_FOUND' })
})

test('what is nested without end is refused as bad input', async () => {
  let deep: Selection = wine
  for (let levels = 0; levels < 3000; levels += 1) deep = { type: 'not', of: deep }
  expect(await failing(count(deep))).toMatchObject({ code: 'BAD_REQUEST' })
})

test('a count that is cancelled ends in the middle of its statement', async () => {
  const { core } = shop.app
  await core.operations.run({ kind: 'customers.update', label: '', actor: 'MK' }, async (tx) => {
    const bought = Array.from({ length: 300 }, (_, at) => ({
      ...{ customer_id: 1, cents: 1, on_date: '2026-11-01', at: '2026-11-01T10:00:00.000Z' },
      ...{ text: `Öl ${at}`, actor: 'MK', cancelled_at: null, household_id: null },
    }))
    await tx.insertInto('purchase').values(bought).execute()
  })
  // A condition of so many parts that counting it takes minutes.
  const each = Array.from(
    { length: 50 },
    (_, at): Selection => ({ type: 'article', text: `öl ${at % 7}x`, period: null }),
  )
  const slow: Selection = { type: 'or', of: Array.from({ length: 50 }, () => ({ type: 'or', of: each })) }
  const stop = new AbortController()
  const counting = failing(shop.client.selections.count({ selection: slow }, { signal: stop.signal }))
  setTimeout(() => stop.abort(), 20)
  expect(await counting).toMatchObject({ name: 'AbortError' })
  expect(core.pool.running()).toBe(0)
})
