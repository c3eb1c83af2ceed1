import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { canMount, smallDisk } from '../../../tests/support/small-disk'
import { finish, openTestApp, type TestApp } from '../../../tests/support/test-app'
import { acquireLock } from '../../db/lock'

let shop: TestApp
let remembered: string[]
let there: string
let rememberFails = false
beforeEach(async () => {
  remembered = []
  rememberFails = false
  const rememberDataFolder = async (folder: string) => {
    if (rememberFails) throw new Error('cannot be written down')
    remembered.push(folder)
  }
  shop = await openTestApp({ ports: { rememberDataFolder } })
  there = join(shop.root, 'there')
  mkdirSync(there)
  await add('Röder')
})
afterEach(() => shop.close())

const add = (lastName: string) => shop.client.customers.create({ kind: 'person', people: [{ lastName }] })
const move = (folder = there) =>
  finish(shop.client.backup.moveData({ folder: shop.app.core.files.grantFolder('test', folder) }))
const here = () => join(shop.root, 'data')

test('the data lie in the new folder from then on, and the host remembers it', async () => {
  expect(await move()).toEqual({ dataFolder: there })
  expect(remembered).toEqual([there])
  await add('Süß')
  expect((await shop.client.customers.list({})).total).toBe(2)
  expect((await shop.client.backup.status()).dataFolder).toBe(there)
  expect((await shop.client.setup.state()).dataFolder).toBe(there)
  const moved = new Database(join(there, 'tante-emma.sqlite'), { readonly: true })
  expect(moved.prepare('SELECT last_name FROM customer').pluck().all()).toEqual(['Röder', 'Süß'])
  moved.close()
})

test('the old file stays under a name that says why', async () => {
  await move()
  const old = 'Tante-Emma umgezogen 2026-11-22 17-02.sqlite'
  expect(readdirSync(here()).filter((name) => name.endsWith('.sqlite'))).toEqual([old])
  const db = new Database(join(here(), old), { readonly: true })
  expect(db.prepare('SELECT last_name FROM customer').pluck().all()).toEqual(['Röder'])
  db.close()
})

test('the lock moves along: the new folder is owned, the old one is free', async () => {
  await move()
  expect(acquireLock(there)).toEqual({ inUse: true })
  const free = acquireLock(here())
  if ('inUse' in free) throw new Error('still owned')
  free.release()
})

test('a folder that another program owns is not taken', async () => {
  writeFileSync(join(there, 'Rechnung.pdf'), '')
  const owner = acquireLock(join(there, 'Tante Emma'))
  if ('inUse' in owner) throw new Error('owned already')
  await expect(move()).rejects.toMatchObject({ code: 'FOLDER_UNUSABLE', data: { reason: 'occupied' } })
  owner.release()
  expect(acquireLock(here())).toEqual({ inUse: true })
})

test('into a folder with other things in it the data get a folder of their own', async () => {
  writeFileSync(join(there, 'Rechnung.pdf'), '')
  expect(await move()).toEqual({ dataFolder: join(there, 'Tante Emma') })
  expect(readdirSync(there).sort()).toEqual(['Rechnung.pdf', 'Tante Emma'])
})

test('data that lie there already are not touched', async () => {
  mkdirSync(join(there, 'Tante Emma'))
  writeFileSync(join(there, 'Tante Emma', 'tante-emma.sqlite'), 'others')
  await expect(move()).rejects.toMatchObject({ code: 'FOLDER_UNUSABLE', data: { reason: 'occupied' } })
  expect(remembered).toEqual([])
  await add('Süß')
})

test('the data cannot be moved to where they are, nor into themselves', async () => {
  await expect(move(here())).rejects.toMatchObject({ data: { reason: 'occupied' } })
  mkdirSync(join(here(), 'sicherungen'))
  await expect(move(join(here(), 'sicherungen'))).rejects.toMatchObject({ data: { reason: 'occupied' } })
})

test('when the host cannot remember the folder, everything stays where it is', async () => {
  rememberFails = true
  await expect(move()).rejects.toThrow('cannot be written down')
  expect(readdirSync(there).filter((name) => name.includes('sqlite'))).toEqual([])
  mkdirSync(join(there, 'Rechnungen'))
  await expect(move()).rejects.toThrow('cannot be written down')
  expect(existsSync(join(there, 'Tante Emma'))).toBe(false)
  await add('Süß')
  expect((await shop.client.backup.status()).dataFolder).toBe(here())
})

test.skipIf(!canMount)('a disk that is too small leaves everything where it is', async () => {
  const disk = smallDisk(256)
  if (!disk) throw new Error('could be mounted a moment ago')
  await finish(shop.client.setup.addSamples({ count: 100 }))
  writeFileSync(join(disk.folder, 'a.txt'), '')
  await expect(move(disk.folder)).rejects.toMatchObject({ code: 'COPY_FAILED', data: { reason: 'full' } })
  expect(readdirSync(disk.folder)).toEqual(['a.txt'])
  disk.remove()
  expect((await shop.client.backup.status()).dataFolder).toBe(here())
  await add('Süß')
})

test('a move that is cancelled changes nothing', async () => {
  await shop.client.settings.setPreference({ key: 'large', value: 'x'.repeat(40_000_000) })
  const folder = shop.app.core.files.grantFolder('test', there)
  for await (const event of await shop.client.backup.moveData({ folder }))
    if (event.type === 'progress') break
  expect(existsSync(join(there, 'tante-emma.sqlite'))).toBe(false)
  expect((await shop.client.backup.status()).dataFolder).toBe(here())
  await add('Süß')
})
