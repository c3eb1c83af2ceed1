import { chmodSync, existsSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openTestApp, type TestApp } from '../../../tests/support/test-app'
import { foldersIn, isFolderName, readableRoots } from './folders'

let outside: string
let home: string
let shop: TestApp
beforeEach(async () => {
  outside = realpathSync(mkdtempSync(join(tmpdir(), 'tante-emma-host-')))
  home = join(outside, 'home')
  for (const path of ['Bilder', 'Ämter', 'Zoo', '.config', 'Bilder/2024', 'Bilder/2025'])
    mkdirSync(join(home, path), { recursive: true })
  shop = await openTestApp({ ports: { folderRoots: () => [home, join(outside, 'absent')] } })
})
afterEach(async () => {
  await shop.close()
  rmSync(outside, { recursive: true, force: true })
})

const names = (folders: { name: string }[]) => folders.map(({ name }) => name)

async function browse(...path: string[]) {
  let level = await shop.client.host.browseFolders({})
  for (const name of ['home', ...path]) {
    const { handle = '' } = level.folders.find((folder) => folder.name === name) ?? {}
    level = await shop.client.host.browseFolders({ folder: handle })
  }
  return level
}

test('without a folder the places to begin at are shown, and only those that are there', async () => {
  const { here, parent, folders } = await shop.client.host.browseFolders({})
  expect([here, parent, names(folders)]).toEqual([null, null, ['home']])
})

test('a folder shows those in it in German order, without hidden ones', async () => {
  const { here, parent, folders } = await browse()
  expect(names(folders)).toEqual(['Ämter', 'Bilder', 'Zoo'])
  expect([here?.path, parent]).toEqual([home, null])
})

test('the way up ends at the place it began at', async () => {
  const { parent, folders } = await browse('Bilder')
  expect([parent?.path, names(folders)]).toEqual([home, ['2024', '2025']])
})

test('a link that leads out is left out, one that stays inside leads to its target', async () => {
  mkdirSync(join(outside, 'secret'))
  symlinkSync(join(outside, 'secret'), join(home, 'out'))
  symlinkSync(join(home, 'Bilder'), join(home, 'in'))
  const { folders } = await browse()
  expect(names(folders)).toEqual(['Ämter', 'Bilder', 'in', 'Zoo'])
  expect((await browse('in')).here?.path).toBe(join(home, 'Bilder'))
})

test('a folder outside of the places is not shown, whatever its handle', async () => {
  const folder = shop.app.core.files.grantFolder('test', outside)
  await expect(shop.client.host.browseFolders({ folder })).rejects.toMatchObject({ code: 'NOT_FOUND' })
  const neighbour = `${home}-2`
  mkdirSync(neighbour)
  const beside = shop.app.core.files.grantFolder('test', neighbour)
  await expect(shop.client.host.browseFolders({ folder: beside })).rejects.toMatchObject({
    code: 'NOT_FOUND',
  })
})

test('a handle of another visit opens nothing', async () => {
  const { here } = await browse()
  const stranger = shop.clientFor('MK', 'other')
  const looked = stranger.host.browseFolders({ folder: here?.handle ?? '' })
  await expect(looked).rejects.toMatchObject({ code: 'NOT_FOUND' })
})

test('a folder that is gone says so', async () => {
  const { here } = await browse('Zoo')
  rmSync(join(home, 'Zoo'), { recursive: true })
  await expect(shop.client.host.browseFolders({ folder: here?.handle ?? '' })).rejects.toMatchObject({
    code: 'FOLDER_UNUSABLE',
    data: { reason: 'missing' },
  })
})

test.skipIf(process.getuid?.() === 0)('a folder that may not be opened is left out', () => {
  chmodSync(join(home, 'Zoo'), 0o000)
  expect(names(foldersIn(home, readableRoots([home])))).toEqual(['Ämter', 'Bilder'])
  chmodSync(join(home, 'Zoo'), 0o700)
})

test('a new folder is made and can be chosen; one of that name is taken as it is', async () => {
  const { here } = await browse()
  const make = () => shop.client.host.newFolder({ parent: here?.handle ?? '', name: 'Sicherung' })
  const { folder } = await make()
  expect(existsSync(join(home, 'Sicherung'))).toBe(true)
  expect((await make()).folder.path).toBe(folder.path)
  expect((await shop.client.host.browseFolders({ folder: folder.handle })).here?.name).toBe('Sicherung')
})

test.each(['..', '.', '.versteckt', 'a/b', 'a\\b', 'C:', 'con', 'LPT1.txt', 'a.', 'wer?', 'a\u0007b'])(
  'a folder cannot be called %j',
  async (name) => {
    const { here } = await browse()
    const made = shop.client.host.newFolder({ parent: here?.handle ?? '', name })
    await expect(made).rejects.toMatchObject({ code: 'BAD_FOLDER_NAME', data: { name } })
  },
)

test('plain German names are fine', () => {
  expect(['Sicherung 2026', 'Müller & Söhne', 'A-B_c.d'].every(isFolderName)).toBe(true)
})

test('a host without a dialog says so, and picks nothing', async () => {
  expect(await shop.client.host.info()).toEqual({ kind: 'test', version: '0.0.0', folderPicker: 'page' })
  expect(await shop.client.host.pickFolder({ purpose: 'backup' })).toEqual({ folder: null })
})

test('what the system’s dialog picked can be used', async () => {
  const asked: string[] = []
  const pickFolder = async (purpose: string) => {
    asked.push(purpose)
    return join(home, 'Zoo')
  }
  const app = await openTestApp({ ports: { pickFolder } })
  const { folder } = await app.client.host.pickFolder({ purpose: 'data' })
  expect((await app.client.host.info()).folderPicker).toBe('system')
  expect([asked, folder?.path]).toEqual([['data'], join(home, 'Zoo')])
  expect(app.app.core.files.folder('test', folder?.handle ?? '')).toBe(join(home, 'Zoo'))
  await app.close()
})
