import { afterAll, beforeAll, expect, test } from 'vitest'
import { addPerson } from '../../../tests/support/cards'
import { finish, openTestApp, type TestApp } from '../../../tests/support/test-app'
import { createScan } from './scan'

let shop: TestApp
const home = [{ street: 'Am Markt 1', postcode: '99423', city: 'Weimar' }]
const silent = () => {}
beforeAll(async () => {
  shop = await openTestApp()
  await addPerson(shop, 'Röder', { addresses: home })
  await addPerson(shop, 'Roeder', { addresses: home })
})
afterAll(() => shop.close())

test('two who ask at once wait for one round, and one who leaves does not end it for the other', async () => {
  const scan = createScan(shop.app.core)
  const [leaving, staying] = [new AbortController(), new AbortController()]
  const heard: number[] = []
  const left = scan.run(silent, leaving.signal)
  const stayed = scan.run((_, done) => heard.push(done), staying.signal)
  leaving.abort()
  await expect(left).rejects.toThrow(/abort/i)
  expect(scan.isRunning()).toBe(true)
  expect(await stayed).toEqual({ cards: 2, pairs: 1 })
  expect(heard.at(-1)).toBe(1000)
  expect(scan.isRunning()).toBe(false)
})

test('who comes back right after the last one has left gets a round of their own', async () => {
  const scan = createScan(shop.app.core)
  const stop = new AbortController()
  const first = scan.run(silent, stop.signal)
  stop.abort()
  const second = scan.run(silent, new AbortController().signal)
  await expect(first).rejects.toThrow(/abort/i)
  expect(await second).toEqual({ cards: 2, pairs: 1 })
})

test('a card that is written while a round runs is compared once the round has ended', async () => {
  const { client, app } = shop
  const round = finish(client.duplicates.scan())
  const late = await addPerson(shop, 'Röder', { addresses: home })
  await app.suspectsFresh()
  await round
  await app.suspectsFresh()
  const { pairs } = await client.duplicates.list({})
  expect(pairs.filter(({ one, other }) => one.id === late || other.id === late)).toHaveLength(2)
})
