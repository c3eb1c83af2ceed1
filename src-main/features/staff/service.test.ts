import { readFileSync } from 'node:fs'
import { createRouterClient } from '@orpc/server'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { addGroup, addPerson } from '../../../tests/support/cards'
import { finish, openTestApp, type TestApp } from '../../../tests/support/test-app'

let shop: TestApp
beforeEach(async () => {
  shop = await openTestApp()
})
afterEach(() => shop.close())

/** As a window, which says of nobody who is there. */
const at = (shop: TestApp) => shop.clientFor('')
const staff = () => at(shop).staff
const add = async (name: string, initials: string) => (await staff().add({ name, initials })).staff
const undo = (id: number) => finish(shop.client.operations.undo({ id }))
const names = async () => (await staff().list()).staff.map(({ name }) => name)

test('the first of the staff is at work at once, the next when switched, and entries bear their initials', async () => {
  const customerId = await addPerson(shop, 'Röder')
  const noted = async () => (await at(shop).wishes.add({ customerId, text: 'Barolo' })).wish.actor
  expect(await noted()).toBe('')
  const anna = await add('Anna Meier', 'AM')
  expect(anna).toMatchObject({ colour: 'green', hasPin: false, signed: false })
  expect(await noted()).toBe('AM')
  const tom = await add('Tom Kern', 'TK')
  expect(tom.colour).toBe('red')
  expect(await noted()).toBe('AM')
  expect(await staff().switchTo({ id: tom.id })).toMatchObject({ atWork: tom.id })
  expect(await noted()).toBe('TK')
  await staff().switchTo({ id: null })
  expect(await noted()).toBe('')
})

test('initials are given once, in whatever case and also after somebody has left', async () => {
  const anna = await add('Anna', 'Ä')
  await staff().setArchived({ id: anna.id, archived: true })
  for (const initials of ['Ä', 'ä', 'A\u0308'])
    await expect(add('Ärmel', initials)).rejects.toMatchObject({
      code: 'INITIALS_TAKEN',
      data: { initials: 'Ä', name: 'Anna' },
    })
  const tom = await add('Tom', 'TK')
  await staff().switchTo({ id: tom.id })
  const steal = staff().update({ id: tom.id, name: 'Tom', initials: 'ä', colour: 'blue' })
  await expect(steal).rejects.toMatchObject({ code: 'INITIALS_TAKEN' })
  for (const initials of ['', ' ', 'TOOLONG', '👍', '\u202eAB', '-A'])
    await expect(add('Ärmel', initials)).rejects.toMatchObject({ code: 'BAD_REQUEST' })
})

test('initials that have signed stay; before that, and name and colour ever, they change', async () => {
  const anna = await add('Anna Meier', 'AM')
  await staff().update({ id: anna.id, name: 'Anna Meier', initials: 'AME', colour: 'blue' })
  await addPerson({ client: at(shop) }, 'Röder')
  const married = { id: anna.id, name: 'Anna Kern', colour: 'teal' as const }
  await expect(staff().update({ ...married, initials: 'AK' })).rejects.toMatchObject({
    code: 'INITIALS_SIGNED',
    data: { initials: 'AME' },
  })
  const { staff: now, operationId } = await staff().update({ ...married, initials: 'AME' })
  expect(now).toMatchObject({ name: 'Anna Kern', colour: 'teal', signed: true })
  await undo(operationId)
  expect(await names()).toEqual(['Anna Meier'])
})

test('who leaves is archived and no longer at work; undo and „wieder da“ bring them back', async () => {
  const anna = await add('Anna', 'AM')
  await add('Tom', 'TK')
  const { operationId } = await staff().setArchived({ id: anna.id, archived: true })
  expect(await staff().list()).toMatchObject({ atWork: null, staff: [{ name: 'Tom' }, { name: 'Anna' }] })
  await expect(staff().switchTo({ id: anna.id })).rejects.toMatchObject({ code: 'NOT_FOUND' })
  await undo(operationId)
  expect(await staff().list()).toMatchObject({ atWork: anna.id })
  await staff().setArchived({ id: anna.id, archived: true })
  const { staff: back } = await staff().setArchived({ id: anna.id, archived: false })
  expect(back.archivedAt).toBeNull()
})

test('a PIN is asked for, and each wrong one makes the wait longer', async () => {
  const anna = await add('Anna', 'AM')
  const tom = await add('Tom', 'TK')
  await staff().setPin({ id: anna.id, pin: '4711' })
  await staff().switchTo({ id: tom.id })
  const come = (pin?: string) => staff().switchTo({ id: anna.id, pin })
  await expect(come()).rejects.toMatchObject({ code: 'PIN_WRONG', data: { waitSeconds: 1 } })
  await expect(come('4711')).rejects.toMatchObject({ code: 'PIN_WAIT', data: { waitSeconds: 1 } })
  shop.setNow('2026-11-22T16:02:01.000Z')
  await expect(come('0000')).rejects.toMatchObject({ code: 'PIN_WRONG', data: { waitSeconds: 2 } })
  shop.setNow('2026-11-22T16:02:02.000Z')
  await expect(come('4711')).rejects.toMatchObject({ code: 'PIN_WAIT', data: { waitSeconds: 1 } })
  // A clock set back keeps nobody out for longer than the wait.
  shop.setNow('2026-11-21T08:00:00.000Z')
  await expect(come('4711')).rejects.toMatchObject({ code: 'PIN_WAIT', data: { waitSeconds: 2 } })
  shop.setNow('2026-11-21T08:00:02.000Z')
  expect(await come('4711')).toMatchObject({ atWork: anna.id })
  await expect(staff().switchTo({ id: anna.id, pin: '12' })).rejects.toMatchObject({ code: 'BAD_REQUEST' })
})

test('guesses at the same time count one after the other', async () => {
  const anna = await add('Anna', 'AM')
  await staff().setPin({ id: anna.id, pin: '4711' })
  const tries = ['0000', '1111', '4711'].map((pin) => staff().switchTo({ id: anna.id, pin }))
  const answers = await Promise.allSettled(tries)
  expect(answers).toMatchObject([
    { reason: { code: 'PIN_WRONG' } },
    { reason: { code: 'PIN_WAIT' } },
    { reason: { code: 'PIN_WAIT' } },
  ])
})

test('a PIN is changed and taken away by who knows it; a forgotten one by anybody, which stands in the log', async () => {
  const anna = await add('Anna', 'AM')
  await staff().setPin({ id: anna.id, pin: '4711' })
  await expect(staff().setPin({ id: anna.id, pin: null })).rejects.toMatchObject({ code: 'PIN_WRONG' })
  shop.setNow('2026-11-22T16:02:01.000Z')
  await staff().setPin({ id: anna.id, pin: '123456', current: '4711' })
  expect(await staff().switchTo({ id: anna.id, pin: '123456' })).toMatchObject({ staff: [{ hasPin: true }] })
  await shop.clientFor('TK').staff.forgetPin({ id: anna.id })
  expect(await staff().switchTo({ id: anna.id })).toMatchObject({ staff: [{ hasPin: false }] })
  const { operations } = await shop.client.operations.list({ limit: 1 })
  expect(operations).toMatchObject([
    { kind: 'staff.forgetPin', label: 'Anna', actor: 'TK', changes: 0, undoable: false },
  ])
})

test('of a PIN nothing but a salted hash is stored, each time another, and none in the log', async () => {
  const anna = await add('Anna', 'AM')
  const tom = await add('Tom', 'TK')
  for (const { id } of [anna, tom]) await staff().setPin({ id, pin: '90817263' })
  const hashes = await shop.app.core.read().selectFrom('staff_pin').selectAll().execute()
  expect(new Set(hashes.map(({ hash }) => hash)).size).toBe(2)
  const log = JSON.stringify(await shop.app.core.read().selectFrom('change').selectAll().execute())
  for (const { hash } of hashes) {
    expect(hash).toMatch(/^scrypt\$32768\$[\w+/=]{24}\$[\w+/=]{44}$/)
    expect(log).not.toContain(hash)
  }
  const file = shop.app.core.dataFile()
  for (const name of [file, `${file}-wal`]) expect(readFileSync(name, 'latin1')).not.toContain('90817263')
})

test('the making of somebody with a PIN is undone with it, but not of who looks after a customer', async () => {
  const made = await staff().add({ name: 'Anna', initials: 'AM' })
  await staff().setPin({ id: made.staff.id, pin: '4711' })
  await undo(made.operationId)
  expect(await staff().list()).toEqual({ staff: [], atWork: null })
  const again = await staff().add({ name: 'Anna', initials: 'AM' })
  expect(again.staff.hasPin).toBe(false)
  const customerId = await addPerson(shop, 'Röder')
  await staff().setResponsible({ customerIds: [customerId], staffId: again.staff.id })
  expect(await undo(again.operationId)).toMatchObject({ undone: 0, keptTotal: 1 })
  expect(await names()).toEqual(['Anna'])
})

test('somebody is responsible for a customer, on the card and in its history by name, and undone', async () => {
  const id = await addPerson(shop, 'Röder')
  const anna = await add('Anna Meier', 'AM')
  const before = await shop.client.customers.get({ id })
  const { operationId, changed } = await staff().setResponsible({ customerIds: [id], staffId: anna.id })
  expect(changed).toBe(1)
  const now = await shop.client.customers.get({ id })
  expect(now).toMatchObject({ responsibleId: anna.id, revision: before.revision })
  const [change] = await shop.client.customers.changes({ id })
  expect(change).toMatchObject({
    kind: 'staff.setResponsible',
    fields: [{ field: 'customer.responsible_id', before: '', after: 'Anna Meier' }],
  })
  // Saving the card's form leaves it alone.
  const { kind, people, number } = now
  await shop.client.customers.update({
    id,
    revision: now.revision,
    card: { kind, people, number, note: 'x' },
  })
  expect(await shop.client.customers.get({ id })).toMatchObject({ responsibleId: anna.id })
  await undo(operationId)
  expect(await shop.client.customers.get({ id })).toMatchObject({ responsibleId: null })
})

test('for many at once: living cards alone, and only who works here', async () => {
  const ids = [await addPerson(shop, 'A'), await addPerson(shop, 'B'), await addPerson(shop, 'C')]
  const { people } = await addGroup(shop, {
    kind: 'household',
    people: [{ lastName: 'Klos' }, { lastName: 'Kurz' }],
  })
  const anna = await add('Anna', 'AM')
  await shop.client.customers.delete({ ids: ids.slice(2) })
  const all = { customerIds: [...ids, ...people, 4711], staffId: anna.id }
  expect(await staff().setResponsible(all)).toMatchObject({ changed: 2 })
  expect(await staff().setResponsible(all)).toMatchObject({ changed: 0 })
  expect((await shop.client.operations.list({ limit: 1 })).operations).toMatchObject([
    { label: 'A, Anna (+1)' },
  ])
  await expect(staff().setResponsible({ customerIds: [4711], staffId: anna.id })).rejects.toMatchObject({
    code: 'NOT_FOUND',
    data: { what: 'customer' },
  })
  await staff().setArchived({ id: anna.id, archived: true })
  await expect(staff().setResponsible(all)).rejects.toMatchObject({ data: { what: 'staff' } })
  expect(await staff().setResponsible({ ...all, staffId: null })).toMatchObject({ changed: 2 })
})

test('in a window who is at work comes before the initials that it was started with', async () => {
  const window = createRouterClient(shop.app.router, {
    context: { actor: 'MK', switched: true, visit: 'test' },
  })
  const customerId = await addPerson(shop, 'Röder')
  const noted = async () => (await window.wishes.add({ customerId, text: 'Barolo' })).wish.actor
  expect(await noted()).toBe('MK')
  await add('Anna Meier', 'AM')
  expect(await noted()).toBe('AM')
  await staff().switchTo({ id: null })
  expect(await noted()).toBe('MK')
})
