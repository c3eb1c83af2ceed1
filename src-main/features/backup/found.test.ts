import { mkdtempSync, readdirSync, truncateSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { finish, openTestApp, type TestApp } from '../../../tests/support/test-app'

let shop: TestApp
beforeEach(async () => {
  shop = await openTestApp()
})
afterEach(() => shop.close())

const names = async (folder: string | null = null) =>
  (await shop.client.backup.found({ folder })).backups.map((backup) => backup.name)

test('the backups that the program made by itself are offered, the newest first, and can be restored', async () => {
  expect(await names()).toEqual([])
  await shop.app.closingBackup()
  await shop.client.customers.create({ kind: 'person', people: [{ lastName: 'Röder' }] })
  shop.setNow('2026-11-22T17:02:00.000Z')
  await shop.app.closingBackup()
  expect(await names()).toEqual([
    'Tante-Emma-Sicherung 2026-11-22 18-02.sqlite',
    'Tante-Emma-Sicherung 2026-11-22 17-02.sqlite',
  ])
  const older = (await shop.client.backup.found({})).backups[1]!
  await finish(shop.client.backup.restore({ file: older.file }))
  expect((await shop.client.customers.list({})).total).toBe(0)
})

test('in a picked folder only whole backups are offered, whatever their size, and none is copied', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'tante-emma-stick-'))
  const handle = shop.app.files.grantFolder('test', folder)
  await finish(shop.client.backup.create({ folder: handle }))
  truncateSync(join(folder, readdirSync(folder)[0]!), 300 * 1024 * 1024)
  const { backups } = await shop.client.backup.found({ folder: handle })
  expect(backups).toMatchObject([{ bytes: 300 * 1024 * 1024 }])
  const { backup } = await finish(shop.client.backup.verify({ file: backups[0]!.file }))
  expect(backup.customers).toBe(0)
})

test('a folder of another visit is nobody’s', async () => {
  const handle = shop.app.files.grantFolder('another', tmpdir())
  await expect(names(handle)).rejects.toMatchObject({ code: 'NOT_FOUND' })
})
