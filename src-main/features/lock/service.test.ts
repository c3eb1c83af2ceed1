import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { serveFiles } from '@main/hosts/file-routes'
import { contract } from '@shared/contract'
import Database from 'better-sqlite3'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { addPerson } from '../../../tests/support/cards'
import { finish, openTestApp, type TestApp } from '../../../tests/support/test-app'
import { callHere } from '../../rpc/call-here'

let shop: TestApp
beforeEach(async () => {
  shop = await openTestApp()
})
afterEach(async () => {
  await shop.close()
  rmSync(shop.root, { recursive: true, force: true })
})

const locked = { code: 'LOCKED', status: 423 }
const at = (time: string) => shop.setNow(`2026-11-22T${time}.000Z`)
const isLocked = async () => (await shop.client.lock.state()).locked

/** What a procedure answers to an empty call: the code of its refusal, or that it did. */
async function answerOf(path: string[]): Promise<string> {
  const context = { actor: 'MK', visit: 'test' }
  const errors = { log: () => {}, place: '' }
  try {
    const answer = await callHere(shop.app.router, path, {}, { context, errors })
    await (answer as Partial<AsyncIterator<unknown>>).return?.()
    return 'answered'
  } catch (error) {
    return (error as { code: string }).code
  }
}

test('locked, every procedure but those of the lock and the notices answers LOCKED', async () => {
  await shop.client.lock.close()
  const answered: string[] = []
  for (const [feature, procedures] of Object.entries(contract))
    for (const name of Object.keys(procedures)) {
      const answer = await answerOf([feature, name])
      if (answer !== 'LOCKED') answered.push(`${feature}.${name}`)
      await shop.client.lock.close()
    }
  const own = ['changes.subscribe', 'lock.active', 'lock.close', 'lock.open', 'lock.state']
  expect(answered.sort()).toEqual(own)
})

test('what is refused is not done, and done once it is open again', async () => {
  const id = await addPerson(shop, 'Röder')
  await shop.client.lock.close()
  const wish = () => shop.client.wishes.add({ customerId: id, text: 'Barolo' })
  await expect(wish()).rejects.toMatchObject(locked)
  await expect(shop.client.customers.get({ id })).rejects.toMatchObject(locked)
  expect(await shop.client.lock.open({})).toMatchObject({ locked: false, pinNeeded: false })
  expect(await shop.client.wishes.ofCard({ customerId: id })).toEqual([])
  expect((await wish()).wish.text).toBe('Barolo')
})

test('it takes the PIN of anybody who works here, who is at work then', async () => {
  const { staff: anna } = await shop.client.staff.add({ name: 'Anna', initials: 'AM' })
  const { staff: tom } = await shop.client.staff.add({ name: 'Tom', initials: 'TK' })
  await shop.client.staff.setPin({ id: tom.id, pin: '4711' })
  const id = await addPerson(shop, 'Röder')
  expect(await shop.client.lock.close()).toMatchObject({ locked: true, pinNeeded: true })
  const open = (pin?: string) => shop.client.lock.open({ pin })
  await expect(open()).rejects.toMatchObject({ code: 'PIN_WRONG', data: { waitSeconds: 1 } })
  await expect(open('4711')).rejects.toMatchObject({ code: 'PIN_WAIT' })
  at('16:02:01')
  await expect(open('4712')).rejects.toMatchObject({ code: 'PIN_WRONG', data: { waitSeconds: 2 } })
  expect(await isLocked()).toBe(true)
  at('16:02:03')
  expect(await open('4711')).toMatchObject({ locked: false, atWork: tom.id })
  const { wish } = await shop.clientFor('').wishes.add({ customerId: id, text: 'Barolo' })
  expect(wish.actor).toBe('TK')
  // The PIN of whoever has left opens nothing any more.
  await shop.client.staff.setArchived({ id: tom.id, archived: true })
  await shop.client.staff.setPin({ id: anna.id, pin: '0815' })
  await shop.client.lock.close()
  await expect(open('4711')).rejects.toMatchObject({ code: 'PIN_WRONG' })
})

test('it locks itself after the minutes set, counted from the last sign of somebody', async () => {
  at('20:00:00')
  expect(await isLocked()).toBe(false)
  await shop.client.settings.update({ group: 'lock', value: { afterMinutes: 5 } })
  at('20:04:59')
  expect(await shop.client.lock.active()).toEqual({ locked: false })
  at('20:09:58')
  // A call that no hand has made is no sign of anybody.
  await shop.client.customers.list({})
  expect(await isLocked()).toBe(false)
  at('20:09:59')
  await expect(shop.client.customers.list({})).rejects.toMatchObject(locked)
  expect(await shop.client.lock.active()).toEqual({ locked: true })
  expect(await shop.client.lock.open({})).toMatchObject({ locked: false, afterMinutes: 5 })
  // A clock set back begins the time anew instead of locking never.
  at('08:00:00')
  expect(await isLocked()).toBe(false)
  at('08:05:00')
  expect(await isLocked()).toBe(true)
})

test('every window hears of it', async () => {
  const notices = await shop.client.changes.subscribe()
  await shop.client.lock.close()
  expect((await notices.next()).value).toEqual({ tables: ['lock'], customerIds: [] })
  await shop.client.lock.open({})
  expect((await notices.next()).value).toEqual({ tables: ['lock'], customerIds: [] })
  await notices.return?.()
})

test('long work that runs goes on, and its end can be fetched once it is open', async () => {
  const rows = Array.from({ length: 600 }, (_, n) => `Kunde${n};Ida`)
  const path = join(shop.root, 'kunden.csv')
  writeFileSync(path, `Nachname;Vorname\n${rows.join('\n')}\n`)
  const file = await shop.app.files.bring('test', path)
  let closed = false
  const result = await finish(shop.client.exchange.runImport({ file }), () => {
    if (!closed) void shop.client.lock.close()
    closed = true
  })
  expect(await isLocked()).toBe(true)
  expect(result).toMatchObject({ created: 600 })
  await shop.client.lock.open({})
  expect((await shop.client.customers.list({})).total).toBe(600)
})

test('files are kept back, too', async () => {
  const desk = shop.app.files.produce('test', 'Liste.pdf', 'application/pdf')
  writeFileSync(desk.path, 'Röder, Anna')
  const { handle } = await desk.finish()
  const get = () => serveFiles(new Request(`http://127.0.0.1/files/${handle}`), 'test', shop.app)
  await shop.client.lock.close()
  expect((await get()).status).toBe(423)
  await shop.client.lock.open({})
  expect(await (await get()).text()).toBe('Röder, Anna')
})

/** Ends the program and opens it on the same folder. */
async function restart(): Promise<void> {
  const { root } = shop
  await shop.app.close()
  shop = await openTestApp({ folder: root, now: shop.app.core.clock.now().toISOString() })
}

async function addWithPin(pin: string) {
  const { staff } = await shop.client.staff.add({ name: 'Anna', initials: 'AM' })
  await shop.client.staff.setPin({ id: staff.id, pin })
  return staff
}

test('what was locked is locked after a new start, until somebody opens it with a PIN', async () => {
  const id = await addPerson(shop, 'Röder')
  const anna = await addWithPin('4711')
  await shop.client.lock.close()
  await restart()
  expect(await shop.client.lock.state()).toMatchObject({ locked: true, pinNeeded: true })
  await expect(shop.client.customers.get({ id })).rejects.toMatchObject(locked)
  expect(await shop.client.lock.open({ pin: '4711' })).toMatchObject({ locked: false, atWork: anna.id })
  await restart()
  expect(await isLocked()).toBe(false)
})

test('what locked itself is locked after a new start, too', async () => {
  await addWithPin('4711')
  await shop.client.settings.update({ group: 'lock', value: { afterMinutes: 5 } })
  at('16:07:00')
  expect(await isLocked()).toBe(true)
  await restart()
  expect(await isLocked()).toBe(true)
})

test.each(['sperre-aufheben.txt', 'Sperre-aufheben.TXT.txt'])(
  'who has forgotten the only PIN is let in once by the file %s',
  async (name) => {
    await addWithPin('4711')
    await shop.client.lock.close()
    writeFileSync(join(shop.root, 'data', name), '')
    await restart()
    expect(await isLocked()).toBe(false)
    await restart()
    expect(await isLocked()).toBe(false)
    await shop.client.lock.close()
    await restart()
    expect(await isLocked()).toBe(true)
  },
)

test('where nobody has a PIN a start is open', async () => {
  await shop.client.lock.close()
  await restart()
  expect(await isLocked()).toBe(false)
})

test('a new start does not shorten the wait after wrong PINs', async () => {
  await addWithPin('4711')
  await shop.client.lock.close()
  const open = (pin: string) => shop.client.lock.open({ pin })
  await expect(open('0000')).rejects.toMatchObject({ code: 'PIN_WRONG', data: { waitSeconds: 1 } })
  at('16:02:01')
  await expect(open('1111')).rejects.toMatchObject({ code: 'PIN_WRONG', data: { waitSeconds: 2 } })
  await restart()
  await expect(open('4711')).rejects.toMatchObject({ code: 'PIN_WAIT', data: { waitSeconds: 2 } })
  at('16:02:03')
  await expect(open('2222')).rejects.toMatchObject({ code: 'PIN_WRONG', data: { waitSeconds: 4 } })
  at('16:02:07')
  expect(await open('4711')).toMatchObject({ locked: false })
  await shop.client.lock.close()
  await restart()
  await expect(open('0000')).rejects.toMatchObject({ code: 'PIN_WRONG', data: { waitSeconds: 1 } })
})

test('a restore leaves the program open, whatever lock the backup remembers', async () => {
  await addWithPin('4711')
  await shop.client.lock.close()
  const backup = join(shop.root, 'gesperrt.sqlite')
  const db = new Database(shop.app.core.dataFile())
  db.exec(`VACUUM INTO '${backup}'`)
  db.close()
  await shop.client.lock.open({ pin: '4711' })
  await finish(shop.client.backup.restore({ file: await shop.app.files.bring('test', backup) }))
  expect(await isLocked()).toBe(false)
  await restart()
  expect(await isLocked()).toBe(false)
})
