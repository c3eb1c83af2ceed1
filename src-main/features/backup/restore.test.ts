import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { canMount, smallDisk } from '../../../tests/support/small-disk'
import { finish, openTestApp, type TestApp } from '../../../tests/support/test-app'
import { migrate } from '../../db/migrate'
import { migrations } from '../../db/migrations'

let shop: TestApp
let stick: string
let backup: string
beforeEach(async () => {
  shop = await openTestApp()
  stick = join(shop.root, 'stick')
  mkdirSync(stick)
  await add('Damals')
  const folder = shop.app.core.files.grantFolder('test', stick)
  const { name } = await finish(shop.client.backup.create({ folder }))
  backup = join(stick, name)
  await add('Heute')
})
afterEach(() => shop.close())

const add = (lastName: string) => shop.client.customers.create({ kind: 'person', people: [{ lastName }] })
const names = async () => (await shop.client.customers.list({})).rows.map(({ listName }) => listName)
const bring = (path = backup) => shop.app.core.files.bring('test', path)
const restore = async (path?: string) => finish(shop.client.backup.restore({ file: await bring(path) }))

test('the backup takes the place of the data, and the program goes on with it', async () => {
  const { restored } = await restore()
  expect(restored.customers).toBe(1)
  expect(await names()).toEqual(['Damals'])
  await add('Danach')
  expect(await names()).toEqual(['Damals', 'Danach'])
  expect((await shop.client.customers.search({ text: 'danach' })).hits).toHaveLength(1)
})

test('the replaced file is kept aside, whole', async () => {
  const { keptAside } = await restore()
  expect(keptAside).toBe(join('ersetzt', 'Tante-Emma ersetzt 2026-11-22 17-02.sqlite'))
  const kept = join(shop.root, 'data', keptAside)
  await restore(kept)
  expect(await names()).toEqual(['Damals', 'Heute'])
  expect(readdirSync(join(shop.root, 'data', 'ersetzt'))).toHaveLength(2)
})

test('nothing but the data file is left of a restore, and the backup is as it was', async () => {
  const before = readFileSync(backup)
  await restore()
  const left = readdirSync(join(shop.root, 'data')).filter((name) => /neu|tausch|teil|vor-/.test(name))
  expect(left).toEqual([])
  expect(readFileSync(backup).equals(before)).toBe(true)
})

test('every window hears that all has changed', async () => {
  const events = await shop.client.changes.subscribe()
  await restore()
  const { value } = await events.next()
  expect(value).toMatchObject({ tables: expect.arrayContaining(['customer', 'purchase']), customerIds: null })
  await events.return?.()
})

test('when the last backup was made is not forgotten', async () => {
  const { lastBackupAt, lastBackupFolder } = await shop.client.backup.status()
  await restore()
  expect(await shop.client.backup.status()).toMatchObject({ lastBackupAt, lastBackupFolder })
})

test('the restored data outlasts a restart', async () => {
  await restore()
  await shop.app.close()
  const again = await openTestApp({ folder: shop.root })
  expect((await again.client.customers.list({})).total).toBe(1)
  await again.close()
})

test('work that was unfinished when the backup was made is taken back', async () => {
  const db = new Database(backup)
  db.exec(
    "INSERT INTO operation (kind, label, actor, at, state) VALUES ('exchange.import', '', '', '2026-11-22T16:00:00.000Z', 'running')",
  )
  db.close()
  await restore()
  const { operations } = await shop.client.operations.list({})
  expect(operations.map(({ kind, state }) => `${kind} ${state}`)).toContain('exchange.import undone')
})

test('a backup of an older version is brought up to date, the file on the stick is not', async () => {
  const older = join(stick, 'older.sqlite')
  const old = new Database(older)
  migrate(old, older, migrations.slice(0, -1))
  old.exec(`INSERT INTO operation (kind, label, actor, at, state) VALUES ('t', '', '', '2026-01-01T08:00:00Z', 'done');
    UPDATE current_operation SET operation_id = 1;
    INSERT INTO setting (key, value) VALUES ('shop', '{"name":"Früher"}')`)
  old.close()
  const bytes = readFileSync(older)
  const { restored } = await restore(older)
  expect(restored).toMatchObject({ shop: 'Früher', schemaVersion: migrations.at(-2)?.version })
  expect((await shop.client.settings.get()).shop.name).toBe('Früher')
  await add('Danach')
  expect(readFileSync(older).equals(bytes)).toBe(true)
})

test.skipIf(!canMount)('a disk without room for the backup keeps the data as they are', async () => {
  const disk = smallDisk(4000)
  if (!disk) throw new Error('could be mounted a moment ago')
  const tight = await openTestApp({ folder: disk.folder })
  const { card } = await tight.client.customers.create({ kind: 'person', people: [{ lastName: 'Röder' }] })
  await shop.client.settings.setPreference({ key: 'large', value: 'x'.repeat(5_000_000) })
  const { name } = await finish(
    shop.client.backup.create({ folder: shop.app.core.files.grantFolder('test', stick) }),
  )
  const file = await tight.app.core.files.bring('test', join(stick, name))
  await expect(finish(tight.client.backup.restore({ file }))).rejects.toMatchObject({ code: 'ENOSPC' })
  expect(readdirSync(join(disk.folder, 'data')).filter((entry) => entry.includes('neu'))).toEqual([])
  expect((await tight.client.customers.get({ id: card.id })).displayName).toBe('Röder')
  await tight.close()
  disk.remove()
})

test.each([
  ['notADatabase', () => 'Liebe Frau Röder'],
  ['damaged', () => readFileSync(backup).subarray(0, 40_000)],
  [
    'damaged',
    () => {
      const bytes = readFileSync(backup)
      for (let page = 3; page < 12; page++) bytes.fill(0xff, page * 4096, page * 4096 + 16)
      return bytes
    },
  ],
])('from a file that is %s nothing is restored, and the data are unchanged', async (reason, content) => {
  const bad = join(stick, 'bad.sqlite')
  writeFileSync(bad, content())
  await expect(restore(bad)).rejects.toMatchObject({ code: 'UNUSABLE_BACKUP', data: { reason } })
  expect(await names()).toEqual(['Damals', 'Heute'])
  expect(existsSync(join(shop.root, 'data', 'ersetzt'))).toBe(false)
})

test('a file of a newer version or of another program is refused by name', async () => {
  for (const [pragma, reason] of [
    ['user_version = 99990', 'newerVersion'],
    ['application_id = 1', 'notOurs'],
  ] as const) {
    const db = new Database(backup)
    db.pragma(pragma)
    db.close()
    await expect(restore()).rejects.toMatchObject({ code: 'UNUSABLE_BACKUP', data: { reason } })
    const back = new Database(backup)
    back.pragma('user_version = 70')
    back.close()
  }
  expect(await names()).toEqual(['Damals', 'Heute'])
})

test('a restore that is cancelled changes nothing', async () => {
  const events = await shop.client.backup.restore({ file: await bring() })
  for await (const event of events) if (event.type === 'progress') break
  expect(await names()).toEqual(['Damals', 'Heute'])
  expect(readdirSync(join(shop.root, 'data')).filter((name) => name.includes('neu'))).toEqual([])
})

test('while other work is under way, nothing is replaced', async () => {
  await shop.app.core.operations.begin({ kind: 'exchange.import', label: '', actor: 'MK' })
  await expect(restore()).rejects.toMatchObject({ code: 'STILL_BUSY' })
  expect(await names()).toEqual(['Damals', 'Heute'])
  expect(existsSync(join(shop.root, 'data', 'ersetzt'))).toBe(false)
})

test('of two restores at once one is refused', async () => {
  const [one, other] = await Promise.allSettled([restore(), restore()])
  expect([one.status, other.status].sort()).toEqual(['fulfilled', 'rejected'])
  expect(await names()).toEqual(['Damals'])
})
