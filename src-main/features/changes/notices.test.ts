import type { ChangeNotice } from '@shared/features/changes/contract'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openTestApp, type TestApp } from '../../../tests/support/test-app'
import { createChanges } from '../../db/changes'
import { notices } from './notices'

let shop: TestApp
beforeEach(async () => {
  shop = await openTestApp()
})
afterEach(() => shop.close())

const next = async (events: AsyncIterator<ChangeNotice>) => (await events.next()).value as ChangeNotice

test('a window hears what was changed from the moment it asked', async () => {
  const events = await shop.client.changes.subscribe()
  const { card } = await shop.client.customers.create({ kind: 'person', people: [{ lastName: 'Röder' }] })
  const notice = await next(events)
  expect(notice).toEqual({ tables: ['customer'], customerIds: [card.id] })
  await events.return?.()
})

test('a window that is busy gets one notice of all that happened meanwhile', async () => {
  const events = await shop.client.changes.subscribe()
  const first = await shop.client.customers.create({ kind: 'person', people: [{ lastName: 'A' }] })
  const second = await shop.client.customers.create({ kind: 'company', groupName: 'B' })
  await shop.client.settings.update({ group: 'loyalty', value: { pointsPerEuro: 3 } })
  const notice = await next(events)
  expect(notice).toEqual({ tables: ['customer', 'setting'], customerIds: [first.card.id, second.card.id] })
  await events.return?.()
})

test('many customers are not named one by one', async () => {
  const changes = createChanges()
  const events = notices(changes)
  for (let id = 1; id <= 101; id++) changes.publish({ tables: ['customer'], customerIds: [id] })
  expect(await next(events)).toEqual({ tables: ['customer'], customerIds: null })
  changes.publish({ tables: ['customer'], customerIds: null })
  changes.publish({ tables: ['phone'], customerIds: [1] })
  expect(await next(events)).toEqual({ tables: ['customer', 'phone'], customerIds: null })
  await events.return()
})

test('the writer waits for nobody', () => {
  const changes = createChanges()
  notices(changes)
  for (let n = 0; n < 10_000; n++) changes.publish({ tables: ['customer'], customerIds: [1] })
})

test('it ends when the call is aborted, while it waits and before it began', async () => {
  const changes = createChanges()
  const abort = new AbortController()
  const waiting = notices(changes, abort.signal)
  const untouched = notices(changes, abort.signal)
  const pending = waiting.next()
  abort.abort()
  expect(await pending).toEqual({ done: true, value: undefined })
  expect(await untouched.next()).toEqual({ done: true, value: undefined })
  expect(await notices(changes, abort.signal).next()).toEqual({ done: true, value: undefined })
})

test('each window has its own', async () => {
  const [one, other] = [await shop.client.changes.subscribe(), await shop.client.changes.subscribe()]
  await shop.client.settings.update({ group: 'loyalty', value: { pointsPerEuro: 3 } })
  expect(await next(one)).toEqual(await next(other))
  await Promise.all([one.return?.(), other.return?.()])
})
