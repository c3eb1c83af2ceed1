import { afterEach, beforeEach, expect, test } from 'vitest'
import { openTestApp, type TestApp } from '../../../tests/support/test-app'

let shop: TestApp
beforeEach(async () => {
  shop = await openTestApp()
})
afterEach(() => shop.close())

const anna = { kind: 'person' as const, people: [{ firstName: 'Anna', lastName: 'Röder' }] }

test('tags that differ by a sign are different tags, those that differ by case or accents are not', async () => {
  const tags = ['A+', 'A', '★', '★★★', 'Käse', 'kase']
  const { card } = await shop.client.customers.create({ ...anna, tags })
  expect(card.tags.toSorted()).toEqual(['A', 'A+', 'kase', '★', '★★★'])
  const { total } = await shop.client.customers.list({ selection: { type: 'tag', tag: 'a+' } })
  expect(total).toBe(1)
})

test('a tag counts the living cards that carry it', async () => {
  const { card } = await shop.client.customers.create({ ...anna, tags: ['Wein'] })
  await shop.client.customers.create({ kind: 'company', groupName: 'Süß & Söhne', tags: ['Wein'] })
  await shop.client.customers.delete({ ids: [card.id] })
  expect(await shop.client.customers.tags()).toEqual([{ name: 'Wein', count: 1 }])
})
