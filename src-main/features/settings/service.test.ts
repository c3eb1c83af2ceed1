import { join } from 'node:path'
import { Settings } from '@shared/features/settings/settings'
import Database from 'better-sqlite3'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { finish, openTestApp, type TestApp } from '../../../tests/support/test-app'
import { parseSettings } from './parse'

let shop: TestApp
beforeEach(async () => {
  shop = await openTestApp()
})
afterEach(() => shop.close())

test('a new file has every default', async () => {
  expect(await shop.client.settings.get()).toEqual(Settings.parse({}))
})

test('a group is replaced as a whole, the others stay', async () => {
  await shop.client.settings.update({ group: 'shop', value: { name: 'Weinhaus Röder', city: 'Ulm' } })
  await shop.client.settings.update({ group: 'loyalty', value: { pointsPerEuro: 2 } })
  const now = await shop.client.settings.update({ group: 'shop', value: { name: 'Röder' } })
  expect(now.shop).toMatchObject({ name: 'Röder', city: '' })
  expect(now.loyalty.pointsPerEuro).toBe(2)
  expect(await shop.client.settings.get()).toEqual(now)
})

test('a change of settings can be taken back', async () => {
  await shop.client.settings.update({ group: 'letters', value: { form: 'A' } })
  const { operations } = await shop.client.operations.list({})
  expect(operations[0]).toMatchObject({ kind: 'settings.update', label: 'Briefe', undoable: true })
  await finish(shop.client.operations.undo({ id: operations[0]?.id ?? 0 }))
  expect((await shop.client.settings.get()).letters.form).toBe('B')
})

test.each([
  ['K-', 'Im Muster fehlt die laufende Nummer.'],
  ['##-##', 'Im Muster stehen mehrere laufende Nummern.'],
  ['{TT}-##', 'In geschweiften Klammern darf nur das Jahr stehen'],
  ['*##', 'Das Muster beginnt mit'],
  [`${'K'.repeat(60)}##`, 'Das Muster ist zu lang.'],
])('the numbering pattern %s is refused with a reason', async (pattern, reason) => {
  const refused = shop.client.settings.update({ group: 'numbering', value: { pattern } })
  await expect(refused).rejects.toMatchObject({
    code: 'BAD_NUMBER_PATTERN',
    data: { problem: expect.stringContaining(reason) },
  })
  expect((await shop.client.settings.get()).numbering.pattern).toBe('####')
})

test('a value of the wrong kind is refused before anything is written', async () => {
  const update = { group: 'loyalty', value: { pointsPerEuro: 1.5 } } as const
  await expect(shop.client.settings.update(update)).rejects.toMatchObject({ code: 'BAD_REQUEST' })
  expect((await shop.client.operations.list({})).total).toBe(0)
})

test('a group without a value is refused, and puts nothing back to its default', async () => {
  await shop.client.settings.update({ group: 'loyalty', value: { pointsPerEuro: 3 } })
  const empty = shop.client.settings.update({ group: 'loyalty' } as never)
  await expect(empty).rejects.toMatchObject({ code: 'BAD_REQUEST' })
  expect((await shop.client.settings.get()).loyalty.pointsPerEuro).toBe(3)
})

test('broken, unknown and missing values take their default one by one, and are told once', () => {
  const told: string[] = []
  const stored = new Map([
    ['shop', JSON.stringify({ name: 'Röder', city: 7, mood: 'good' })],
    ['loyalty', '[3]'],
    ['letters', JSON.stringify({ form: 'C', foldMarks: false })],
  ])
  const settings = parseSettings(stored, (group, field) => told.push(`${group}.${field}`))
  expect(settings.shop).toMatchObject({ name: 'Röder', city: '', branch: 'other' })
  expect(settings.loyalty.pointsPerEuro).toBe(1)
  expect(settings.letters).toMatchObject({ form: 'B', foldMarks: false })
  expect(told).toEqual(['shop.mood', 'shop.city', 'loyalty.', 'letters.form'])
})

test('preferences are small JSON values by key, outlast a restart and are no operation', async () => {
  await shop.client.settings.setPreference({ key: 'columns', value: ['name', 'city'] })
  await shop.client.settings.setPreference({ key: 'lastPage', value: '/today' })
  await shop.client.settings.setPreference({ key: 'columns', value: ['name'] })
  const db = new Database(join(shop.root, 'data', 'tante-emma.sqlite'), { readonly: true })
  expect(db.prepare('SELECT count(*) FROM preference').pluck().get()).toBe(2)
  db.close()
  expect(await shop.client.settings.preferences()).toEqual({ columns: ['name'], lastPage: '/today' })
  expect((await shop.client.operations.list({})).total).toBe(0)
})

test('a preference without a value is forgotten', async () => {
  await shop.client.settings.setPreference({ key: 'lastPage', value: '/today' })
  await shop.client.settings.setPreference({ key: 'lastPage', value: undefined })
  expect(await shop.client.settings.preferences()).toEqual({})
})

test('what the program remembers of itself is no preference of a screen', async () => {
  await shop.client.setup.complete({ shop: { name: 'Röder' } })
  expect(await shop.client.settings.preferences()).toEqual({})
})

test('entries are signed by who is at work, unless the caller says who it is', async () => {
  const { client, clientFor } = shop
  const note = (from: typeof client, text: string) =>
    from.history.add({ customerId: 1, channel: 'call', text, requestId: crypto.randomUUID() })
  await client.customers.create({ kind: 'person', people: [{ lastName: 'Röder' }] })
  await client.staff.add({ name: 'Anna', initials: 'AM' })
  expect((await note(clientFor(''), 'eins')).entry.actor).toBe('AM')
  const { staff: tom } = await client.staff.add({ name: 'Tom', initials: 'TK' })
  await client.staff.switchTo({ id: tom.id })
  expect((await note(clientFor(''), 'zwei')).entry.actor).toBe('TK')
  expect((await note(client, 'drei')).entry.actor).toBe('MK')
})
