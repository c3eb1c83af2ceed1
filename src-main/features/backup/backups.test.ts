import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { createRouterClient } from '@orpc/server'
import Database from 'better-sqlite3'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { canMount, smallDisk } from '../../../tests/support/small-disk'
import { finish, openTestApp, type TestApp } from '../../../tests/support/test-app'
import { createApp } from '../../app'

let shop: TestApp
let stick: string
beforeEach(async () => {
  shop = await openTestApp()
  stick = join(shop.root, 'stick')
  mkdirSync(stick)
  await shop.client.setup.complete({ shop: { name: 'Weinhaus Röder' } })
  await shop.client.customers.create({ kind: 'person', people: [{ lastName: 'Röder' }] })
})
afterEach(() => shop.close())

const grant = (folder = stick) => shop.app.core.files.grantFolder('test', folder)
const bring = (path: string) => shop.app.core.files.bring('test', path)
const create = (folder?: string) => finish(shop.client.backup.create({ folder: grant(folder) }))
const verify = async (path: string) => finish(shop.client.backup.verify({ file: await bring(path) }))
/** Enough that a copy takes a while; letters in one place, so that it costs no time to make. */
const grow = () => shop.client.settings.setPreference({ key: 'large', value: 'x'.repeat(40_000_000) })
const backupName = 'Tante-Emma-Sicherung 2026-11-22 17-02.sqlite'

test('a backup is one sound file, named by day and time at the shop, and says what is in it', async () => {
  const phases = new Set<string>()
  const result = await finish(shop.client.backup.create({ folder: grant() }), (event) => {
    if (event.type === 'progress') phases.add(event.phase)
  })
  expect(result).toMatchObject({
    name: backupName,
    folder: stick,
    summary: { shop: 'Weinhaus Röder', customers: 1, lastEntryAt: '2026-11-22T16:02:00.000Z' },
  })
  expect(readdirSync(stick)).toEqual([backupName])
  expect(phases.has('backup.check')).toBe(true)
  const copy = new Database(join(stick, backupName), { readonly: true })
  expect(copy.prepare('SELECT last_name FROM customer').pluck().all()).toEqual(['Röder'])
  copy.close()
})

test('a second backup of the same minute leaves the first alone', async () => {
  await create()
  await shop.client.customers.create({ kind: 'person', people: [{ lastName: 'Süß' }] })
  const { name } = await create()
  expect(name).toBe('Tante-Emma-Sicherung 2026-11-22 17-02 (2).sqlite')
  expect((await verify(join(stick, backupName))).backup.customers).toBe(1)
})

test('bookings go on while a backup is written', async () => {
  await grow()
  const events = await shop.client.backup.create({ folder: grant() })
  let added = 0
  for await (const event of events) {
    if (event.type === 'result') continue
    await shop.client.customers.create({ kind: 'person', people: [{ lastName: `N${added++}` }] })
  }
  expect(added).toBeGreaterThan(0)
  const { backup, current } = await verify(join(stick, backupName))
  expect([backup.customers, current.customers]).toEqual([1, 1 + added])
})

test('the last backup is remembered with its folder', async () => {
  const before = await shop.client.backup.status()
  expect(before).toMatchObject({ lastBackupAt: null, lastBackupFolder: null, customers: 1 })
  expect(before.dataFolder).toBe(join(shop.root, 'data'))
  await create()
  expect(await shop.client.backup.status()).toMatchObject({
    lastBackupAt: '2026-11-22T16:02:00.000Z',
    lastBackupFolder: stick,
  })
})

test('a backup that is cancelled leaves no file, and the last backup is still the one before', async () => {
  await grow()
  for await (const _ of await shop.client.backup.create({ folder: grant() })) break
  expect(readdirSync(stick)).toEqual([])
  expect((await shop.client.backup.status()).lastBackupAt).toBe(null)
})

test('a folder that is gone is named', async () => {
  const handle = grant()
  rmSync(stick, { recursive: true })
  await expect(finish(shop.client.backup.create({ folder: handle }))).rejects.toMatchObject({
    code: 'FOLDER_UNUSABLE',
    data: { folder: stick, reason: 'missing' },
  })
})

test('a folder that vanishes while the copy is written is named', async () => {
  await grow()
  const pulled = finish(shop.client.backup.create({ folder: grant() }), () =>
    rmSync(stick, { recursive: true, force: true }),
  )
  await expect(pulled).rejects.toMatchObject({ code: 'COPY_FAILED', data: { folder: stick, reason: 'gone' } })
  expect(existsSync(stick)).toBe(false)
})

test('a handle of another visit is no folder', async () => {
  const stranger = shop.clientFor('MK', 'other').backup.create({ folder: grant() })
  await expect(finish(stranger)).rejects.toMatchObject({ code: 'NOT_FOUND' })
})

test('half files of a crash are removed, those of another program at work are not', async () => {
  const [old, fresh] = ['2026-01-01 08-00', '2026-11-22 17-01'].map((stamp) =>
    join(stick, `Tante-Emma-Sicherung ${stamp}.sqlite.teil`),
  ) as [string, string]
  for (const path of [old, fresh]) writeFileSync(path, 'half')
  const yesterday = Date.now() / 1000 - 86_400
  utimesSync(old, yesterday, yesterday)
  await create()
  expect([existsSync(old), existsSync(fresh)]).toEqual([false, true])
})

test.skipIf(!canMount)('a full disk is named, and no half file is left', async () => {
  const disk = smallDisk(512)
  if (!disk) throw new Error('could be mounted a moment ago')
  const full = { code: 'COPY_FAILED', data: { folder: disk.folder, reason: 'full' } }
  await grow()
  await expect(create(disk.folder)).rejects.toMatchObject(full)
  expect(readdirSync(disk.folder)).toEqual([])
  writeFileSync(join(disk.folder, 'photo.jpg'), Buffer.alloc(512 * 1024))
  await expect(create(disk.folder)).rejects.toMatchObject(full)
  expect(readdirSync(disk.folder)).toEqual(['photo.jpg'])
  disk.remove()
})

test.skipIf(!canMount)('a stick that is pulled midway is named', async () => {
  await grow()
  const disk = smallDisk(64 * 1024)
  if (!disk) throw new Error('could be mounted a moment ago')
  const pulled = finish(shop.client.backup.create({ folder: grant(disk.folder) }), () => disk.pull())
  await expect(pulled).rejects.toMatchObject({ code: 'COPY_FAILED', data: { reason: 'gone' } })
  expect(readdirSync(disk.folder)).toEqual([])
  disk.remove()
})

test('the terminal backs up beside the program that owns the data', async () => {
  const terminal = await createApp({
    paths: { ...shop.app.core.paths, temp: join(shop.root, 'terminal') },
    ports: shop.app.core.ports,
    clock: shop.app.core.clock,
    access: 'read',
  })
  const client = createRouterClient(terminal.router, { context: { actor: 'EK', visit: 'terminal' } })
  const folder = terminal.files.grantFolder('terminal', stick)
  expect((await finish(client.backup.create({ folder }))).summary.customers).toBe(1)
  await terminal.close()
  expect((await shop.client.backup.status()).lastBackupAt).toBe(null)
  expect(readdirSync(stick)).toEqual([backupName])
})

test('a look into a backup shows both sides and changes nothing', async () => {
  await create()
  await shop.client.customers.create({ kind: 'person', people: [{ lastName: 'Süß' }] })
  const bytes = readFileSync(join(stick, backupName))
  const { backup, current } = await verify(join(stick, backupName))
  expect([backup.customers, current.customers]).toEqual([1, 2])
  expect(readFileSync(join(stick, backupName)).equals(bytes)).toBe(true)
  expect(readdirSync(stick)).toEqual([backupName])
  expect(readdirSync(join(shop.root, 'temp'))).toEqual([])
})

test.each([
  ['notADatabase', (path: string) => writeFileSync(path, 'Liebe Frau Röder')],
  ['damaged', (path: string) => truncateSync(path, 30_000)],
  ['unreadable', (path: string) => rmSync(path)],
  ['inUse', (path: string) => rmSync(path), 'data/tante-emma.sqlite'],
])('a file that is no use is %s', async (reason, spoil, place = `stick/${backupName}`) => {
  await create()
  const file = await bring(join(shop.root, place))
  spoil(join(stick, backupName))
  await expect(finish(shop.client.backup.verify({ file }))).rejects.toMatchObject({
    code: 'UNUSABLE_BACKUP',
    data: { reason },
  })
  expect((await shop.client.backup.status()).customers).toBe(1)
  expect(readdirSync(join(shop.root, 'temp'))).toEqual([])
})

test('the backup at the end lies beside the data, the last seven stay, others’ files are left alone', async () => {
  const folder = join(shop.root, 'data', 'sicherungen')
  mkdirSync(folder)
  writeFileSync(join(folder, 'Notizen.txt'), '')
  for (let minute = 10; minute < 19; minute++) {
    shop.setNow(`2026-11-22T16:${minute}:00.000Z`)
    await shop.app.closingBackup()
  }
  const last = await shop.app.closingBackup()
  expect(last).toBe(join(folder, 'Tante-Emma-Sicherung 2026-11-22 17-18 (2).sqlite'))
  const files = readdirSync(folder).sort()
  expect(files).toHaveLength(8)
  expect(files[1]).toBe('Tante-Emma-Sicherung 2026-11-22 17-13.sqlite')
  expect((await verify(last)).backup.customers).toBe(1)
  expect((await shop.client.backup.status()).lastBackupAt).toBe(null)
})

test('a copy of the live file with its log still open is taken as far as it goes', async () => {
  const plain = join(stick, 'kopiert.sqlite')
  copyFileSync(join(shop.root, 'data', 'tante-emma.sqlite'), plain)
  const { backup } = await verify(plain)
  expect(backup.schemaVersion).toBeGreaterThan(0)
})
