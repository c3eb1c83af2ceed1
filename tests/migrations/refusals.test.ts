import { execFileSync } from 'node:child_process'
import {
  chmodSync,
  copyFileSync,
  mkdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { openDataFile } from '@main/db/open'
import { StartError, type StartErrorCode } from '@main/db/start-error'
import { startErrorText } from '@shared/texts/de/start'
import Database from 'better-sqlite3'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { canMount, smallDisk } from '../support/small-disk'
import { openTestApp } from '../support/test-app'
import { contentsOf, fillFile, newPlace } from './stored-file'

let folder: string
let file: string
beforeEach(async () => {
  const place = newPlace()
  folder = place.folder
  file = place.file
  await fillFile(file)
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

function refusal(access: 'own' | 'read' = 'own'): StartError {
  try {
    openDataFile(file, access)
  } catch (error) {
    if (error instanceof StartError) return error
    throw error
  }
  throw new Error('it was opened')
}

/** The code of the refusal, after which nothing that lay in the folder is another byte. */
function refusedUntouched(access: 'own' | 'read' = 'own'): StartErrorCode {
  const before = contentsOf(folder)
  const error = refusal(access)
  expect(contentsOf(folder)).toMatchObject(before)
  expect(startErrorText(error)).toContain(file)
  return error.code
}

function flip(from: number, to: number): void {
  const bytes = readFileSync(file)
  for (let at = from; at < to; at++) bytes[at] = (bytes[at] ?? 0) ^ 0xff
  writeFileSync(file, bytes)
}

function edit(sql: string): void {
  const db = new Database(file)
  db.exec(sql)
  db.close()
}

test('a sound file is opened again and closed without leaving anything beside it', async () => {
  await openDataFile(file).close()
  expect(Object.keys(contentsOf(folder))).toEqual(['tante-emma.sqlite'])
})

test('a file of a newer version is refused', () => {
  edit('PRAGMA user_version = 9999')
  expect(refusedUntouched()).toBe('NEWER_VERSION')
  expect(refusedUntouched('read')).toBe('NEWER_VERSION')
})

test('a file of a newer version is refused with the log that a crash left beside it', () => {
  const crashed = new Database(file)
  crashed.exec('PRAGMA user_version = 9999')
  const aside = newPlace()
  copyFileSync(file, aside.file)
  copyFileSync(`${file}-wal`, `${aside.file}-wal`)
  crashed.close()
  for (const name of ['', '-wal']) copyFileSync(aside.file + name, file + name)
  rmSync(aside.folder, { recursive: true })
  expect(Object.keys(contentsOf(folder))).toContain('tante-emma.sqlite-wal')
  expect(refusedUntouched()).toBe('NEWER_VERSION')
})

describe('a damaged file is refused', () => {
  test.each([
    ['its first bytes', 0, 16],
    ['its page size', 16, 18],
    ['its format', 44, 48],
    ['its encoding', 56, 60],
    ['its version', 60, 61],
    ['the beginning of its tables', 100, 108],
    ['the list of its tables', 4000, 4096],
  ])('in %s', (_, from, to) => {
    flip(from, to)
    expect(refusedUntouched()).toBe('DAMAGED')
  })

  test.each([100, 4096, 20_480, -4096])('cut off at %i bytes', (length) => {
    truncateSync(file, length > 0 ? length : readFileSync(file).length + length)
    expect(refusedUntouched()).toBe('DAMAGED')
  })

  test('in any page, before it is brought to a newer schema', () => {
    edit('DROP INDEX points_entry_redemption_by_account; DROP INDEX customer_by_created')
    edit('PRAGMA user_version = 70; VACUUM')
    const db = new Database(file)
    const page = db.prepare("SELECT rootpage FROM sqlite_schema WHERE name = 'customer'").pluck().get()
    db.close()
    flip((Number(page) - 1) * 4096, (Number(page) - 1) * 4096 + 64)
    expect(refusedUntouched()).toBe('DAMAGED')
  })
})

describe('what is no file of the program is refused', () => {
  test.each([
    ['a letter', 'Liebe Frau Röder, '.repeat(20)],
    ['a table', 'Name;Ort\nRöder;Ulm\n'],
    ['a word', 'Röder'],
  ])('%s', (_, content) => {
    writeFileSync(file, content)
    expect(refusedUntouched()).toBe('NOT_OURS')
  })

  test('the database of another program', () => {
    rmSync(file)
    edit("CREATE TABLE bookmark (id INTEGER PRIMARY KEY, url TEXT); INSERT INTO bookmark VALUES (1, 'x')")
    expect(refusedUntouched()).toBe('NOT_OURS')
    expect(refusedUntouched('read')).toBe('NOT_OURS')
  })

  test('a database whose mark says something else', () => {
    edit('PRAGMA application_id = 7')
    expect(refusedUntouched()).toBe('NOT_OURS')
  })
})

test('a file that another program holds is refused', () => {
  const other = new Database(file)
  other.exec('PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE')
  try {
    expect(refusal().code).toBe('IN_USE')
  } finally {
    other.close()
  }
})

test('a folder that another program owns is refused, and the one that owns it goes on', async () => {
  const first = await openTestApp({ folder })
  try {
    await first.client.customers.create({ kind: 'person', people: [{ lastName: 'Röder' }] })
    await expect(openTestApp({ folder })).rejects.toMatchObject({ code: 'IN_USE' })
    expect((await first.client.customers.list({})).total).toBe(1)
  } finally {
    await first.close()
  }
})

/** Root may write whatever the rights say; a read-only medium it may not. */
const isRoot = process.getuid?.() === 0
test.skipIf(isRoot && !canMount)('a folder that cannot be written to is refused', async () => {
  const disk = isRoot ? smallDisk(8_000) : null
  const place = disk?.folder ?? newPlace().folder
  const data = join(place, 'data')
  mkdirSync(data)
  copyFileSync(file, join(data, 'tante-emma.sqlite'))
  if (disk) execFileSync('mount', ['-o', 'remount,ro', disk.folder])
  else chmodSync(data, 0o500)
  try {
    const before = contentsOf(data)
    await expect(openTestApp({ folder: place })).rejects.toMatchObject({ code: 'UNWRITABLE' })
    expect(() => openDataFile(join(data, 'tante-emma.sqlite'))).toThrow(
      expect.objectContaining({ code: 'UNWRITABLE' }),
    )
    expect(contentsOf(data)).toEqual(before)
  } finally {
    if (!disk) chmodSync(data, 0o700)
    disk?.remove()
  }
})
