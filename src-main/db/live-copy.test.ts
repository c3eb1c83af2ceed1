import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { canMount, smallDisk } from '../../tests/support/small-disk'
import { copyLive } from './live-copy'
import { type DataFile, openDataFile } from './open'

let root: string
let folder: string
let target: string
let data: DataFile
const never = new AbortController().signal

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'tante-emma-copy-'))
  folder = join(root, 'stick')
  mkdirSync(folder)
  target = join(folder, 'copy.sqlite.teil')
  data = openDataFile(join(root, 'data.sqlite'))
  data.raw
    .prepare("INSERT INTO operation (kind, label, actor, at, state) VALUES ('t', '', '', '2026', 'done')")
    .run()
  data.raw.transaction(() => {
    for (let n = 0; n < 4000; n++) add(`first ${n}`)
  })()
})
afterEach(async () => {
  await data.close()
  rmSync(root, { recursive: true, force: true })
})

function add(key: string): void {
  data.raw
    .prepare('INSERT INTO preference (key, value) VALUES (?, ?)')
    .run(key, JSON.stringify('x'.repeat(900)))
}
function inCopy(sql: string, path = target): unknown {
  const db = new Database(path, { readonly: true })
  try {
    return db.prepare(sql).pluck().get()
  } finally {
    db.close()
  }
}

test('the copy stands as the file stood at the first moment, whatever is written meanwhile', async () => {
  const steps: number[] = []
  const summary = await copyLive(data.file, target, {
    signal: never,
    onCopied: (done) => {
      steps.push(done)
      add(`meanwhile ${steps.length}`)
    },
  })
  expect(steps.length).toBeGreaterThan(3)
  expect(steps).toEqual(steps.toSorted((a, b) => a - b))
  expect(inCopy('SELECT count(*) FROM preference')).toBe(4000)
  expect(summary).toMatchObject({ lastEntryAt: '2026', bytes: expect.any(Number) })
})

test('the copy is one file without a log, and can be read where nothing can be written', async () => {
  await copyLive(data.file, target, { signal: never })
  expect(readdirSync(folder)).toEqual(['copy.sqlite.teil'])
  expect(inCopy('PRAGMA journal_mode')).toBe('delete')
  expect(readdirSync(folder)).toEqual(['copy.sqlite.teil'])
})

test('a copy that is cancelled leaves nothing behind', async () => {
  const abort = new AbortController()
  let steps = 0
  const onCopied = () => {
    steps += 1
    abort.abort()
  }
  const copied = copyLive(data.file, target, { signal: abort.signal, onCopied })
  await expect(copied).rejects.toMatchObject({ name: 'AbortError' })
  expect(steps).toBe(1)
  expect(readdirSync(folder)).toEqual([])
})

test('a copy that is cancelled while it is checked leaves nothing behind', async () => {
  const abort = new AbortController()
  const copied = copyLive(data.file, target, { signal: abort.signal, onChecking: () => abort.abort() })
  await expect(copied).rejects.toMatchObject({ name: 'AbortError' })
  expect(readdirSync(folder)).toEqual([])
})

test('a copy that was damaged on its way is found out and removed', async () => {
  const damage = () => {
    const bytes = readFileSync(target)
    for (let page = 4; page < 40; page++) bytes.fill(0xff, page * 4096, page * 4096 + 16)
    writeFileSync(target, bytes)
  }
  const copied = copyLive(data.file, target, { signal: never, onChecking: damage })
  await expect(copied).rejects.toMatchObject({ name: 'UnusableFile', reason: 'damaged' })
  expect(readdirSync(folder)).toEqual([])
})

test('a copy that lost rows is found out, sound as it is', async () => {
  const lose = () => {
    const copy = new Database(target)
    copy.exec('DELETE FROM operation')
    copy.close()
  }
  const copied = copyLive(data.file, target, { signal: never, onChecking: lose })
  await expect(copied).rejects.toMatchObject({ name: 'UnusableFile' })
  expect(readdirSync(folder)).toEqual([])
})

test('a half copy of an earlier run is written anew', async () => {
  await copyLive(data.file, target, { signal: never })
  add('later')
  await copyLive(data.file, target, { signal: never })
  expect(inCopy('SELECT count(*) FROM preference')).toBe(4001)
})

test('a folder that vanishes midway is an error, and nothing else happens', async () => {
  const copied = copyLive(data.file, target, {
    signal: never,
    onCopied: () => rmSync(folder, { recursive: true, force: true }),
  })
  await expect(copied).rejects.toThrow()
  expect(existsSync(folder)).toBe(false)
  add('still working')
})

test.skipIf(!canMount)('a disk that is full is SQLITE_FULL, and the half copy is removed', async () => {
  const disk = smallDisk(2048)
  if (!disk) throw new Error('could be mounted a moment ago')
  const copied = copyLive(data.file, join(disk.folder, 'copy.teil'), { signal: never })
  await expect(copied).rejects.toMatchObject({ code: 'SQLITE_FULL' })
  expect(readdirSync(disk.folder)).toEqual([])
  disk.remove()
})
