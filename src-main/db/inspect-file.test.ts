import { copyFileSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { inspectFile, inspectHeader, type Unusable } from './inspect-file'
import { openDataFile } from './open'

let folder: string
let file: string
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'tante-emma-inspect-'))
  file = join(folder, 'backup.sqlite')
  const data = openDataFile(file)
  const at = '2026-11-22T16:02:00.000Z'
  data.raw.exec(`INSERT INTO operation (kind, label, actor, at, state) VALUES ('t', '', '', '${at}', 'done');
    UPDATE current_operation SET operation_id = 1;
    INSERT INTO setting (key, value) VALUES ('shop', '{"name":"Weinhaus Röder"}')`)
  const card = data.raw.prepare(
    "INSERT INTO customer (kind, last_name, note, created_at, updated_at) VALUES ('person', 'Röder', ?, ?, ?)",
  )
  data.raw.transaction(() => {
    for (let n = 0; n < 500; n++) card.run('x'.repeat(300), at, at)
  })()
  await data.closeAlone()
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const refused = (reason: Unusable) => expect.objectContaining({ name: 'UnusableFile', reason })
function inspected(): unknown {
  try {
    return inspectFile(file)
  } catch (error) {
    return error
  }
}

test('a sound file says what is in it', () => {
  expect(inspectFile(file)).toMatchObject({
    shop: 'Weinhaus Röder',
    customers: 0,
    purchases: 0,
    lastEntryAt: '2026-11-22T16:02:00.000Z',
  })
})

test.each([
  ['nothing', ''],
  ['a letter', 'Liebe Frau Röder,'],
  ['a picture', '\u0089PNG\r\n'.padEnd(5000, 'x')],
  ['the beginning of a database only', 'SQLite format 3\0'],
])('%s is no database', (_, content) => {
  writeFileSync(file, content, 'latin1')
  expect(inspected()).toEqual(refused('notADatabase'))
})

test('a database of another program is not ours', () => {
  rmSync(file)
  const other = new Database(file)
  other.exec('CREATE TABLE bookmark (id INTEGER)')
  other.close()
  expect(inspected()).toEqual(refused('notOurs'))
})

test('a file of a newer version is named as such, before it is read', () => {
  const newer = new Database(file)
  newer.pragma('user_version = 99990')
  newer.close()
  expect(() => inspectHeader(file)).toThrow('99990')
  expect(inspected()).toEqual(refused('newerVersion'))
})

test.each([0.9, 0.5, 0.02])('a file cut off at %d of its length is damaged', (part) => {
  truncateSync(file, Math.floor(readFileSync(file).length * part))
  expect(() => inspectHeader(file)).toThrow(refused('damaged'))
  expect(inspected()).toEqual(refused('damaged'))
})

test('flipped bits in any page of the tables are found', () => {
  const sound = join(folder, 'sound.sqlite')
  copyFileSync(file, sound)
  const bytes = readFileSync(sound)
  const pages = bytes.length / 4096
  for (let page = 1; page < pages; page++) {
    const flipped = Buffer.from(bytes)
    const used = flipped.subarray(page * 4096, (page + 1) * 4096).some((byte) => byte !== 0)
    // The head of a page says what it is and where its cells lie.
    for (let at = 0; at < 12; at++) flipped[page * 4096 + at]! ^= 0xff
    writeFileSync(file, flipped)
    if (used) expect(inspected(), `page ${page}`).toEqual(refused('damaged'))
  }
})

test('a reference to a row that is not there is found', () => {
  const broken = new Database(file)
  broken.pragma('foreign_keys = OFF')
  broken.exec("INSERT INTO match_key (customer_id, kind, key) VALUES (4711, 'name', 'x')")
  broken.close()
  expect(inspected()).toEqual(refused('damaged'))
})
